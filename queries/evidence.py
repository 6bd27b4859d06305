"""Evidence: the sentence that says an edge or a fact, in its context."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from graph.ledger import Ledger
from graph.model import Claim, Document
from queries.envelope import Row

CONTEXT = 200  # characters shown before and after a quote


def sentence(claim: Claim, document: Document) -> Row:
    """Always `text[start:end] == quote`, counted in code points of the document's text."""
    text, start, end = document.text, claim.start, claim.end
    return {
        "document": claim.document,
        "document_name": document.name,
        "headline": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "url": document.url,
        "start": start,
        "end": end,
        "quote": text[start:end],
        "before": text[max(0, start - CONTEXT) : start],
        "after": text[end : end + CONTEXT],
        "method": claim.method,
        "confidence": claim.confidence,
        "assertion": claim.assertion,
    }
