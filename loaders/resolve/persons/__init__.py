"""When two documents mean the same person.

A name alone will not do, however much of it is the same: something that both tell must stand beside it. How much a name
says depends on how many bear its parts, and what speaks against is weighed as what speaks for.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations
from weakref import WeakKeyDictionary

from graph.model import Kind, Reason
from loaders.resolve.persons.alike import best
from loaders.resolve.persons.ranks import compared
from loaders.resolve.persons.rarity import Rarity
from loaders.resolve.persons.shared import Shared
from loaders.resolve.persons.traits import Traits, traits
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights
from loaders.resolve.world import World

SKELETON = str.maketrans("", "", "aeiou")


def persons(some: Sequence[Profile], world: World) -> Persons:
    return Persons(some, world)


class Persons:
    """Compares persons by names, ranks, posts and whom and what they have to do with."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world, self._weights = world, weights(Kind.PERSON)
        self._traits: WeakKeyDictionary[Profile, Traits] = WeakKeyDictionary()
        every = [self._of(profile) for profile in some]
        self._rarity = Rarity(name for each in every for name in each.names)
        self._shared = Shared(every, self._weights, world)

    def keys(self, profile: Profile) -> Iterator[str]:
        """Two parts of a name, or one and a rank or something that others have to do with; spelling does not matter."""
        each = self._of(profile)
        for name in each.names:
            parts = sorted({_skeleton(part.sound) for part in name.parts if not part.initial})
            yield from (f"{one} {other}" for one, other in combinations(parts, 2))
            yield from (f"{part} @{thing}" for part in parts for thing in each.things | each.above | each.over)
            yield from (f"{part[0]} @{body}" for part in parts for body in each.bodies)
            yield from (f"{part} #{rank.low}" for part in parts for rank in each.ranks)

    def context(self, profile: Profile) -> Hashable:
        each = self._of(profile)
        return each.bodies, each.superiors, each.operations, each.towns, each.posts, each.ranks, each.services

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        one, other = self._of(left), self._of(right)
        beside = [*self._shared.common(one, other), *compared(one.ranks, other.ranks, self._weights)]
        if not any(reason.weight > 0 for reason in beside):
            yield self._weights.reason("name_alone")
        yield from beside
        yield from best(one.names, other.names, self._rarity, self._weights)
        yield from self._shared.against(one, other)

    def _of(self, profile: Profile) -> Traits:
        found = self._traits.get(profile)
        if found is None:
            found = self._traits[profile] = traits(profile, self._world)
        return found


def _skeleton(sound: str) -> str:
    """Its consonants, where there are enough of them."""
    bare = sound.translate(SKELETON)
    return bare if len(bare) > 1 else sound
