"""Rows of the ledger to and from the model."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from graph.model import Assertion, Claim, Document, Judgement, Kind, Mention, Verdict

Values = dict[str, Any]


def from_document(document: Document) -> Values:
    return {"id": document.id, **asdict(document)}


def to_document(row: Row[Any]) -> Document:
    return Document(**_without(row, "id"))


def from_mention(mention: Mention, entity: str) -> Values:
    return {"id": mention.id, **asdict(mention), "entity": entity}


def to_mention(row: Row[Any]) -> Mention:
    return Mention(**_without(row, "id", "entity", "kind"), kind=Kind(row.kind))


def from_claim(claim: Claim) -> Values:
    fields = {name: getattr(claim, name) for name in Claim.__dataclass_fields__}
    return {**fields, "id": claim.id, "attributes": dict(claim.attributes)}


def to_claim(row: Row[Any]) -> Claim:
    return Claim(**_without(row, "id", "assertion"), assertion=Assertion(row.assertion))


def from_judgement(judgement: Judgement, document: str | None) -> Values:
    return {"id": judgement.id, **asdict(judgement), "reasons": list(judgement.reasons), "document": document}


def to_judgement(row: Row[Any]) -> Judgement:
    fields = _without(row, "id", "document", "verdict", "reasons")
    return Judgement(**fields, verdict=Verdict(row.verdict), reasons=tuple(row.reasons))


def _without(row: Row[Any], *names: str) -> Values:
    return {name: value for name, value in row._mapping.items() if name not in names}
