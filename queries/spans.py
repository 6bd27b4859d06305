"""Days on which edges hold, as spans: what is asked about whole periods rather than about one day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from queries.as_of import known_days, lasts, possible_days
from queries.envelope import Row

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Both days count; `date.min` and `date.max` stand for a beginning and an end that no source bounds."""

    first: date = date.min
    last: date = date.max

    @property
    def shown(self) -> dict[str, str | None]:
        return {
            "from": None if self.first == date.min else self.first.isoformat(),
            "to": None if self.last == date.max else self.last.isoformat(),
        }


Spans = tuple[Span, ...]  # in order, with days between them
ALWAYS: Spans = (Span(),)


def known(row: Row) -> Spans:
    """The days on which the edge of a graph row is known to hold; where the relation has no duration, all."""
    if not lasts(row["type"]):
        return ALWAYS
    window = known_days(row["properties"])
    return meet((Span(*window),), possible(row)) if window else ()


def possible(row: Row) -> Spans:
    """The days on which the edge of a graph row holds or may hold."""
    first, last = possible_days(row["properties"]) if lasts(row["type"]) else (None, None)
    span = Span(first or date.min, last or date.max)
    return (span,) if span.first <= span.last else ()


def join(spans: Iterable[Span]) -> Spans:
    """The days of any of SPANS."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.first <= after(joined[-1].last):
            joined[-1] = Span(joined[-1].first, max(joined[-1].last, span.last))
        else:
            joined.append(span)
    return tuple(joined)


def meet(one: Spans, other: Spans) -> Spans:
    """The days of both."""
    both = (Span(max(a.first, b.first), min(a.last, b.last)) for a in one for b in other)
    return join(span for span in both if span.first <= span.last)


def without(one: Spans, other: Spans) -> Spans:
    """The days of ONE that are none of OTHER."""
    return meet(one, tuple(_between(other)))


def holds(spans: Iterable[Span], day: date) -> bool:
    return any(span.first <= day <= span.last for span in spans)


def days(spans: Spans) -> int | None:
    """How many days; None where no source bounds them."""
    if any(date.min == span.first or span.last == date.max for span in spans):
        return None
    return sum((span.last - span.first).days + 1 for span in spans)


def after(day: date) -> date:
    """The next day; of the last day that there is, itself."""
    return min(day, date.max - DAY) + DAY


def _between(spans: Spans) -> Iterator[Span]:
    start: date | None = date.min
    for span in spans:
        if start is not None and start < span.first:
            yield Span(start, span.first - DAY)
        start = after(span.last) if span.last < date.max else None
    if start is not None:
        yield Span(start, date.max)
