"""The passages behind claims and mentions: where they stand, what they say, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, literal, select

from graph.ledger.chunks import chunks
from graph.ledger.tables import claims, documents, mentions
from graph.model import Assertion

CONTEXT = 200  # characters shown before and after a quote
RECOGNITION = "recognition"  # the method of a mention, which says no more than that a name stands there

_PASSAGE = ("id", "document", "start", "end")
_CLAIMED = select(*(claims.c[name] for name in (*_PASSAGE, "method", "confidence", "assertion")))
_NAMED = select(
    *(mentions.c[name] for name in _PASSAGE),
    literal(RECOGNITION).label("method"),
    literal(1.0).label("confidence"),
    literal(Assertion.STATED.value).label("assertion"),
)
_SOURCES = select(*(documents.c[name] for name in ("id", "name", "title", "publisher", "published", "url", "text")))


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
    """The passages of claims and mentions, read without what else they say: an answer shows thousands."""
    said: dict[str, Any] = {}
    for some in chunks(ids):
        said.update((row.id, row) for row in connection.execute(_CLAIMED.where(claims.c.id.in_(some))).all())
    for some in chunks([id for id in ids if id not in said]):
        said.update((row.id, row) for row in connection.execute(_NAMED.where(mentions.c.id.in_(some))).all())
    sources: dict[str, Any] = {}
    for some in chunks(sorted({row.document for row in said.values()})):
        sources.update((row.id, row) for row in connection.execute(_SOURCES.where(documents.c.id.in_(some))).all())
    return {id: _evidence(said[id], sources[said[id].document]) for id in ids if id in said}


def _evidence(said: Row[Any], source: Row[Any]) -> Evidence:
    text, start, end = source.text, said.start, said.end
    return Evidence(
        document=said.document,
        document_name=source.name,
        headline=source.title,
        publisher=source.publisher,
        published=source.published,
        url=source.url,
        start=start,
        end=end,
        quote=text[start:end],
        before=text[max(0, start - CONTEXT) : start],
        after=text[end : end + CONTEXT],
        method=said.method,
        confidence=said.confidence,
        assertion=said.assertion,
    )
