"""Whom nobody can tell: a name that fits two entities which registers or persons know to be two means neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from loaders.resolve.profiles import Profile
from loaders.resolve.scoring import Scored
from loaders.resolve.world import World

MARGIN = 0.2  # by which one may be the more probable


def contested(same: Iterable[Scored], world: World) -> set[tuple[str, str]]:
    """Of pairs judged SAME, by their ids, those that leave open whom one of the two means."""
    partners: dict[str, list[tuple[Profile, Scored]]] = {}
    for scored in same:
        if world.apart(scored.left.id, scored.right.id):
            continue  # who is known to be another is nobody's rival
        for one, other in ((scored.left, scored.right), (scored.right, scored.left)):
            if world.bound(other.id):
                partners.setdefault(one.id, []).append((other, scored))
    return {(scored.left.id, scored.right.id) for those in partners.values() for scored in _rivals(those, world)}


def _rivals(partners: list[tuple[Profile, Scored]], world: World) -> Iterator[Scored]:
    for (one, first), (other, second) in combinations(partners, 2):
        if world.apart(one.id, other.id):
            if first.probability <= second.probability + MARGIN:
                yield first
            if second.probability <= first.probability + MARGIN:
                yield second
