"""What documents say of an entity, also what makes no link: denials, plans, mere possibilities."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Claim, Mention
from queries.envelope import Envelope, Row, page
from queries.evidence import sentences
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity


def claims(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    about, types = resolve_entity(inquiry, inquiry.text("entity")), inquiry.chosen("types")
    where = {"document" if about["type"] == "Document" else "entity": about["id"]}
    told = [claim for claim in inquiry.ledger.claims(**where) if claim.assertion in inquiry.chosen("assertion")]
    wanted = [claim for claim in told if not types or claim.relation in types][cursor : cursor + limit + 1]
    return page(_rows(inquiry, wanted), limit, cursor)


def _rows(inquiry: Inquiry, told: Sequence[Claim]) -> list[Row]:
    said = sentences(inquiry.ledger, [claim.id for claim in told])
    ends = _ends(inquiry, [end for claim in told for end in (claim.subject, claim.object) if end])
    return [
        {
            "id": claim.id,
            "relation": claim.relation,
            "assertion": claim.assertion,
            "subject": ends[claim.subject],
            "object": ends[claim.object] if claim.object else None,
            "attributes": dict(claim.attributes),
            "evidence": said[claim.id],
        }
        for claim in told
    ]


def _ends(inquiry: Inquiry, ids: Sequence[str]) -> dict[str, Row]:
    """The entities of mentions; what is only denied or planned is no node and is called as the text calls it."""
    entities = inquiry.ledger.entities_of(ids)
    names = {row["id"]: row["name"] for row in inquiry.rows(ids=sorted(set(entities.values())))}
    return {
        mention.id: _end(mention, entities[mention.id], names)
        for mention in inquiry.ledger.mentions(ids=sorted(entities))
    }


def _end(mention: Mention, entity: str, names: dict[str, str]) -> Row:
    known = entity in names
    return {
        "id": entity if known else None,
        "type": mention.kind,
        "name": names[entity] if known else mention.name or mention.text,
    }
