"""Evidence: the sentence that says an edge or a fact, in its context."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from graph.ledger import Evidence, Ledger
from queries.envelope import Row

SHOWN = tuple(field.name for field in fields(Evidence))


def sentences(ledger: Ledger, ids: Iterable[str]) -> dict[str, Row]:
    """What the documents say, by the ids of claims (or of mentions, for a `MENTIONED_IN`)."""
    return {id: {name: getattr(evidence, name) for name in SHOWN} for id, evidence in ledger.evidences(ids).items()}


def unique(sentences: Iterable[Row]) -> list[Row]:
    """SENTENCES, each passage once."""
    return list({(said["document"], said["start"], said["end"]): said for said in sentences}.values())
