"""Places, and how much is linked to each."""

from __future__ import annotations

from queries.envelope import Envelope, Row, page
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entity

COUNTS = ("operations", "organizations")


def places(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    said, country = inquiry.optional_text("entity"), inquiry.optional_text("country")
    entity = resolve_entity(inquiry, said)["id"] if said else None
    rows = inquiry.rows(country=country and country.upper(), entity=entity, skip=cursor, fetch=limit + 1)
    return page([_place(row) for row in rows], limit, cursor)


def _place(row: Row) -> Row:
    return {**node(row["id"], row["type"], row["properties"]), **{name: row[name] for name in COUNTS}}
