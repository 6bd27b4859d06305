"""The tenures that the rows of tables tell: a row is one, and rows whose known days overlap are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from graph.consolidate.dates import earliest, latest
from graph.consolidate.gathered import Said

OPEN = ".."  # an end that is not known, as ISO 8601 writes it


def keyed(said: Said) -> bool:
    """Whether the claim comes from a row that tells a tenure."""
    return bool(said.claim.attributes.get("tenure"))


@dataclass(slots=True)
class Told:
    """A tenure as rows tell it: the first and last day on which it surely was, and its ends as written, where told.

    Where no day is sure FIRST lies after LAST, and nothing overlaps it.
    """

    first: date
    last: date
    began: str | None
    ended: str | None
    same: tuple[object, ...]  # what rows must agree in to be one
    said: list[Said] = field(default_factory=list)

    def overlaps(self, other: Told) -> bool:
        """Whether both are one: they surely were on the same day, and say the same of its beginning and end.

        So as of any day the one says what the better of the two does.
        """
        sure = self.first <= self.last and other.first <= other.last
        meet = self.first <= other.last and other.first <= self.last
        return sure and meet and (self.began, self.ended, self.same) == (other.began, other.ended, other.same)

    def take(self, other: Told) -> None:
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.said += other.said


def told(claims: Iterable[Said]) -> list[Told]:
    """The tenures that CLAIMS of rows tell, the earliest first."""
    by_row: dict[tuple[object, ...], list[Said]] = {}
    for said in claims:
        by_row.setdefault((said.claim.attributes["tenure"], *_agreed(said)), []).append(said)
    found: list[Told] = []
    for row in sorted((_of(key, said) for key, said in by_row.items()), key=_order):
        one = next((other for other in found if other.overlaps(row)), None)
        if one:
            one.take(row)
        else:
            found.append(row)
    return found


def _agreed(said: Said) -> tuple[object, ...]:
    return tuple(said.claim.attributes.get(name) for name in ("role", "kind"))


def _of(key: tuple[object, ...], said: Sequence[Said]) -> Told:
    interval, *ends = str(key[0]).split()
    first, last = (None if day == OPEN else day for day in interval.split("/"))
    return Told(
        latest(first or last or "-") or date.max,
        earliest(last or first or "-") or date.min,
        first if "began" in ends else None,
        last if "ended" in ends else None,
        key[1:],
        list(said),
    )


def _order(row: Told) -> tuple[date, date, str]:
    return row.first, row.last, min(said.id for said in row.said)
