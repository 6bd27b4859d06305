"""What is linked to an entity: all of it, its counts, and partnerships."""

from __future__ import annotations

from collections.abc import Sequence

from graph.vocabulary import relations
from queries.as_of import Status
from queries.edges import edges, status_on
from queries.envelope import Envelope, Row, envelope, page
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entity


def neighbours(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"))
    return _linked(inquiry, inquiry.edges(id=start["id"], types=inquiry.chosen("types")))


def neighbour_counts(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"))
    return envelope(inquiry.rows(id=start["id"], assertion=inquiry.chosen("assertion")))


def partners(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), ["Organization"])
    answer = _linked(inquiry, inquiry.edges(id=start["id"], kinds=inquiry.chosen("kind")))
    return {**answer, "data": [_partnership(row, start["id"]) for row in answer["data"]]}


def _linked(inquiry: Inquiry, rows: Sequence[Row]) -> Envelope:
    """The asked-for page of ROWS as nodes and edges, without those that don't hold on the day."""
    day, limit, cursor = inquiry.day("on"), inquiry.number("limit"), inquiry.number("cursor")
    possible = [row for row in rows if status_on(row, day) is not Status.DOES_NOT_HOLD]
    wanted = possible[cursor : cursor + limit + 1]
    shown = edges(wanted[:limit], inquiry.ledger, day)
    linked = [{"node": _neighbour(row), "edge": shown[row["id"]]} for row in wanted[:limit]]
    return {**page(wanted, limit, cursor, day), "data": linked}


def _neighbour(row: Row) -> Row:
    return node(row["node"], row["node_type"], row["node_properties"])


def _partnership(row: Row, start: str) -> Row:
    edge = row["edge"]
    kind = edge["properties"]["kind"]
    given = "gives" if edge["source"] == start else "receives"
    direction = "mutual" if kind in relations()["PARTNER_OF"].mutual else given
    return {"node": row["node"], "kind": kind, "direction": direction, "edge": edge}
