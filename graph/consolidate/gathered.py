"""What the ledger says about some entities: what consolidation works on."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Claim, Document, Mention


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the mentions at its ends and the entities they belong to (object None for a fact about one)."""

    id: str
    claim: Claim
    source: str
    target: str | None
    subject: Mention
    object: Mention | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """MENTIONS by entity, with their ids; SAID has each claim once; DOCUMENTS are without their text."""

    mentions: dict[str, dict[str, Mention]]
    said: list[Said]
    documents: dict[str, Document]
    named: frozenset[str]  # the entities at any end that some mention names
