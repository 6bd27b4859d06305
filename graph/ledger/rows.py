"""Rows of the ledger to and from the model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from graph.model import Assertion, Claim, Document, Judgement, Kind, Mention, Reason, Verdict

Values = dict[str, Any]


def from_document(document: Document) -> Values:
    return {"id": document.id, **_fields(document)}


def to_document(row: Row[Any]) -> Document:
    return Document(**_without(row, "id"))


def from_mention(mention: Mention, entity: str) -> Values:
    return {"id": mention.id, **_fields(mention), "entity": entity}


def to_mention(row: Row[Any]) -> Mention:
    return Mention(**_without(row, "id", "entity", "kind"), kind=Kind(row.kind))


def from_claim(claim: Claim) -> Values:
    return {**_fields(claim), "id": claim.id, "attributes": dict(claim.attributes)}


def to_claim(row: Row[Any]) -> Claim:
    return Claim(**_without(row, "id", "assertion"), assertion=Assertion(row.assertion))


def from_judgement(judgement: Judgement, document: str | None) -> Values:
    reasons = [[each.code, each.weight, each.left, each.right] for each in judgement.reasons]
    return {"id": judgement.id, **_fields(judgement), "reasons": reasons, "document": document}


def to_judgement(row: Row[Any]) -> Judgement:
    fields = _without(row, "id", "document", "verdict", "reasons")
    return Judgement(**fields, verdict=Verdict(row.verdict), reasons=to_reasons(row.reasons))


def to_reasons(stored: Iterable[Any]) -> tuple[Reason, ...]:
    return tuple(Reason(*each) for each in stored)


def decided(row: Row[Any]) -> Judgement:
    """A ruling in force with its decision's author, time and note, as a judgement."""
    return Judgement(row.left, row.right, Verdict(row.verdict), row.author, at=row.at, note=row.note)


def _fields(record: Document | Mention | Claim | Judgement) -> Values:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def _without(row: Row[Any], *names: str) -> Values:
    # `row._mapping` gives the same at thrice the time.
    return {name: value for name, value in zip(row._fields, row, strict=True) if name not in names}
