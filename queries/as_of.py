"""Does an edge hold on a day? Three answers, from what its sources say and no further.

An edge is known to hold between the days on which sources say that it does: the day it began, the days on which it is
cited, the eve of its end. Before the first and after the last of them it *may* hold, until it is known to have ended.
On the day of its end it may hold: whoever hands over at noon held it in the morning. Who is cited as a former holder
held it before that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from graph.partial_date import PartialDate
from graph.vocabulary import relations

FORMER = "former"
EVE = timedelta(days=1)
Properties = Mapping[str, Any]


class Status(StrEnum):
    """Better answers come first."""

    HOLDS = "holds"
    MAY_HOLD = "may_hold"
    DOES_NOT_HOLD = "does_not_hold"

    @property
    def possible(self) -> bool:
        return self is not Status.DOES_NOT_HOLD


RANKED = tuple(Status)


def weakest(statuses: Iterable[Status]) -> Status:
    """What holds only if all of STATUSES do."""
    return max(statuses, key=RANKED.index, default=Status.HOLDS)


def lasts(relation: str) -> bool:
    """Whether edges of RELATION hold for a time (a post), rather than once or always (a part in an operation)."""
    return {"began", "ended"} <= set(relations()[relation].attributes)


def status(edge: Properties, day: date) -> Status:
    """Whether the edge with these properties holds on DAY."""
    began, ended = _day(edge, "began_min"), last_possible_day(edge)
    if (began and day < began) or (ended and day > ended):
        return Status.DOES_NOT_HOLD
    first, last = _known_days(edge)
    return Status.HOLDS if first and last and first <= day <= last and day != ended else Status.MAY_HOLD


def last_possible_day(edge: Properties) -> date | None:
    """The last day on which the edge can have held; None where no source speaks of its end."""
    ended = _day(edge, "ended_max")
    cited = _latest(edge, "first_cited") if edge.get("status") == FORMER else None
    return min(filter(None, [ended, cited and cited - EVE]), default=None)


def last_known_day(edge: Properties) -> date | None:
    """The last day of which a source says something: its end, its last citation or its beginning."""
    return last_possible_day(edge) or _latest(edge, "last_cited") or _day(edge, "began_max")


def _known_days(edge: Properties) -> tuple[date | None, date | None]:
    """The first and the last day on which the edge is known to have held."""
    began = _day(edge, "began_max")
    on_the_day = began if began == _day(edge, "began_min") else None
    ended = _day(edge, "ended_min")
    cited = edge.get("status") != FORMER
    seen_first, seen_last = (_latest(edge, "first_cited"), _earliest(edge, "last_cited")) if cited else (None, None)
    first = min(filter(None, [began, seen_first]), default=None)
    return first, max(filter(None, [on_the_day, seen_last, ended and ended - EVE]), default=None)


def _day(edge: Properties, name: str) -> date | None:
    return date.fromisoformat(edge[name]) if edge.get(name) else None


def _earliest(edge: Properties, name: str) -> date | None:
    return PartialDate.parse(edge[name]).earliest if edge.get(name) else None


def _latest(edge: Properties, name: str) -> date | None:
    return PartialDate.parse(edge[name]).latest if edge.get(name) else None
