"""Edges as every answer shows them: with their status on the day, and the sentences that say them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from graph.ledger import Ledger
from queries.as_of import Status, lasts, status
from queries.envelope import Row
from queries.evidence import sentences

# Named, because an engine adds properties of its own to what it is asked for whole.
SAID = (
    *("rank", "post_title", "role", "kind", "status"),
    *("began", "ended", "began_min", "began_max", "ended_min", "ended_max", "first_cited", "last_cited"),
    *("assertion", "confidence"),
)
COUNTS = ("evidence_count", "documents", "sources")
BEST = 3  # evidences shown with an edge; the question `evidence` gives them all


def status_on(row: Row, day: date | None) -> Status | None:
    """The status of a graph row's edge on DAY; None without a day, or where the relation has no duration."""
    return status(row["properties"], day) if day and lasts(row["type"]) else None


def edges(rows: Iterable[Row], ledger: Ledger, day: date | None = None) -> dict[str, Row]:
    """The edges of graph rows (id, type, source, target, names, properties) by id, with their best evidence."""
    unique = {row["id"]: row for row in rows}
    found = sentences(ledger, [claim for row in unique.values() for claim in _claims(row)])
    return {id: _edge(row, [found[claim] for claim in _claims(row)], day) for id, row in unique.items()}


def _claims(row: Row) -> list[str]:
    return list(row["properties"].get("evidence") or ())[:BEST]


def _edge(row: Row, evidence: Sequence[Row], day: date | None) -> Row:
    properties: dict[str, Any] = row["properties"]
    return {
        **{name: row[name] for name in ("id", "type", "source", "target", "source_name", "target_name")},
        "properties": {name: properties.get(name) for name in SAID},
        "status": status_on(row, day),
        **{name: properties.get(name) for name in COUNTS},
        "evidence": list(evidence),
    }
