"""Does an edge hold on a day? Three answers, from what its sources say and no further.

An edge is known to hold between the days on which sources say that it does: the day it began, the days on which it is
cited, the eve of its end. Before the first and after the last of them it *may* hold, until it is known to have ended.
On the day of its end it may hold: whoever hands over at noon held it in the morning. Whoever is cited as a former
holder held it before that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from graph.partial_date import PartialDate
from graph.vocabulary import OVER, relations

EVE = timedelta(days=1)
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


def weakest(statuses: Iterable[Status]) -> Status:
    """What holds only if all of STATUSES do."""
    return max(statuses, key=RANKED.index, default=Status.HOLDS)


def lasts(relation: str) -> bool:
    """Whether edges of RELATION hold for a time (a post), rather than once or always (a part in an operation)."""
    return {"began", "ended"} <= set(relations()[relation].attributes)


def status(edge: Properties, day: date) -> Status:
    """Whether the edge with these properties holds on DAY."""
    began, ended = possible_days(edge)
    if (began and day < began) or (ended and day > ended):
        return Status.DOES_NOT_HOLD
    known = known_days(edge)
    return Status.HOLDS if known and known[0] <= day <= known[1] else Status.MAY_HOLD


def known_days(edge: Properties) -> Window | None:
    """The first and the last day on which the edge is known to have held; None where no day is known."""
    held = list(_held(edge))
    first, last = (
        min((latest for _, latest in held), default=None),
        max((earliest for earliest, _ in held), default=None),
    )
    return (first, last) if first and last and first <= last else None


def possible_days(edge: Properties) -> tuple[date | None, date | None]:
    """The first and the last day on which the edge can have held; None where no source bounds it."""
    return _day(edge, "began_min"), last_possible_day(edge)


def last_possible_day(edge: Properties) -> date | None:
    """The last day on which the edge can have held; None where no source speaks of its end."""
    ended, cited = _day(edge, "ended_max"), _window(edge.get("first_cited"))
    if edge.get("status") not in OVER or edge.get("ended"):
        return ended
    left = ended or (cited[1] if cited else None)  # the day on which somebody was first called a former holder
    return left - EVE if left else None


def last_known_day(edge: Properties) -> date | None:
    """The last day of which a source says something: its end, its last citation or its beginning."""
    cited = _window(edge.get("last_cited"))
    return last_possible_day(edge) or (cited[1] if cited else _day(edge, "began_max"))


def _held(edge: Properties) -> Iterator[Window]:
    """Spans on some day of which the edge held: its first day, those on which it is cited, the eve of its end."""
    began = _days(_day(edge, "began_min"), _day(edge, "began_max"))
    ended = _days(_day(edge, "ended_min"), _day(edge, "ended_max"))
    if began:
        yield began
    if ended:
        yield ended[0] - EVE, ended[1] - EVE
    for cited in filter(None, (_window(edge.get("first_cited")), _window(edge.get("last_cited")))):
        # Documents speak of posts before they begin and after they end, too.
        current = (not began or began[0] <= cited[0]) and (not ended or cited[1] < ended[0])
        left = last_possible_day(edge) if edge.get("status") in OVER else None
        if current and (edge.get("status") not in OVER or (left and cited[1] <= left)):
            yield cited


def _day(edge: Properties, name: str) -> date | None:
    return date.fromisoformat(edge[name]) if edge.get(name) else None


def _window(text: str | None) -> Window | None:
    """The days that a partial date can mean; None where there is none, or no year."""
    parsed = PartialDate.parse(text) if text else None
    return _days(parsed.earliest, parsed.latest) if parsed else None


def _days(earliest: date | None, latest: date | None) -> Window | None:
    return (earliest, latest) if earliest and latest else None
