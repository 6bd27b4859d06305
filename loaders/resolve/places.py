"""When two documents mean the same place: the gazetteer says so, or both name it inside the same larger place.

A town is not the region that is called after it: places of two kinds are never one.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from graph.model import Kind, Reason
from loaders.places import words
from loaders.places.place import key
from loaders.resolve.bodies.spelling import near, sound
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights
from loaders.resolve.world import World

ATTRIBUTES = ("geonames", "place_kind", "country", "region")
WIDE = frozenset({"country", "region"})  # of which a country has one of a name
LONG = 6  # letters of a name that sounds like no other

Some = frozenset[str]


@dataclass(frozen=True, slots=True)
class Facts:
    """NAMES are letters alone; KINDS what the gazetteer or the name says; LISTED numbers there; OUTER larger places."""

    names: Some
    kinds: Some
    listed: Some
    countries: Some
    outer: Some


class Places:
    """Of all places SOME in WORLD."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world, self._weights = world, weights(Kind.PLACE)
        self._facts: WeakKeyDictionary[Profile, Facts] = WeakKeyDictionary()

    def keys(self, profile: Profile) -> Iterable[str]:
        """By number in the gazetteer, and by the sound of the name in each larger place."""
        facts = self._of(profile)
        yield from (f"listed {number}" for number in facts.listed)
        yield from (f"{sound(name)} in {outer}" for name in facts.names for outer in facts.outer)

    def context(self, profile: Profile) -> Hashable:
        return self._of(profile)

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        one, other = self._of(left), self._of(right)
        reason = self._weights.reason
        for code, here, there in (
            ("place_kind_differs", one.kinds, other.kinds),
            ("place_country_differs", one.countries, other.countries),
            ("place_number_differs", one.listed, other.listed),
        ):
            if here and there and not here & there:
                yield reason(code, min(here), min(there))
        if one.listed & other.listed:
            yield reason("place_listed", _shown(left), _shown(right))
        elif one.outer & other.outer and (said := _named(one, other)):
            yield reason(said, _shown(left), _shown(right))
            yield reason("place_within", min(one.outer & other.outer), min(one.outer & other.outer))

    def _of(self, profile: Profile) -> Facts:
        if (found := self._facts.get(profile)) is None:
            self._facts[profile] = found = self._read(profile)
        return found

    def _read(self, profile: Profile) -> Facts:
        said = profile.said("LOCATED")
        told = {name: {str(c.attributes[name]) for c in said if c.attributes.get(name)} for name in ATTRIBUTES}
        bare = [words.bare(name) for name in sorted(profile.names)]
        outer = [self._world.profile(end) for end in self._world.ends(profile, "WITHIN")]
        names = frozenset(key(name) for name, _ in bare)
        kinds = told["place_kind"] or {kind for _, kind in bare if kind}
        larger = {key(name) for place in outer for name in place.names} | {key(region) for region in told["region"]}
        larger |= told["country"] if kinds & WIDE else set()
        return Facts(names, *(frozenset(each) for each in (kinds, told["geonames"], told["country"], larger)))


def _named(one: Facts, other: Facts) -> str | None:
    if one.names & other.names:
        return "place_named"
    spelled = [(a, b) for a in one.names for b in other.names if near(a, b)]
    if any(sound(a) == sound(b) and min(len(a), len(b)) >= LONG for a, b in spelled):
        return "place_sounds"
    return "place_spelled" if spelled else None


def _shown(place: Profile) -> str:
    return min(place.names, default="")


places = Places  # as the engine calls it
