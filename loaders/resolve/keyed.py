"""A rule that gives keys: two profiles that share one are the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model import Kind, Reason
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights


class Keyed:
    """KEYED are the keys of each profile. What was put together since has the keys of all its parts."""

    def __init__(self, kind: Kind, keyed: Iterable[tuple[str, Profile]]) -> None:
        self._weights = weights(kind)
        self._keys: dict[str, set[str]] = {}
        for key, profile in keyed:
            self._keys.setdefault(profile.id, set()).add(key)

    def keys(self, profile: Profile) -> frozenset[str]:
        return frozenset(key for part in profile.parts for key in self._keys.get(part, ()))

    def context(self, profile: Profile) -> frozenset[str]:
        return self.keys(profile)

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        for key in sorted(self.keys(left) & self.keys(right))[:1]:
            yield self._weights.reason("key_shared", key, key)
