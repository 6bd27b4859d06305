"""Where spans lie to each other."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.passages import Found


def overlaps(span: Found, others: Iterable[Found]) -> bool:
    """Whether SPAN shares a character with one of OTHERS."""
    return any(span.start < other.end and other.start < span.end for other in others)


def lies_in(span: Found, others: Iterable[Found]) -> bool:
    """Whether one of OTHERS holds all of SPAN."""
    return any(other.start <= span.start and span.end <= other.end for other in others)


def cut(text: str, span: Found, start: int, end: int) -> Found:
    """SPAN with other ends."""
    if (start, end) == (span.start, span.end):
        return span
    return Found(start, end, span.label, text[start:end], span.details)


def flat(found: Iterable[Found]) -> list[Found]:
    """FOUND in order; of two that overlap, the first stays, of two that begin together the longer."""
    kept: list[Found] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept
