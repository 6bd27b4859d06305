"""The shortest paths between two entities, found step by step from one end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, pairwise

from queries.as_of import Status
from queries.edges import edges, status_on
from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry
from queries.resolve import nodes, resolve_entity

WIDEST = 20_000  # entities visited at most: beyond, the answer says that it is cut

Before = Mapping[str, Mapping[str, Row]]  # entity → the entities a step before it → the best link between


def paths(inquiry: Inquiry) -> Envelope:
    start, goal = (resolve_entity(inquiry, inquiry.text(end))["id"] for end in ("from", "to"))
    day, limit = inquiry.day("on"), inquiry.number("limit")
    before, whole = _walk(inquiry, start, goal)
    found = list(islice(_ways(before, start, goal), limit + 1))
    steps = [[before[there][here] for here, there in pairwise(way)] for way in found[:limit]]
    known = nodes(inquiry, sorted({id for way in found for id in way}))
    links = edges((link for way in steps for link in way), inquiry.ledger, day)
    rows = [
        {"length": len(links_of), "nodes": [known[id] for id in way], "edges": [links[link["id"]] for link in links_of]}
        for way, links_of in zip(found, steps, strict=False)
    ]
    return envelope(rows, day, truncated=len(found) > limit or not whole)


def _walk(inquiry: Inquiry, start: str, goal: str) -> tuple[Before, bool]:
    """How every entity is reached that is no farther from START than GOAL; whether that is all of them."""
    before: dict[str, dict[str, Row]] = {start: {}}
    frontier = [start]
    for _ in range(inquiry.number("depth")):
        if goal in before or not frontier:
            break
        if len(before) > WIDEST:
            return before, False
        frontier = _further(inquiry, before, frontier)
    return before, True


def _further(inquiry: Inquiry, before: dict[str, dict[str, Row]], frontier: list[str]) -> list[str]:
    day = inquiry.day("on")
    found: dict[str, dict[str, Row]] = {}
    rows = inquiry.edges(ids=frontier, types=inquiry.chosen("types"))
    for row in sorted(rows, key=lambda row: (-(row["properties"].get("evidence_count") or 0), row["id"])):
        if row["there"] not in before and status_on(row, day) is not Status.DOES_NOT_HOLD:
            found.setdefault(row["there"], {}).setdefault(row["here"], row)
    before |= found
    return sorted(found)


def _ways(before: Before, start: str, goal: str) -> Iterator[list[str]]:
    """Every shortest way from START to GOAL, in the order of ids."""
    if goal == start:
        yield [start]
        return
    for here in sorted(before.get(goal, ())):
        for way in _ways(before, start, here):
            yield [*way, goal]
