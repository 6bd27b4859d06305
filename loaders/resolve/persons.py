"""When two documents mean the same person: the same full name and something that they share.

That is a body, its parent, a superior or a superior's body, an operation. A name alone never will do, and a policeman
is no soldier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from graph.model import Kind
from loaders.folding import fold
from loaders.recognise.details import service_of
from loaders.resolve.keyed import Keyed
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

SHARED = ("REPORTS_TO", "COMMANDS", "TOOK_PART_IN")  # whose other end two documents must have in common


def persons(some: Sequence[Profile], world: World) -> Keyed:
    return Keyed(Kind.PERSON, _keys(some, world))


def _keys(some: Sequence[Profile], world: World) -> Iterator[tuple[str, Profile]]:
    """A key for each pair that shares a name and a reason."""
    named: dict[str, list[Profile]] = {}
    for profile in some:
        for name in {" ".join(sorted(re.findall(r"\w+", fold(name)))) for name in profile.names}:
            if len(name.split()) > 1:
                named.setdefault(name, []).append(profile)
    yield from _surnames(some, world)
    for name, bearers in named.items():
        for left, right in combinations(bearers, 2):
            if reason := _reason(left, right, world):
                pair = f"{left.id} {right.id}"
                yield f"name {name}, {reason} ({pair})", left
                yield f"name {name}, {reason} ({pair})", right


def _surnames(some: Sequence[Profile], world: World) -> Iterator[tuple[str, Profile]]:
    """A surname alone and the one full name that ends in it and holds a post in the same body."""
    full = [
        (profile, {words[-1] for name in profile.names if " " in name and (words := fold(name).split())})
        for profile in some
    ]
    for profile in some:
        for surname in {fold(name) for name in profile.names if " " not in name and len(profile.names) == 1}:
            bearers = [other for other, names in full if surname in names and _same_body(profile, other, world)]
            if len({world.root(bearer.id) for bearer in bearers}) == 1:
                key = f"surname {surname}, same body ({profile.id})"
                yield from ((key, each) for each in (profile, bearers[0]))


def _same_body(left: Profile, right: Profile, world: World) -> bool:
    return bool(_bodies(left, world) & _bodies(right, world)) and not _of_other_services(left, right)


def _of_other_services(left: Profile, right: Profile) -> bool:
    services = _services(left), _services(right)
    return all(services) and not services[0] & services[1]


def _reason(left: Profile, right: Profile, world: World) -> str | None:
    if _of_other_services(left, right):
        return None
    one, other = _bodies(left, world), _bodies(right, world)
    if one & other:
        return "same body"
    under, over = (_of_superiors(profile, world) for profile in (left, right))
    if one & over or other & under:
        return "a body and a superior's"
    above, below = ({up for body in bodies for up in world.parents(body)} for bodies in (one, other))
    if one & below or other & above:
        return "a body and its parent"
    for relation in SHARED:
        if world.ends(left, relation) & world.ends(right, relation):
            return f"same end of {relation}"
    return None


def _bodies(profile: Profile, world: World) -> set[str]:
    return world.ends(profile, "HOLDS_POST")


def _of_superiors(profile: Profile, world: World) -> set[str]:
    """The bodies of those whom the same document places above: "his deputy" serves where he does."""
    return {body for above in world.ends(profile, "REPORTS_TO") for body in _bodies(world.profile(above), world)}


def _services(profile: Profile) -> set[str]:
    """Civil (police, customs …) or military, from the ranks that a document gives."""
    ranks = {str(claim.attributes["rank"]) for claim in profile.claims if claim.attributes.get("rank")}
    return {service for rank in ranks if (service := service_of(rank))}
