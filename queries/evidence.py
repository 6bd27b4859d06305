"""Evidence: the sentence that says an edge or a fact, in its context."""

from __future__ import annotations

from collections.abc import Sequence

from graph.evidence import Evidence, evidence_of
from graph.ledger import Ledger
from queries.envelope import Row


def sentences(ledger: Ledger, ids: Sequence[str]) -> dict[str, Row]:
    """What the documents say, by the ids of claims (or of mentions, for a `MENTIONED_IN`)."""
    return {id: sentence(evidence) for id, evidence in evidence_of(ledger, ids).items()}


def sentence(evidence: Evidence) -> Row:
    """Evidence as every answer shows it."""
    document = evidence.document
    return {
        **{"document": evidence.document_id, "document_name": document.name, "headline": document.title},
        **{"publisher": document.publisher, "published": document.published, "url": document.url},
        **{"start": evidence.start, "end": evidence.end, "quote": evidence.quote},
        **{"before": evidence.before, "after": evidence.after},
        **{"method": evidence.method, "confidence": evidence.confidence, "assertion": evidence.assertion},
    }
