"""What documents say around a body: where it is based, what it is part of, who serves there, what it became."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.model import Kind
from loaders.folding import fold
from loaders.resolve.bodies.facts import facts
from loaders.resolve.bodies.names import Name, read
from loaders.resolve.bodies.sayings import specific
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

Some = frozenset[str]


@dataclass(frozen=True, slots=True)
class Around:
    """What is said of a body beside its names. REGIONS and TOLD (words of places and bodies) are folded names."""

    bases: Some
    regions: Some
    parents: Some  # what they may be called: see `facts`
    above: tuple[Name, ...]  # their names
    later: Some  # likewise what the body became
    people: Some
    told: Some
    seat: str
    over: str


def served(world: World) -> dict[str, set[str]]:
    """Body → the full names of those who hold a post there."""
    found: dict[str, set[str]] = {}
    for person in world.of(Kind.PERSON):
        names = {" ".join(sorted(fold(name).split())) for name in person.names if " " in name}
        for body in world.ends(person, "HOLDS_POST"):
            found.setdefault(body, set()).update(names)
    return found


def around(profile: Profile, world: World, people: Mapping[str, set[str]]) -> Around:
    bases, parents, later = (_ends(profile, relation, world) for relation in ("BASED_AT", "PART_OF", "SUCCEEDED_BY"))
    return Around(
        frozenset(base.id for base in bases),
        frozenset(region for base in bases for region in _regions(base)),
        _identifying(parents),
        tuple(sorted({name for parent in parents for name in facts(parent).names}, key=lambda name: name.text)),
        _called(later),
        frozenset(people.get(world.root(profile.id), ())),
        _words([*bases, *parents]),
        _named(bases),
        _named(parents),
    )


def _ends(profile: Profile, relation: str, world: World) -> list[Profile]:
    return [world.profile(end) for end in sorted(world.ends(profile, relation))]


def _called(some: Sequence[Profile]) -> Some:
    return frozenset(name for profile in some for name in facts(profile).called)


def _identifying(some: Sequence[Profile]) -> Some:
    """What a body above may be called if that says which: not a "brigade"."""
    said = [facts(profile) for profile in some]
    names = {name.key for each in said for name in each.names if specific(name) and not each.many}
    short = {called for each in said if not each.many and each.acronyms for called in each.called}
    known = {called for each in said if not each.many for called in each.called if called.startswith("known ")}
    return frozenset({profile.id for profile in some} | names | short | known)


def _named(some: Sequence[Profile]) -> str:
    return min((name for profile in some for name in profile.names), default="")


def _regions(place: Profile) -> Iterable[str]:
    return (fold(str(c.attributes["region"])) for c in place.said("LOCATED") if c.attributes.get("region"))


def _words(some: Sequence[Profile]) -> Some:
    names = {name for profile in some for name in (*profile.names, *_regions(profile))}
    return frozenset(word for name in names for word in _telling(name))


def _telling(name: str) -> Some:
    said = read(name)
    return said.proper | said.qualities | {said.unit}
