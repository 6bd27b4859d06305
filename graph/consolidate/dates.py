"""Partial dates of many claims made into one: the best backed, then the most precise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from graph.partial_date import PartialDate

parse = lru_cache(maxsize=10_000)(PartialDate.parse)  # documents and claims repeat the same few thousand days
Dated = tuple[str, str]  # a partial date as text, the document that gives it


def best_date(found: Iterable[Dated]) -> str | None:
    """The date that most documents agree with; between equals the most precise, then the earliest."""
    backing: dict[str, set[str]] = {}
    for text, document in found:
        backing.setdefault(text, set()).add(document)
    parsed = {text: parse(text) for text in backing}
    support = {
        text: len({document for other in backing if agree(parsed[text], parsed[other]) for document in backing[other]})
        for text in backing
    }
    return min(backing, key=lambda text: (-support[text], parsed[text].year is None, -len(text), text), default=None)


def agree(left: PartialDate, right: PartialDate) -> bool:
    """Whether both can mean the same day; a missing year agrees with any."""
    parts = zip((left.year, left.month, left.day), (right.year, right.month, right.day), strict=True)
    return all(one is None or other is None or one == other for one, other in parts)


def bounds(began: str | None, ended: str | None) -> dict[str, str | None]:
    """Both dates as written, and the first and last day that each can mean, as ISO days."""
    return {"began": began, "ended": ended, **_days("began", began), **_days("ended", ended)}


def _days(name: str, text: str | None) -> dict[str, str | None]:
    first, last = (earliest(text), latest(text)) if text else (None, None)
    return {f"{name}_min": first.isoformat() if first else None, f"{name}_max": last.isoformat() if last else None}


def earliest(text: str) -> date | None:
    return parse(text).earliest


def latest(text: str) -> date | None:
    return parse(text).latest


def dates_of(attributes: Mapping[str, Any]) -> tuple[str | None, str | None]:
    return attributes.get("began") or None, attributes.get("ended") or None


def order(text: str) -> tuple[date, str]:
    """Sorts dates by their first possible day; those without a year first."""
    return earliest(text) or date.min, text


def first_of(days: Iterable[str]) -> str | None:
    """The citation after which something is known to have been soonest: of a month and a day of it, the day."""
    return min(days, key=lambda text: (latest(text) or date.max, -len(text), text), default=None)


def last_of(days: Iterable[str]) -> str | None:
    """The citation up to which something is known to have been longest."""
    return max(days, key=lambda text: (earliest(text) or date.min, len(text), text), default=None)
