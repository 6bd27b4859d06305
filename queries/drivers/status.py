"""How much there is, and how new."""

from __future__ import annotations

from queries.envelope import Envelope, envelope
from queries.inquiry import Inquiry


def status(inquiry: Inquiry) -> Envelope:
    types = {row["type"]: row["count"] for row in inquiry.rows()}
    entities = sum(types.values()) - types["Document"]
    sequence = inquiry.store.sequence()
    return envelope([{"sequence": sequence, "documents": types["Document"], "entities": entities, "types": types}])
