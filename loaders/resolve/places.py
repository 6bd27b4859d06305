"""When two documents mean the same place: the gazetteer says so, or both name it inside the same larger place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Kind
from loaders.folding import fold
from loaders.resolve.keyed import Keyed
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World


def places(some: Sequence[Profile], world: World) -> Keyed:
    return Keyed(Kind.PLACE, _keys(some, world))


def _keys(some: Sequence[Profile], world: World) -> Iterator[tuple[str, Profile]]:
    for profile in some:
        located = profile.said("LOCATED")
        for claim in located:
            if claim.attributes.get("geonames"):
                yield f"place {claim.attributes['geonames']} {claim.attributes.get('place_kind')}", profile
        if not any(claim.attributes.get("geonames") for claim in located):
            outer = {name for end in world.ends(profile, "WITHIN") for name in map(fold, world.profile(end).names)}
            outer |= {fold(str(claim.attributes["region"])) for claim in located if claim.attributes.get("region")}
            for name in map(fold, profile.names):
                yield from ((f"{name} in {place}", profile) for place in outer)
