"""When two documents mean the same place: the gazetteer says so, or both name it inside the same larger place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loaders.folding import fold
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups


def place_keys(some: list[Profile], _: Groups, __: Mapping[str, Profile]) -> Iterator[tuple[str, Profile]]:
    names = {profile.id: {fold(name) for name in profile.names} for profile in some}
    for profile in some:
        located = profile.said("LOCATED")
        for claim in located:
            if claim.attributes.get("geonames"):
                yield f"place {claim.attributes['geonames']} {claim.attributes.get('place_kind')}", profile
        if not any(claim.attributes.get("geonames") for claim in located):
            outer = {name for end in profile.ends.get("WITHIN", ()) for name in names[end]}
            outer |= {fold(str(claim.attributes["region"])) for claim in located if claim.attributes.get("region")}
            for name in names[profile.id]:
                yield from ((f"{name} in {place}", profile) for place in outer)
