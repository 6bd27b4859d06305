"""Metadata that a text itself tells: its dateline, "Publié le …", its first line as headline. Patterns are data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from loaders.readers.language import language_of
from loaders.readers.parsed import Metadata, iso_date, language_code, one_line, web_link

HEAD, TAIL = 2_000, 600  # characters at either end in which a text dates itself
HEADLINE = 160  # characters; a longer first line is a paragraph
ENDINGS = (".", ";", ":", ",", "…", "!", "»", '"', "-", "–", "—")


@cache
def data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("metadata.toml").read_text(encoding="utf-8"))


@cache
def _pattern(key: str) -> re.Pattern[str]:
    words = data()["text"]
    month = "(?:" + "|".join(words["months"]) + ")"
    weekday = f"(?i:{words['weekday']})"
    written = words[key].replace("{date}", f"(?:{words['date']})")
    return re.compile(written.replace("{month}", f"(?i:{month})").replace("{weekday}", weekday))


def metadata_of(text: str, keys: tuple[str, ...] = ("published", "dateline", "alone")) -> Metadata:
    """What TEXT (canonical) says about itself; only whole dates count. KEYS name patterns, best first."""
    head, tail = text[:HEAD], text[max(HEAD, len(text) - TAIL) :]
    matches = [match for key in keys if (match := _pattern(key).search(head))]
    matches += [match for match in [_pattern("dateline").search(tail)] if match]
    day_first = language_of(text) == "fr"
    published = next((day for match in matches if (day := _day(match.groupdict(), day_first))), None)
    signed = [_pattern(key).search(head) for key in ("dateline", "agency")]
    agency = next((match["publisher"] for match in signed if match and match["publisher"]), None)
    return Metadata(title=headline(text), publisher=agency, published=published)


def stated(raw: Mapping[str, str | None]) -> Metadata:
    """Metadata from the fields of a file; what can't be one (a link that is no link) is left out."""
    return Metadata(
        title=one_line(raw.get("title")),
        url=web_link(raw.get("url")),
        publisher=one_line(raw.get("publisher")),
        published=iso_date(raw.get("published")) or day_in(raw.get("published") or ""),
        language=language_code(raw.get("language")),
    )


def headline(text: str) -> str | None:
    """The first line, where it stands alone as a headline does."""
    first, _, rest = text.strip().partition("\n")
    is_headline = rest and len(first) <= HEADLINE and not first.rstrip().endswith(ENDINGS)
    return one_line(first) if is_headline else None


def day_in(text: str) -> str | None:
    """The first date written out in TEXT, as ISO; None where there is none, or 3/4/2025 could be two days."""
    match = _pattern("date").search(text)
    return _day(match.groupdict(), day_first=False) if match else None


def program_title(title: str) -> bool:
    """Whether a word processor gave this title, not a person."""
    return re.match(data()["text"]["program_titles"], title) is not None


def _day(parts: Mapping[str, str | None], day_first: bool) -> str | None:
    if iso := parts.get("iso"):
        return iso_date(iso)
    for suffix in ("", "2", "3"):
        day, month, year = (parts.get(part + suffix) for part in ("day", "month", "year"))
        if day and month and year:
            if month.isdigit() and not (day_first or int(day) > 12 or int(day) == int(month)):
                return None
            return iso_date(f"{year}-{_month(month):02d}-{int(day):02d}")
    return None


def _month(month: str) -> int:
    if month.isdigit():
        return int(month)
    names = (names.split("|") for names in data()["text"]["months"])
    return next(number for number, known in enumerate(names, 1) if month.lower() in known)
