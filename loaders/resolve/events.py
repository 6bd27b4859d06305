"""When two documents tell the same operation: kind, day and place are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import Kind
from loaders.folding import fold
from loaders.resolve.keyed import Keyed
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

# A capital tells a name: "Operation Jiguiya", and not « opération conjointe », of which there are many.
NAMED = re.compile(r"(?i:op[eé]ration) (?:« ?)?([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ0-9][\w'’-]*){0,2})(?: ?»)?")
DAY = len("2024-05-12")


def operations(some: Sequence[Profile], world: World) -> Keyed:
    return Keyed(Kind.OPERATION, _keys(some, world))


def _keys(some: Sequence[Profile], world: World) -> Iterator[tuple[str, Profile]]:
    """An operation's name; or kind, day and innermost place, one without coordinates by its name and country."""
    for profile in some:
        for name in profile.names if profile.country else ():
            if (named := NAMED.fullmatch(name)) and not name.isupper():
                yield f"operation {fold(named[1])} in {profile.country}", profile
        happened = profile.said("HAPPENED")
        days = {str(c.attributes["began"]) for c in happened if len(str(c.attributes.get("began", ""))) == DAY}
        kinds = {str(claim.attributes.get("kind")) for claim in happened}
        if len(days) == 1:
            wheres = [where for place in _innermost(profile, world) for where in _where(place)]
            yield from ((f"{kind} on {min(days)} at {where}", profile) for kind in kinds for where in wheres)


def _where(place: Profile) -> Iterator[str]:
    yield place.id
    if not _known(place) and place.country:
        yield from (f"{fold(name)} in {place.country}" for name in place.names)


def _innermost(profile: Profile, world: World) -> list[Profile]:
    """The places of an operation that hold no other of its places; villages unknown to the gazetteer before towns."""
    places = [world.profile(end) for end in sorted(world.ends(profile, "TOOK_PLACE_AT"))]
    outer = {end for place in places for end in world.ends(place, "WITHIN")}
    inner = [place for place in places if place.id not in outer]
    return [place for place in inner if not _known(place)] or inner


def _known(place: Profile) -> bool:
    return any(claim.attributes.get("geonames") for claim in place.said("LOCATED"))
