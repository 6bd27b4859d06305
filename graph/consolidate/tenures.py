"""Claims of one relation between the same two entities, parted into tenures.

Two dated intervals that don't overlap are two tenures; an undated claim belongs to the tenure in which it is cited.
The rows of a table each tell one (attribute `tenure`, first and last known day): two of them are one only where their
known days overlap and they say the same of its beginning and end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from graph.consolidate.dates import dates_of, earliest, latest
from graph.consolidate.gathered import Said
from graph.consolidate.rows import Told, keyed, told


@dataclass(slots=True)
class Tenure:
    """The days between which it may lie, as far as known, and the claims that tell it."""

    first: date
    last: date
    said: list[Said] = field(default_factory=list)

    def overlaps(self, first: date, last: date) -> bool:
        return self.first <= last and first <= self.last

    def take(self, first: date, last: date, said: Said) -> None:
        self.first, self.last = _known(max, self.first, first, date.min), _known(min, self.last, last, date.max)
        self.said.append(said)


def tenures(claims: Sequence[Said], cited: Callable[[Said], str | None]) -> list[list[Said]]:
    """CLAIMS in groups, the earliest tenure first; CITED gives a claim's date where it has none."""
    rows = told(filter(keyed, claims))
    found = [_of_row(row, alone=len(rows) == 1) for row in rows]
    claims = [said for said in claims if not keyed(said)]
    dated = sorted((*_span(said), said.id, said) for said in claims if any(dates_of(said.claim.attributes)))
    # Closed intervals first: they part tenures, half-open ones only join what they touch.
    for first, last, _, said in sorted(dated, key=lambda each: (_openness(each[0], each[1]), each[:3])):
        tenure = next((tenure for tenure in found if tenure.overlaps(first, last)), None)
        if tenure is None:
            found.append(tenure := Tenure(first, last))
        tenure.take(first, last, said)
    found = sorted(found, key=lambda tenure: (tenure.first, tenure.last)) or [Tenure(date.min, date.max)]
    between = Tenure(date.min, date.max)
    for said in claims:
        if not any(dates_of(said.claim.attributes)):
            _home(found, cited(said), between if len(rows) > 1 else found[-1]).said.append(said)
    return [tenure.said for tenure in [*found, between] if tenure.said]


def _of_row(row: Told, alone: bool) -> Tenure:
    # Of several rows each keeps to the days that it knows: what is said between them is another tenure.
    began, ended = earliest(row.began or "-"), latest(row.ended or "-")
    return Tenure(began or date.min, ended or date.max, row.said) if alone else Tenure(row.first, row.last, row.said)


def _home(found: Sequence[Tenure], day: str | None, otherwise: Tenure) -> Tenure:
    first, last = (earliest(day), latest(day)) if day else (None, None)
    if first is None or last is None:
        return otherwise
    return next((tenure for tenure in reversed(found) if tenure.overlaps(first, last)), otherwise)


def _span(said: Said) -> tuple[date, date]:
    began, ended = dates_of(said.claim.attributes)
    return (earliest(began) if began else None) or date.min, (latest(ended) if ended else None) or date.max


def _openness(first: date, last: date) -> int:
    return (first == date.min) + (last == date.max)


def _known(widest: Callable[[date, date], date], one: date, other: date, unknown: date) -> date:
    # The hull of two intervals, where an unknown end says nothing.
    if unknown in (one, other):
        return widest(one, other)
    return min(one, other) if unknown == date.min else max(one, other)
