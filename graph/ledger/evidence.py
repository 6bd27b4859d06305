"""The passages behind claims and mentions: where they stand, what they say, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from graph.ledger import rows
from graph.ledger.chunks import chunks
from graph.ledger.tables import claims, documents, mentions
from graph.model import Assertion, Claim, Document, Mention

CONTEXT = 200  # characters shown before and after a quote
RECOGNITION = "recognition"  # the method of a mention, which says no more than that a name stands there


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a document, whose text holds QUOTE at START–END."""

    document: str
    document_name: str
    headline: str | None
    publisher: str | None
    published: str | None
    url: str | None
    start: int
    end: int
    quote: str
    before: str
    after: str
    method: str
    confidence: float
    assertion: str


def evidences(connection: Connection, ids: Sequence[str]) -> dict[str, Evidence]:
    said: dict[str, Claim | Mention] = {}
    for some in chunks(ids):
        found = connection.execute(select(claims).where(claims.c.id.in_(some)))
        said.update((row.id, rows.to_claim(row)) for row in found)
        found = connection.execute(select(mentions).where(mentions.c.id.in_(some)))
        said.update((row.id, rows.to_mention(row)) for row in found)
    sources: dict[str, Document] = {}
    for some in chunks(sorted({each.document for each in said.values()})):
        found = connection.execute(select(documents).where(documents.c.id.in_(some)))
        sources.update((row.id, rows.to_document(row)) for row in found)
    return {id: _evidence(said[id], sources[said[id].document]) for id in ids if id in said}


def _evidence(said: Claim | Mention, source: Document) -> Evidence:
    start, end = said.start, said.end
    return Evidence(
        document=said.document,
        document_name=source.name,
        headline=source.title,
        publisher=source.publisher,
        published=source.published,
        url=source.url,
        start=start,
        end=end,
        quote=source.text[start:end],
        before=source.text[max(0, start - CONTEXT) : start],
        after=source.text[end : end + CONTEXT],
        method=said.method if isinstance(said, Claim) else RECOGNITION,
        confidence=said.confidence if isinstance(said, Claim) else 1.0,
        assertion=(said.assertion if isinstance(said, Claim) else Assertion.STATED).value,
    )
