"""Compares bodies: reasons with weights, behind the seam of `loaders.resolve.comparer`."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import product
from weakref import WeakKeyDictionary

from graph.model import Kind, Reason
from loaders.resolve.bodies.alike import RARE, Told, alike
from loaders.resolve.bodies.around import Around, around, served
from loaders.resolve.bodies.counts import Counts
from loaders.resolve.bodies.excluded import excluded
from loaders.resolve.bodies.facts import Facts, facts
from loaders.resolve.bodies.names import Name
from loaders.resolve.bodies.sayings import Said
from loaders.resolve.bodies.spelling import sound
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights
from loaders.resolve.world import World

COMMON = frozenset({"name_common", "name_each", "number_doubtful", "number_each", "acronym_equal", "initials_short"})
TIES = frozenset({"base_shared", "parent_shared", "person_serves"})
MANY = 64  # pairs of names that are compared at most


class Bodies:
    """Of all bodies SOME in WORLD."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world, self._weights = world, weights(Kind.ORGANIZATION)
        self._people = served(world)
        self._seen: WeakKeyDictionary[Profile, Around] = WeakKeyDictionary()
        self._counts = Counts((facts(profile), self._around(profile)) for profile in some)

    def keys(self, profile: Profile) -> Iterable[str]:
        """By known body, by name, by number and kind of unit, by each proper name as it sounds, by acronym."""
        its, here = facts(profile), self._around(profile)
        said = {*its.known, *(f"short {short}" for short in its.acronyms | its.initials)}
        for name in its.names:
            said.add(f"{name.key} {'' if name.proper else its.country}")
            if name.numbers:
                said.add(f"number {sorted(name.numbers)} {name.unit} {its.country}")
            yield from (f"rare {number} {its.country}" for number in name.numbers if len(number) >= RARE)
            yield from (f"word {sound(word)}" for word in name.proper)
            yield from (f"at {sound(word)} {name.unit} {its.country}" for word in (name.proper or here.told))
            around = here.parents | here.bases | here.people
            yield from (f"in {end} {sorted(name.numbers) or name.unit}" for end in around)
        yield from said
        yield from (f"{each} in {end}" for each in said for end in here.parents | here.bases | here.people)

    def context(self, profile: Profile) -> Hashable:
        return self._around(profile)

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        yield from (self._weights.reason(*said) for said in self._said(left, right))

    def _said(self, left: Profile, right: Profile) -> list[Said]:
        one, other = facts(left), facts(right)
        here, there = self._around(left), self._around(right)
        same = one.known & other.known
        forbidding = [*_related(one, other, here, there), *excluded(one.names, other.names, known=bool(same))]
        if one.known - other.known and other.known - one.known:
            forbidding.append(("known_differ", one.told, other.told, 1.0))
        if forbidding:
            return forbidding
        named = [self._known(one, other, here, there)] if same else self._named(one, other, (here.told, there.told))
        if not named:
            return []
        common = any(code in COMMON for code, *_ in named)
        around = list(_surroundings(here, there, common, one.numbered))
        tied = any(code in TIES for code, *_ in around)
        return [*named, *(() if same else _countries(one, other, tied)), *around]

    def _known(self, one: Facts, other: Facts, here: Around, there: Around) -> Said:
        """A branch may be called as the whole of which it is part, or as the others in other regions."""
        count = self._counts.of(one.country or other.country)
        spread = (here.regions or there.regions) and all(map(count.spread, one.known & other.known))
        branch = (spread and not one.everywhere) or here.parents & one.called or there.parents & other.called
        code = "number_each" if one.many or other.many else "name_common" if branch else "name_known"
        return code, one.told, other.told, 1.0

    def _named(self, one: Facts, other: Facts, told: Told) -> list[Said]:
        """What the two names say that speak most for their being one; or the acronym."""
        pairs = list(product(one.names, other.names))[:MANY]
        count = self._counts.of(one.country or other.country)
        compared = [
            list(alike(a, b, count, told))
            for a, b in pairs
            if a.key == b.key or not any(x.key == y.key for x, y in pairs)
        ]
        compared += [[said] for said in count.short(one, other)]
        return max(compared, key=lambda said: (self._sum(said), said), default=[])

    def _sum(self, said: Iterable[Said]) -> float:
        return sum(self._weights.of[code] * times for code, _, _, times in said)

    def _around(self, profile: Profile) -> Around:
        if (found := self._seen.get(profile)) is None:
            self._seen[profile] = found = around(profile, self._world, self._people)
        return found


def _related(one: Facts, other: Facts, here: Around, there: Around) -> Iterator[Said]:
    """A body is not what it is part of, nor what it became."""
    for code, left, right in (("is_part", here.parents, there.parents), ("succeeded", here.later, there.later)):
        if left & other.called or right & one.called:
            yield code, one.told, other.told, 1.0


def _countries(one: Facts, other: Facts, tied: bool) -> Iterator[Said]:
    """Each country has a gendarmerie: where one is not told only a proper name or something shared ties the two."""
    if one.everywhere and other.everywhere:
        return
    if one.country and other.country:
        if one.country != other.country:
            proper = _proper(one.names) & _proper(other.names)
            yield "country_differs" if proper else "country_excludes", one.country, other.country, 1.0
    elif not tied and not all(_proper(facts.names) or facts.acronyms for facts in (one, other)):
        yield "country_unknown", one.country or "?", other.country or "?", 1.0


def _proper(names: Iterable[Name]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.proper)


def _surroundings(here: Around, there: Around, common: bool, numbered: bool) -> Iterator[Said]:
    suffix = "_common" if common else "_numbered" if numbered else ""
    if here.bases & there.bases:
        yield "base_shared", here.seat, there.seat, 1.0
    elif here.regions & there.regions:
        yield "region_shared", *(min(here.regions & there.regions),) * 2, 1.0
    elif here.regions and there.regions:
        yield "base_far" + suffix, min(here.regions), min(there.regions), 1.0
    if here.parents & there.parents:
        yield "parent_shared", here.over, there.over, 1.0
    elif here.above and there.above and any(excluded(here.above, there.above)):
        yield "parent_differs" + suffix, here.over, there.over, 1.0
    if people := here.people & there.people:
        yield "person_serves", min(people), min(people), 1.0
