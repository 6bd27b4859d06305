"""Does an edge hold on a day? Three answers, from what its sources say and no further.

An edge is known to hold between the days on which sources say that it does: the day it began, the days on which it is
cited, the eve of its end. Before the first and after the last of them it *may* hold, until it is known to have ended.
On the day of its end it may hold: whoever hands over at noon held it in the morning. Whoever is cited as a former
holder held it before that day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from graph.partial_date import PartialDate
from graph.vocabulary import OVER, relations

EVE = timedelta(days=1)
DATES = 2**16  # that are kept read: a walk through a hierarchy meets the same ones again and again
Properties = Mapping[str, Any]
Window = tuple[date, date]


class Status(StrEnum):
    """Better answers come first."""

    HOLDS = "holds"
    MAY_HOLD = "may_hold"
    DOES_NOT_HOLD = "does_not_hold"

    @property
    def possible(self) -> bool:
        return self is not Status.DOES_NOT_HOLD


RANKED = tuple(Status)


@cache
def lasts(relation: str) -> bool:
    """Whether edges of RELATION hold for a time (a post), rather than once or always (a part in an operation)."""
    return {"began", "ended"} <= set(relations()[relation].attributes)


def status(edge: Properties, day: date) -> Status:
    """Whether the edge with these properties holds on DAY."""
    first, last = possible_days(edge)
    if (first and day < first) or (last and day > last):
        return Status.DOES_NOT_HOLD
    known = known_days(edge)
    return Status.HOLDS if known and known[0] <= day <= known[1] else Status.MAY_HOLD


def known_days(edge: Properties) -> Window | None:
    """The first and the last day on which the edge is known to have held; None where no day is known."""
    held = _held(edge)
    if not held:
        return None
    first, last = min([latest for _, latest in held]), max([earliest for earliest, _ in held])
    return (first, last) if first <= last else None


def days_apart(edge: Properties, day: date) -> int:
    """How far DAY lies from the nearest on which the edge is told to have held; a long time where none is told."""
    return min(
        [max(0, (first - day).days, (day - last).days) for first, last in _held(edge)], default=date.max.toordinal()
    )


def possible_days(edge: Properties) -> tuple[date | None, date | None]:
    """The first and the last day on which the edge can have held; None where no source bounds it."""
    return _day(edge.get("began_min")), last_possible_day(edge)


def last_possible_day(edge: Properties) -> date | None:
    """The last day on which the edge can have held; None where no source speaks of its end."""
    ended = _day(edge.get("ended_max"))
    if edge.get("status") not in OVER or edge.get("ended"):
        return ended
    cited = _window(edge.get("first_cited"))
    left = ended or (cited[1] if cited else None)  # the day on which somebody was first called a former holder
    return _eve(left) if left else None


def last_known_day(edge: Properties) -> date | None:
    """The last day of which a source says something: its end, its last citation or its beginning."""
    cited = _window(edge.get("last_cited"))
    return last_possible_day(edge) or (cited[1] if cited else _day(edge.get("began_max")))


def _held(edge: Properties) -> list[Window]:
    """Spans on some day of which the edge held: its first day, those on which it is cited, the eve of its end."""
    began = _bounds(edge.get("began_min"), edge.get("began_max"))
    ended = _bounds(edge.get("ended_min"), edge.get("ended_max"))
    held = [began] if began else []
    if ended:
        held.append((_eve(ended[0]), _eve(ended[1])))
    # Documents speak of posts before they begin and after they end, too.
    earliest = began[0] if began else date.min
    latest = _eve(ended[0]) if ended else date.max
    if edge.get("status") in OVER:
        latest = min(latest, last_possible_day(edge) or date.min)
    cited = (_window(edge.get("first_cited")), _window(edge.get("last_cited")))
    return held + [each for each in cited if each and earliest <= each[0] and each[1] <= latest]


def _eve(day: date) -> date:
    return day - EVE if day > date.min else day


def _bounds(earliest: str | None, latest: str | None) -> Window | None:
    first, last = _day(earliest), _day(latest)
    return (first, last) if first and last else None


@lru_cache(DATES)
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@lru_cache(DATES)
def _window(text: str | None) -> Window | None:
    """The days that a partial date can mean; None where there is none, or no year."""
    parsed = PartialDate.parse(text) if text else None
    return (parsed.earliest, parsed.latest) if parsed and parsed.earliest and parsed.latest else None
