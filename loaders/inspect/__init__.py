"""Compares what is found in a marked-up document with its marks: spans, facts, and what must never be claimed."""

from loaders.inspect.compare import Comparison, Span, compare
from loaders.inspect.counts import Count
from loaders.inspect.findings import Finding, Verdict
from loaders.inspect.pieces import Mark, Piece, pieces
from loaders.inspect.reading import MarkupError, read

__all__ = [
    "Comparison",
    "Count",
    "Finding",
    "Mark",
    "MarkupError",
    "Piece",
    "Span",
    "Verdict",
    "compare",
    "pieces",
    "read",
]
