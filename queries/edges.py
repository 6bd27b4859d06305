"""Edges as every answer shows them: with their status on the day, and the sentences that say them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from graph.ledger import Ledger
from queries.as_of import Status, lasts, status
from queries.envelope import Row
from queries.evidence import sentences

# Named, because an engine adds properties of its own to what it is asked for whole.
SAID = (
    *("rank", "post_title", "role", "kind", "status"),
    *("began", "ended", "began_min", "began_max", "ended_min", "ended_max", "first_cited", "last_cited"),
    *("open_ended", "assertion", "confidence"),
)
BEST = 3  # evidences shown with an edge; the question `evidence` gives them all


def status_on(row: Row, day: date | None) -> Status | None:
    """The status of a graph row's edge on DAY; None without a day, or where the relation has no duration."""
    return status(row["properties"], day) if day and lasts(row["type"]) else None


def edges(rows: Iterable[Row], ledger: Ledger, day: date | None = None, best: int = BEST) -> dict[str, Row]:
    """The edges of graph rows (id, type, source, target, names, properties) by id, with their BEST evidence."""
    unique = {row["id"]: (row, status_on(row, day)) for row in rows}
    return with_evidence(unique, ledger, best)


def with_evidence(told: Mapping[str, tuple[Row, Status | None]], ledger: Ledger, best: int) -> dict[str, Row]:
    """Graph rows with their statuses as edges with their BEST evidence, which is read at once."""
    claims = {id: list(row["properties"].get("evidence") or ())[:best] for id, (row, _) in told.items()}
    found = sentences(ledger, {claim for those in claims.values() for claim in those})
    return {id: _edge(row, status, [found[claim] for claim in claims[id]]) for id, (row, status) in told.items()}


def _edge(row: Row, status: Status | None, evidence: Sequence[Row]) -> Row:
    said = row["properties"].get
    return {
        "id": row["id"],
        "type": row["type"],
        "source": row["source"],
        "target": row["target"],
        "source_name": row["source_name"],
        "target_name": row["target_name"],
        "properties": dict(zip(SAID, map(said, SAID), strict=True)),
        "status": status,
        "evidence_count": said("evidence_count"),
        "documents": said("documents"),
        "sources": said("sources"),
        "evidence": evidence,
    }
