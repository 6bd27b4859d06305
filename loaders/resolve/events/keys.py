"""By what operations come to be compared: the day and region, the month and place, the name, a figure of the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from loaders.resolve.events.outcomes import signatures
from loaders.resolve.events.told import Told

DAY = timedelta(days=1)
BEFORE = 3  # days before a paper in which what it does not date took place
LONGEST = 10  # days of a span that are keys each


def keys(told: Told) -> Iterator[str]:
    days = set(_days(told))
    regions = {f"{spot.country} {spot.region}" for spot in told.spots if spot.region}
    for day in days:
        yield from (f"{day} {region}" for region in regions)
        yield from (f"{day} {told.country} {figure}" for figure in signatures(told))
        if not regions:
            yield f"{day} {told.country}"
    for month in _months(told):
        yield from (f"{month} {name}" for spot in told.spots if not spot.holds for name in spot.names)
        yield from (f"{month} {told.country} {figure}" for figure in signatures(told))
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
