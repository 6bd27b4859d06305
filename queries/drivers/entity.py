"""One entity, with the facts that documents state about it."""

from __future__ import annotations

from graph.vocabulary import relations
from queries.envelope import Envelope, Row, envelope
from queries.evidence import sentences
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity


def entity(inquiry: Inquiry) -> Envelope:
    found = resolve_entity(inquiry, inquiry.text("entity"))
    statements = [] if found["type"] == "Document" else _statements(inquiry, found["id"])
    return envelope([{**found, "statements": statements}])


def _statements(inquiry: Inquiry, id: str) -> list[Row]:
    claims = inquiry.ledger.claims(entity=id, of=[name for name, of in relations().items() if not of.is_edge])
    said = sentences(inquiry.ledger, [claim.id for claim in claims])
    return [
        {
            "relation": claim.relation,
            "attributes": dict(claim.attributes),
            "assertion": claim.assertion,
            "evidence": said[claim.id],
        }
        for claim in claims
    ]
