"""How much there is, and how new."""

from __future__ import annotations

from queries.envelope import Envelope, envelope
from queries.inquiry import Inquiry
from queries.nodes import OWN


def status(inquiry: Inquiry) -> Envelope:
    counts = {row["type"]: row["count"] for row in inquiry.rows()}
    types = {type: counts.get(type, 0) for type in OWN}  # an engine says nothing of what there is none of
    entities = sum(types.values()) - types["Document"]
    sequence = inquiry.store.sequence()
    return envelope([{"sequence": sequence, "documents": types["Document"], "entities": entities, "types": types}])
