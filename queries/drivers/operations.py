"""Operations, with where they took place and who took part."""

from __future__ import annotations

from queries.envelope import Envelope, Row, page
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entities, resolve_entity


def operations(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    since, until = inquiry.day("from"), inquiry.day("to")
    rows = inquiry.rows(
        kinds=inquiry.chosen("kind"),
        assertion=inquiry.chosen("assertion"),
        places=_places(inquiry),
        entity=_participant(inquiry),
        **{"from": since and since.isoformat(), "to": until and until.isoformat()},
        skip=cursor,
        fetch=limit + 1,
    )
    return page([_operation(row) for row in rows], limit, cursor)


def _places(inquiry: Inquiry) -> list[str]:
    """A town and its region often share their name: as a filter, a name means both."""
    said = inquiry.optional_text("place")
    return [place["id"] for place in resolve_entities(inquiry, said, ["Place"])] if said else []


def _participant(inquiry: Inquiry) -> str | None:
    said = inquiry.optional_text("entity")
    return resolve_entity(inquiry, said, ["Person", "Organization"])["id"] if said else None


def _operation(row: Row) -> Row:
    places = sorted(row["places"], key=lambda place: str(place["id"]))
    participants = sorted(row["participants"], key=lambda one: (str(one["role"]), str(one["name"]), str(one["id"])))
    return {**node(row["id"], row["type"], row["properties"]), "places": places, "participants": participants}
