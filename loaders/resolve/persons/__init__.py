"""When two documents mean the same person.

A name alone will not do, however much of it is the same: something that both tell must stand beside it. How much a name
says depends on how many bear its parts, and what speaks against is weighed as what speaks for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from weakref import WeakKeyDictionary

from graph.model import Kind, Reason
from loaders.resolve.persons.alike import Likeness
from loaders.resolve.persons.names import listed
from loaders.resolve.persons.ranks import compared
from loaders.resolve.persons.rarity import Rarity
from loaders.resolve.persons.shared import Shared
from loaders.resolve.persons.traits import Traits, traits
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights
from loaders.resolve.world import World

SKELETON = str.maketrans("mgptvb", "nkbdfb", "aeiouhw")
DOUBLED = re.compile(r"(.)\1+")
# What many of one name have in common: a rank, and a town where something happened.
SLIGHT = ("town_shared", "rank_equal", "rank_equal_then", "rank_grows")
LONG = 3  # parts from which on a name of usual parts is rare itself
FEW = 20  # profiles that share a weak key at most


def persons(some: Sequence[Profile], world: World) -> Persons:
    return Persons(some, world)


class Persons:
    """Compares persons by names, ranks, posts and whom and what they have to do with."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world, self._weights = world, weights(Kind.PERSON)
        self._traits: WeakKeyDictionary[Profile, Traits] = WeakKeyDictionary()
        every = [self._of(profile) for profile in some]
        self._likeness = Likeness(Rarity(name for each in every for name in each.names), self._weights)
        self._sharing = Counter(key for each in every for key in _weak(each))
        self._shared = Shared(every, self._weights, world)

    def keys(self, profile: Profile) -> Iterator[str]:
        """Two parts of a name, or one and something that others have to do with; spelling does not matter.

        A part with an initial or a rank too, where few share it: of common names such pairs say nothing.
        """
        each = self._of(profile)
        for name in each.names:
            parts = sorted({_skeleton(part.sound) for part in name.parts if not part.initial})
            yield from (f"{one} {other}" for one, other in combinations(parts, 2))
            yield from (f"{part} @{thing}" for part in parts for thing in each.things | each.above | each.over)
        yield from (key for key in _weak(each) if self._sharing[key] <= FEW)

    def context(self, profile: Profile) -> Hashable:
        each = self._of(profile)
        return each.bodies, each.superiors, each.operations, each.towns, each.posts, each.ranks, each.services

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        one, other = self._of(left), self._of(right)
        beside = [*self._shared.common(one, other), *compared(one.ranks, other.ranks, self._weights)]
        if not any(reason.weight > 0 for reason in beside):
            yield self._weights.reason("name_alone")
        elif not any(reason.weight > 0 and reason.code not in SLIGHT for reason in beside) and _usual(one, other):
            yield self._weights.reason("name_usual")
        yield from beside
        yield from self._likeness.best(one.names, other.names)
        yield from self._shared.against(one, other)

    def _of(self, profile: Profile) -> Traits:
        found = self._traits.get(profile)
        if found is None:
            found = self._traits[profile] = traits(profile, self._world)
        return found


def _usual(one: Traits, other: Traits) -> bool:
    """Whether it is a name of two parts at most that many bear, on one side at least."""
    return any(
        all(part.initial or part.sound in listed() for name in each.names for part in name.parts)
        and all(len(name.parts) < LONG for name in each.names)
        for each in (one, other)
    )


def _weak(each: Traits) -> set[str]:
    found = set()
    for name in each.names:
        letters = {part.sound[0] for part in name.parts}
        for part in name.parts:
            if not part.initial:
                bare = _skeleton(part.sound)
                found |= {f"{bare} {letter}." for letter in letters} | {f"{bare} #{rank.low}" for rank in each.ranks}
    return found


@lru_cache(maxsize=1 << 16)
def _skeleton(sound: str) -> str:
    """Its consonants, those that are taken for one another as one, where there are enough of them."""
    bare = DOUBLED.sub(r"\1", sound.translate(SKELETON))
    return bare if len(bare) > 1 else sound
