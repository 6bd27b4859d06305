"""Profiles that say the same are compared once: one official may be named in thousands of documents."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from loaders.folding import fold
from loaders.resolve.comparer import Comparer
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

Unit = list[Profile]  # profiles that compare the same with any other


def units(some: Iterable[Profile], comparer: Comparer, world: World) -> list[Unit]:
    """SOME by names and context; those that registers or persons may tell apart each by itself."""
    found: dict[Hashable, Unit] = {}
    for profile in some:
        names, acronyms = (frozenset(map(fold, each)) for each in (profile.names, profile.acronyms))
        own = profile.id if world.bound(profile.id) else None
        found.setdefault((names, acronyms, profile.country, comparer.context(profile), own), []).append(profile)
    return list(found.values())
