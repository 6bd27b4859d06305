"""When an operation took place, and whether two papers can mean the same days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from graph.consolidate.dates import parse

NIGHT = 2  # days
MONTH = 31


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The first and last day that a date can mean."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def exact(self) -> bool:
        """A day, or a night from one to the next."""
        return self.days <= NIGHT

    def gap(self, other: Span) -> int:
        """Days from the one to the other; 0 where they overlap."""
        return max(0, (other.first - self.last).days, (self.first - other.last).days)

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"


@lru_cache(maxsize=10_000)  # documents repeat the same few thousand days
def day_of(text: str) -> Span | None:
    """The days that a partial date can mean; None where no year is known."""
    partial = parse(text)
    return Span(partial.earliest, partial.latest) if partial.earliest and partial.latest else None


def spans(dates: Iterable[tuple[str | None, str | None]]) -> frozenset[Span]:
    """Of beginnings and ends, each as written."""
    return frozenset(span for began, ended in dates if (span := _span(began, ended)))


def _span(began: str | None, ended: str | None) -> Span | None:
    first, last = (day_of(text) if text else None for text in (began or ended, ended or began))
    return Span(first.first, max(first.last, last.last)) if first and last else None
