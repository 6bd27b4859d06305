"""What differs between two days: who or what stands on each side, and how the two sides are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from queries.as_of import RANKED, Days, Status
from queries.command import UNSAID
from queries.ties import Tie

PERSONS = ("commander", "superior", "subordinate")
SAID = ("kind", "rank", "post_title", "role")


class Far(NamedTuple):
    id: str
    name: str


class Slot(NamedTuple):
    """WHAT is compared, of which body or person."""

    what: str
    of: str
    of_name: str


@dataclass(frozen=True, slots=True)
class Side:
    """Somebody or something on one day, and the edges that put him there, the surest and nearest first.

    Those that are TELLING say what he is on the day: where some hold, these, else those told of the nearest day.
    """

    far: Far
    status: Status
    ties: Sequence[Tie]
    telling: Sequence[Tie]

    @property
    def said(self) -> dict[str, Any]:
        """What the first of the telling edges says."""
        return {name: _said(self.telling[0], name) if self.telling else None for name in SAID}

    def differs(self, other: Side) -> list[str]:
        """In what this side differs from the OTHER, whichever edges say it."""
        unlike = [name for name in SAID if _all(self, name) != _all(other, name)]
        return [*(["status"] if self.status is not other.status else []), *unlike]


@dataclass(frozen=True, slots=True)
class Difference:
    slot: Slot
    level: int
    before: Sequence[Side]
    after: Sequence[Side]
    differs: Sequence[str] = ()

    @property
    def change(self) -> str:
        if not (self.before and self.after):
            return "ended" if self.before else "added"
        return "changed" if self.differs or self.slot.what in PERSONS else "moved"

    @property
    def order(self) -> tuple[object, ...]:
        """The same whichever day is named first."""
        return abs(self.level), self.level < 0, self.slot.of_name, self.slot, sorted(side.far.id for side in self.sides)

    @property
    def sides(self) -> tuple[Side, ...]:
        return (*self.before, *self.after)


def differences(
    slot: Slot, level: int, found: Mapping[Far, Sequence[Tie]], one: date, other: date
) -> Iterator[Difference]:
    """Who left and who came between the days ONE and OTHER, in one; then each who stayed and is told otherwise."""
    before, after = _sides(found, one), _sides(found, other)
    left, came = (
        [there[far] for far in sorted(there.keys() - elsewhere.keys())]
        for there, elsewhere in ((before, after), (after, before))
    )
    if left or came:
        yield Difference(slot, level, left, came)
    for far in sorted(before.keys() & after.keys()):
        if differs := before[far].differs(after[far]):
            yield Difference(slot, level, [before[far]], [after[far]], differs)


def _sides(found: Mapping[Far, Sequence[Tie]], day: date) -> dict[Far, Side]:
    there: dict[Far, Side] = {}
    for far, ties in found.items():
        present = [tie for tie in ties if tie.on(day).possible]
        if present:
            ranked = sorted(present, key=lambda tie: (_nearness(tie, day), tie.id))
            nearest = _nearness(ranked[0], day)
            telling = [tie for tie in ranked if _nearness(tie, day) == nearest]
            there[far] = Side(far, ranked[0].on(day), ranked, telling)
    return there


def _nearness(tie: Tie, day: date) -> tuple[int, int]:
    """Lower is nearer to DAY: what holds on it, then what may hold by how far it is told from there."""
    answer = tie.on(day)
    return RANKED.index(answer), 0 if answer is Status.HOLDS else Days.of(tie.row["properties"]).apart(day)


def _said(tie: Tie, name: str) -> Any:
    return tie.row["properties"].get(name) or (UNSAID if (name, tie.type) == ("kind", "PART_OF") else None)


def _all(side: Side, name: str) -> set[Any]:
    return {_said(tie, name) for tie in side.telling}
