"""Operations, with where they took place and who took part."""

from __future__ import annotations

from queries.envelope import Envelope, Row, page
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entity


def operations(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    since, until = inquiry.day("from"), inquiry.day("to")
    rows = inquiry.rows(
        kinds=inquiry.chosen("kind"),
        place=_id(inquiry, "place", "Place"),
        entity=_id(inquiry, "entity", "Person", "Organization"),
        **{"from": since and since.isoformat(), "to": until and until.isoformat()},
        skip=cursor,
        fetch=limit + 1,
    )
    return page([_operation(row) for row in rows], limit, cursor)


def _id(inquiry: Inquiry, parameter: str, *types: str) -> str | None:
    said = inquiry.optional_text(parameter)
    return resolve_entity(inquiry, said, types)["id"] if said else None


def _operation(row: Row) -> Row:
    places = sorted(row["places"], key=lambda place: str(place["id"]))
    participants = sorted(row["participants"], key=lambda one: (str(one["role"]), str(one["name"]), str(one["id"])))
    return {**node(row["id"], row["type"], row["properties"]), "places": places, "participants": participants}
