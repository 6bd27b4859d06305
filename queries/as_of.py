"""Does an edge hold on a day? Three answers, from what its sources say and no further.

An edge is known to hold between the days on which sources say that it does: the day it began, the days on which it is
cited, the eve of its end. Before the first and after the last of them it *may* hold, until it is known to have ended.
On the day of its end it may hold: whoever hands over at noon held it in the morning. Whoever is cited as a former
holder held it before that day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from graph.partial_date import PartialDate
from graph.vocabulary import OVER, relations

EVE = timedelta(days=1)
DATES = EDGES = 2**15  # that are kept read: walks through a hierarchy meet the same ones again and again
SAYING = ("began_min", "began_max", "ended_min", "ended_max", "first_cited", "last_cited", "status", "ended")
Properties = Mapping[str, Any]
Window = tuple[date, date]
LONG = date.max.toordinal()  # days


class Status(StrEnum):
    """Better answers come first."""

    HOLDS = "holds"
    MAY_HOLD = "may_hold"
    DOES_NOT_HOLD = "does_not_hold"

    @property
    def possible(self) -> bool:
        return self is not Status.DOES_NOT_HOLD


RANKED = SURE, MAYBE, NOT = tuple(Status)


@cache
def lasts(relation: str) -> bool:
    """Whether edges of RELATION hold for a time (a post), rather than once or always (a part in an operation)."""
    return {"began", "ended"} <= set(relations()[relation].attributes)


@dataclass(frozen=True, slots=True)
class Days:
    """What its sources say of when an edge held, as days.

    POSSIBLE: the first and the last day on which it can have held; None where no source bounds it. KNOWN: the first and
    the last day on which it is known to have held; None where no day is. TOLD: spans on some day of which it held.
    LAST: the last day of which a source says something: its end, its last citation or its beginning.
    """

    possible: tuple[date | None, date | None]
    known: Window | None
    told: tuple[Window, ...]
    last: date | None

    @classmethod
    def of(cls, edge: Properties) -> Days:
        return _read(*map(edge.get, SAYING))

    def status(self, day: date) -> Status:
        """Whether the edge holds on DAY."""
        first, last = self.possible
        if (first and day < first) or (last and day > last):
            return NOT
        return SURE if self.known and self.known[0] <= day <= self.known[1] else MAYBE

    def apart(self, day: date) -> int:
        """How far DAY lies from the nearest on which the edge is told to have held; a long time where none is told."""
        return min([max(0, (first - day).days, (day - last).days) for first, last in self.told], default=LONG)


def status(edge: Properties, day: date) -> Status:
    """Whether the edge with these properties holds on DAY."""
    return NOT if _excluded(edge, day.isoformat()) else Days.of(edge).status(day)


def known_days(edge: Properties) -> Window | None:
    """The first and the last day on which the edge is known to have held; None where no day is known."""
    return Days.of(edge).known


def possible_days(edge: Properties) -> tuple[date | None, date | None]:
    """The first and the last day on which the edge can have held; None where no source bounds it."""
    return Days.of(edge).possible


def last_known_day(edge: Properties) -> date | None:
    """The last day of which a source says something: its end, its last citation or its beginning."""
    return Days.of(edge).last


def _excluded(edge: Properties, day: str) -> bool:
    """Whether DAY lies before the earliest beginning or after the latest end: so do most, which is told at once."""
    return day < (edge.get("began_min") or day) or day > (edge.get("ended_max") or day)


@lru_cache(EDGES)
def _read(
    began_min: str | None,
    began_max: str | None,
    ended_min: str | None,
    ended_max: str | None,
    first_cited: str | None,
    last_cited: str | None,
    state: str | None,
    ended: str | None,
) -> Days:
    began, end = _bounds(began_min, began_max), _bounds(ended_min, ended_max)
    cited = (_window(first_cited), _window(last_cited))
    over = state in OVER
    last = _day(ended_max)
    if over and not ended:
        left = last or (cited[0][1] if cited[0] else None)  # the day on which somebody was first called a former holder
        last = _eve(left) if left else None
    told = _told(began, end, cited, (last or date.min) if over else date.max)
    known_until = last or (cited[1][1] if cited[1] else _day(began_max))
    return Days((_day(began_min), last), _known(told), told, known_until)


def _told(
    began: Window | None, ended: Window | None, cited: Iterable[Window | None], until: date
) -> tuple[Window, ...]:
    """Spans on some day of which an edge held: its first day, the eve of its end, those UNTIL which it is cited."""
    held = [began] if began else []
    if ended:
        held.append((_eve(ended[0]), _eve(ended[1])))
    # Documents speak of posts before they begin and after they end, too.
    earliest = began[0] if began else date.min
    latest = min(until, _eve(ended[0])) if ended else until
    return (*held, *(each for each in cited if each and earliest <= each[0] and each[1] <= latest))


def _known(told: Collection[Window]) -> Window | None:
    if not told:
        return None
    first, last = min([latest for _, latest in told]), max([earliest for earliest, _ in told])
    return (first, last) if first <= last else None


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
