"""The documents, and the text of one with all that it names."""

from __future__ import annotations

from graph.model import Mention
from queries.envelope import Envelope, Row, envelope, page
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entity


def documents(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    said = inquiry.optional_text("entity")
    entity = resolve_entity(inquiry, said)["id"] if said else None
    rows = inquiry.rows(entity=entity, skip=cursor, fetch=limit + 1)
    return page([node(row["id"], row["type"], row["properties"]) for row in rows], limit, cursor)


def document(inquiry: Inquiry) -> Envelope:
    id = inquiry.text("document")
    found = inquiry.ledger.document(id)
    names = {row["id"]: row["name"] for row in inquiry.rows(document=id)}
    told = {
        "id": id,
        "type": "Document",
        "name": found.name,
        "headline": found.title,
        "url": found.url,
        "publisher": found.publisher,
        "published": found.published,
        "language": found.language,
        "partial": found.partial,
        "text": found.text,
    }
    mentions = [_mention(inquiry, mention, names) for mention in inquiry.ledger.mentions(document=id)]
    return envelope([{**told, "mentions": mentions}])


def _mention(inquiry: Inquiry, mention: Mention, names: dict[str, str]) -> Row:
    entity = inquiry.ledger.entity_of(mention.id)
    return {
        "id": mention.id,
        "start": mention.start,
        "end": mention.end,
        "type": str(mention.kind),
        "name": mention.name,
        "entity": entity,
        "entity_name": names.get(entity),
    }
