"""A document's text cut at every end of a span, each piece with what the marks and we say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from loaders.inspect.compare import Comparison, Span
from loaders.inspect.findings import Verdict


@dataclass(frozen=True, slots=True)
class Mark:
    verdict: Verdict
    label: str
    begins: bool  # with this piece


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    marks: tuple[Mark, ...]


def pieces(document: Comparison) -> Iterator[Piece]:
    """All of the text, in order."""
    spans = sorted((span, _verdict(document, span)) for span in document.wanted | document.given)
    cuts = sorted({0, len(document.text), *(end for span, _ in spans for end in span[:2])})
    for start, end in pairwise(cuts):
        over = [(span, verdict) for span, verdict in spans if span.start <= start and end <= span.end]
        marks = tuple(Mark(verdict, span.label, span.start == start) for span, verdict in over)
        yield Piece(document.text[start:end], marks)


def _verdict(document: Comparison, span: Span) -> Verdict:
    if span not in document.wanted:
        return Verdict.INVENTED
    return Verdict.FOUND if span in document.given else Verdict.MISSED
