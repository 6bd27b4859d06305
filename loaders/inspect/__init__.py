"""Compares what is found in a marked-up document with its marks: spans, facts, and what must never be claimed."""

from loaders.inspect.compare import Comparison, Span, compare
from loaders.inspect.counts import Count
from loaders.inspect.findings import Finding, Verdict

__all__ = ["Comparison", "Count", "Finding", "Span", "Verdict", "compare"]
