"""A time cut into stretches throughout which the same edges hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from queries.spans import DAY, Span, Spans, after
from queries.ties import Tie


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days throughout which the same edges are KNOWN to hold and the same MAY hold, by their number."""

    span: Span
    known: frozenset[int]
    may: frozenset[int]


def stretches(found: Sequence[Tie]) -> Iterator[Stretch]:
    """The stretches between the first and the last day on which any edge is known to hold."""
    known, possible = _turns(tie.sure for tie in found), _turns(tie.possible for tie in found)
    first, end = min(known, default=date.max), max(known, default=date.min)
    held, may = set[int](), set[int]()
    for day, following in pairwise(sorted({*known, *(day for day in possible if day < end)})):
        held ^= known.get(day, set())
        may ^= possible.get(day, set())
        if day >= first:
            yield Stretch(Span(day, following - DAY), frozenset(held), frozenset(may))


def _turns(held: Iterable[Spans]) -> dict[date, set[int]]:
    """The days on which something begins to hold or holds no more, and what, by number."""
    turns: dict[date, set[int]] = defaultdict(set)
    for number, spans in enumerate(held):
        for span in spans:
            turns[span.first].add(number)
            turns[after(span.last)].add(number)
    return turns
