"""Two days compared: what surrounds a person or a body on the one and on the other.

Commanders, parents, sites and areas are compared of what stands around the start on both days; what comes in or goes
out is a row of its own, so that nobody seems to be newly appointed who only came with a new parent.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from queries.as_of import Status
from queries.differences import Difference, Far, Side, Slot, differences
from queries.edges import edges
from queries.envelope import Envelope, Row, page
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.reports import RELATION, said_of
from queries.resolve import resolve_entity
from queries.spans import Span, holds, join
from queries.surroundings import Surroundings, surroundings
from queries.ties import Tie, step
from queries.walk import Reach

Slots = Mapping[Slot, Mapping[Far, Sequence[Tie]]]
Shown = Sequence[Mapping[str, Row]]  # edges as they stand on the one day and on the other


OWN = {
    ("HOLDS_POST", True): "post",
    ("REPORTS_TO", True): "superior",
    ("REPORTS_TO", False): "subordinate",
}
AROUND = {
    ("HOLDS_POST", False): "commander",
    ("PART_OF", True): "parent",
    ("BASED_AT", True): "site",
    ("OPERATES_IN", True): "area",
}


class Days(NamedTuple):
    one: date
    other: date


class _Body:
    """A body, or a person, around the start, and how a walk comes to it; levels below the start are negative."""

    def __init__(self, reached: Sequence[tuple[int, Reach]]) -> None:
        self._reached = [reach for _, reach in reached]
        self.level = min((level for level, _ in reached), key=lambda level: (abs(level), level < 0))

    def on(self, day: date) -> Side | None:
        """The body where it is reached on DAY."""
        there = [reach for reach in self._reached if holds(reach.possible, day)]
        if not there:
            return None
        status = Status.HOLDS if any(holds(reach.sure, day) for reach in there) else Status.MAY_HOLD
        ties = {tie.id: tie for reach in there for tie in reversed(reach.path) if tie.on(day).possible}
        behind = list(ties.values())
        return Side(Far(there[0].body, there[0].name), status, behind, telling=behind)

    def come_or_gone(self, days: Days) -> Iterator[Difference]:
        one, other = (self.on(day) for day in days)
        if one and not other:
            yield Difference(Slot("body", *one.far), self.level, [one], [])
        if other and not one:
            yield Difference(Slot("body", *other.far), self.level, [], [other])


def compare(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), ("Person", "Organization"))
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    days = _days(inquiry)
    around = surroundings(inquiry, start, join(Span(day, day) for day in days))
    found = sorted(_differences(inquiry, start, around, days), key=lambda difference: difference.order)
    wanted = found[cursor : cursor + limit + 1]
    behind = [tie.row for difference in wanted[:limit] for side in difference.sides for tie in side.ties]
    shown = [edges(behind, inquiry.ledger, day) for day in days]
    answer = page([{} for _ in wanted], limit, cursor)
    rows = [_row(difference, shown) for difference in wanted[:limit]]
    return {**answer, "data": rows, "truncated": answer["truncated"] or around.cut}


def _days(inquiry: Inquiry) -> Days:
    one, other = inquiry.day("from"), inquiry.day("to")
    assert one is not None
    assert other is not None
    return Days(one, other)


def _differences(inquiry: Inquiry, start: Row, around: Surroundings, days: Days) -> Iterator[Difference]:
    bodies = _bodies(around)
    for body in bodies.values():
        yield from body.come_or_gone(days)
    both = {id for id, body in bodies.items() if all(body.on(day) for day in days)}
    depth = inquiry.number("depth")
    rising = {reach.body for reach in around.above if reach.body in both and reach.level < depth}
    parts = rising | {reach.body for reach in around.beneath if reach.level}
    slots = _slots(around.own, step(inquiry, bodies=both, parts=parts), start["id"])
    for slot, found in slots.items():
        yield from differences(slot, bodies[slot.of].level if slot.of in bodies else 0, found, *days)
    for up, reached, levels in ((True, around.led_by, depth), (False, around.leads, inquiry.number("below"))):
        yield from _further(inquiry, [reach for reach in reached if reach.level < levels], days, up)


def _further(inquiry: Inquiry, reached: Iterable[Reach], days: Days, up: bool) -> Iterator[Difference]:
    """What differs above (UP) or below the persons REACHED, of those who are there on both days."""
    ways: dict[str, list[tuple[int, Reach]]] = defaultdict(list)
    for reach in reached:
        ways[reach.body].append((reach.level if up else -reach.level, reach))
    there = {id: person for id, of_one in ways.items() if all((person := _Body(of_one)).on(day) for day in days)}
    found: dict[Slot, dict[Far, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in said_of(inquiry, there):
        source, target = _ends(tie)
        of, far = (source, target) if up else (target, source)
        if of.id in there:
            found[Slot(OWN[RELATION, up], *of)][far].append(tie)
    for slot, fars in found.items():
        yield from differences(slot, there[slot.of].level, fars, *days)


def _bodies(around: Surroundings) -> dict[str, _Body]:
    found: dict[str, list[tuple[int, Reach]]] = defaultdict(list)
    for sign, reached in ((1, around.above), (-1, around.beneath)):
        for reach in reached:
            found[reach.body].append((sign * reach.level, reach))
    return {id: _Body(reached) for id, reached in found.items()}


def _slots(own: Iterable[Tie], around: Iterable[Tie], start: str) -> Slots:
    """What is compared: of a person his OWN posts and links, of bodies the edges AROUND them."""
    found: dict[Slot, dict[Far, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie, names in [*((tie, OWN) for tie in own), *((tie, AROUND) for tie in around)]:
        source, target = _ends(tie)
        outward = source.id == start if names is OWN else tie.type != "HOLDS_POST"
        of, far = (source, target) if outward else (target, source)
        found[Slot(names[tie.type, outward], *of)][far].append(tie)
    return found


def _ends(tie: Tie) -> tuple[Far, Far]:
    return Far(tie.row["source"], tie.row["source_name"]), Far(tie.row["target"], tie.row["target_name"])


def _row(difference: Difference, shown: Shown) -> Row:
    before, after = (
        [_side(side, known) for side in sides]
        for sides, known in zip((difference.before, difference.after), shown, strict=True)
    )
    return {
        "change": difference.change,
        **difference.slot._asdict(),
        "level": difference.level,
        "before": before,
        "after": after,
        "differs": [name.removeprefix("post_") for name in difference.differs],
        "evidence": unique(said for side in (*before, *after) for edge in side["edges"] for said in edge["evidence"]),
    }


def _side(side: Side, known: Mapping[str, Row]) -> Row:
    said = {name.removeprefix("post_"): value for name, value in side.said.items()}
    return {**side.far._asdict(), **said, "status": side.status, "edges": [known[tie.id] for tie in side.ties]}
