"""The days on which something changed around a person or a body: what a date picker offers.

An edge counts while the walk over belonging comes to its body, up and where asked down: a post in a body that was not
above on that day is nothing that changed. A date that can mean several days stands on the first and the last of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from graph.consolidate.dates import earliest, latest
from queries.edges import edges
from queries.envelope import Envelope, Row, page
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.reports import RELATION, said_of
from queries.resolve import resolve_entity
from queries.spans import ALWAYS, Span, Spans, after, holds, join
from queries.surroundings import Surroundings, surroundings
from queries.ties import STARTS, Tie, step

Days = Mapping[tuple[str, str], Spans]  # a start and an id → when its edges count


class _Event(NamedTuple):
    name: str
    edge: str
    date: str | None


@dataclass(frozen=True, slots=True)
class _Around:
    """The edges around an entity, with the days on which each counts; CUT where the walk could have gone on."""

    found: Sequence[tuple[Tie, Spans]]
    cut: bool


def changes(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), ("Person", "Organization"))
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    around = _around(inquiry, start)
    by_day = _by_day(inquiry, around)
    days = sorted(by_day)[cursor : cursor + limit + 1]
    wanted = {event.edge for day in days[:limit] for event in by_day[day]}
    rows = (tie.row for tie, _ in around.found if tie.id in wanted)
    shown = edges(rows, inquiry.ledger, best=inquiry.number("evidence"))
    answer = page([{} for _ in days], limit, cursor)
    told = [_row(day, sorted(by_day[day]), shown) for day in days[:limit]]
    return {**answer, "data": told, "truncated": answer["truncated"] or around.cut}


def _around(inquiry: Inquiry, start: Row) -> _Around:
    around = surroundings(inquiry, start)
    days: dict[tuple[str, str], Spans] = defaultdict(tuple)
    for name, reached, levels in (
        ("parts", around.above, inquiry.number("depth")),
        ("wholes", around.beneath, inquiry.number("below")),
    ):
        for reach in reached:
            for counts in ("bodies", name)[: 1 + (reach.level < levels)]:
                days[counts, reach.body] = join((*days[counts, reach.body], *reach.possible))
    found = step(inquiry, **{name: [id for counts, id in days if counts == name] for name in STARTS})
    found += _stated(inquiry, around, days)
    own = ((tie, ALWAYS) for tie in around.own if inquiry.number("below") or tie.row["source"] == start["id"])
    return _Around([*own, *((tie, _counts(tie, days)) for tie in found)], around.cut)


def _stated(inquiry: Inquiry, around: Surroundings, days: dict[tuple[str, str], Spans]) -> list[Tie]:
    """What texts say of the superiors of superiors, and of those below; it counts on DAYS of who is in between."""
    for name, reached, levels in (
        ("led", around.led_by, inquiry.number("depth")),
        ("leads", around.leads, inquiry.number("below")),
    ):
        for reach in reached:
            if reach.level < levels:
                days[name, reach.body] = join((*days[name, reach.body], *reach.possible))
    own = {tie.id for tie in around.own}
    persons = [id for counts, id in days if counts in ("led", "leads")]
    return [tie for tie in said_of(inquiry, persons) if tie.id not in own]


def _counts(tie: Tie, days: Days) -> Spans:
    source, target = tie.row["source"], tie.row["target"]
    if tie.type == "PART_OF":
        return join((*days.get(("parts", source), ()), *days.get(("wholes", target), ())))
    if tie.type == RELATION:
        return join((*days.get(("led", source), ()), *days.get(("leads", target), ())))
    return days.get(("bodies", target if tie.type == "HOLDS_POST" else source), ())


def _by_day(inquiry: Inquiry, around: _Around) -> dict[date, set[_Event]]:
    period = Span(inquiry.day("from") or date.min, inquiry.day("to") or date.max)
    found: dict[date, set[_Event]] = defaultdict(set)
    for tie, counts in around.found:
        possible = [Span(span.first, after(span.last)) for span in tie.possible]  # the day after the last is a change
        for day, event in _events(tie):
            if all(holds(spans, day) for spans in (counts, possible, [period])):
                found[day].add(event)
    return found


def _events(tie: Tie) -> Iterator[tuple[date, _Event]]:
    said = tie.row["properties"]
    for name in ("began", "ended"):
        for day in filter(None, (said.get(f"{name}_min"), said.get(f"{name}_max"))):
            yield date.fromisoformat(day), _Event(name, tie.id, said.get(name))
    for name in ("first_cited", "last_cited"):
        for day in (earliest(said[name]), latest(said[name])) if said.get(name) else ():
            if day:
                yield day, _Event(name, tie.id, said[name])


def _row(day: date, events: Sequence[_Event], shown: Mapping[str, Row]) -> Row:
    behind = {event.edge: shown[event.edge] for event in events}
    return {
        "day": day.isoformat(),
        "count": len(behind),
        "events": [{"event": event.name, "date": event.date, "edge": shown[event.edge]} for event in events],
        "evidence": unique(sentence for edge in behind.values() for sentence in edge["evidence"]),
    }
