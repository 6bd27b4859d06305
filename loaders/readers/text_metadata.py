"""Metadata that a text itself tells: its dateline, "Publié le …", its first line as headline. Patterns are data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from loaders.readers.parsed import Metadata, iso_date, name

HEAD, TAIL = 2_000, 600  # characters at either end in which a text dates itself
HEADLINE = 160  # characters; a longer first line is a paragraph
ENDINGS = (".", ";", ":", ",", "…", "!", "»", '"', "-", "–", "—")
MONTHS = [f"{number:02d}" for number in range(1, 13)]


@cache
def data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("metadata.toml").read_text(encoding="utf-8"))


@cache
def _pattern(key: str) -> re.Pattern[str]:
    words = data()["text"]
    month = "(?:" + "|".join(words["months"]) + ")"
    day = words["date"].replace("{month}", f"(?i:{month})")
    weekday = f"(?i:{words['weekday']})"
    return re.compile(words[key].replace("{date}", f"(?:{day})").replace("{weekday}", weekday))


def metadata_of(text: str) -> Metadata:
    """What TEXT (canonical) says about itself; only whole dates count."""
    head, tail = text[:HEAD], text[max(HEAD, len(text) - TAIL) :]
    matches = [match for key in ("dateline", "published", "alone") for match in [_pattern(key).search(head)] if match]
    matches += [match for match in [_pattern("dateline").search(tail)] if match]
    agencies = [match["publisher"] for match in matches if match.re is _pattern("dateline") and match["publisher"]]
    agencies += [match["publisher"] for match in [_pattern("agency").search(head)] if match]
    published = next((day for match in matches if (day := _day(match.groupdict()))), None)
    return Metadata(title=headline(text), publisher=next(iter(agencies), None), published=published)


def headline(text: str) -> str | None:
    """The first line, where it stands alone as a headline does."""
    first, _, rest = text.strip().partition("\n")
    is_headline = rest and len(first) <= HEADLINE and not first.rstrip().endswith(ENDINGS)
    return name(first) if is_headline else None


def day_in(text: str) -> str | None:
    """The first date written out in TEXT, as ISO; None where there is none."""
    match = _pattern("date").search(text)
    return _day(match.groupdict()) if match else None


def program_title(title: str) -> bool:
    """Whether a word processor gave this title, not a person."""
    return re.match(data()["text"]["program_titles"], title) is not None


def _day(parts: Mapping[str, str | None]) -> str | None:
    if iso := parts.get("iso"):
        return iso_date(iso)
    for suffix in ("", "2", "3"):
        day, month, year = (parts.get(part + suffix) for part in ("day", "month", "year"))
        if day and month and year:
            return _written(day, month, year)
    return None


def _written(day: str, month: str, year: str) -> str | None:
    """13/03/2025 is read day first; where both could be the month nothing is certain but the order of French."""
    if month.isdigit():
        return iso_date(f"{year}-{int(month):02d}-{int(day):02d}")
    for number, names in zip(MONTHS, data()["text"]["months"], strict=True):
        if month.lower() in names.split("|"):
            return iso_date(f"{year}-{number}-{int(day):02d}")
    return None
