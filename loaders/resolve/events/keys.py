"""By what operations come to be compared: a day or month with a place, a figure or a rare party, and a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from loaders.resolve.events.outcomes import signatures
from loaders.resolve.events.told import Told

DAY = timedelta(days=1)
BEFORE = 3  # days before a paper in which what it does not date took place
LONGEST = 10  # days of a span that are keys each


def keys(told: Told, rare: Callable[[str], bool]) -> Iterator[str]:
    """RARE says of whom it is telling that they took part."""
    figures, parties = list(signatures(told)), sorted({party.entity for party in told.parties if rare(party.entity)})
    places = {name for spot in told.spots for name in spot.names}
    for day in set(_days(told)):
        yield from (f"{day} {each}" for each in places.union(parties))
        yield from (f"{day} {told.country} {figure}" for figure in figures)
    for month in set(_months(told)):
        yield from (f"{month} {name}" for spot in told.spots if not spot.holds for name in spot.names)
        yield from (f"{month} {told.country} {figure}" for figure in figures)
    yield from map(str, told.names)


def _days(told: Told) -> Iterator[date]:
    """Each day that it may have been and the one behind, so that two whose days stand side by side share one."""
    for span in told.days:
        if span.days <= LONGEST:
            yield from _each(span.first, span.last + DAY)
    if not told.days:
        for paper in told.published:
            yield from _each(paper.first - BEFORE * DAY, paper.first)


def _months(told: Told) -> Iterator[str]:
    for span in told.days or told.published:
        yield from {f"{day:%Y-%m}" for day in (span.first, span.last)}


def _each(first: date, last: date) -> Iterator[date]:
    return (first + number * DAY for number in range((last - first).days + 1))
