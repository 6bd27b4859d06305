"""Every place where a document names an entity."""

from __future__ import annotations

from queries.envelope import Envelope, page
from queries.evidence import sentences
from queries.inquiry import Inquiry
from queries.resolve import ID, resolve_entity

KINDS = ("Person", "Organization", "Operation", "Place")


def mentions(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    found = inquiry.ledger.mentions(entity=_entity(inquiry, inquiry.text("entity")))
    rows = inquiry.rows(ids=sorted({mention.document for mention in found}))
    place = {row["id"]: number for number, row in enumerate(rows)}
    ordered = sorted(found, key=lambda mention: (place.get(mention.document, len(place)), mention.start, mention.id))
    wanted = ordered[cursor : cursor + limit + 1]
    said = sentences(inquiry.ledger, [mention.id for mention in wanted])
    shown = [{"id": m.id, "text": m.text, "naming": m.naming, "evidence": said[m.id]} for m in wanted]
    return page(shown, limit, cursor)


def _entity(inquiry: Inquiry, said: str) -> str:
    """An id may be of somebody who is held back, whom the graph does not hold."""
    return inquiry.ledger.entity_of(said) if ID.fullmatch(said) else str(resolve_entity(inquiry, said, KINDS)["id"])
