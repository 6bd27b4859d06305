"""What a kind of entity brings to the resolution of it: which profiles to compare, and what speaks for and against."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Protocol

from graph.model import Reason
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World


class Comparer(Protocol):
    """Made for all profiles of one kind. It may be asked of profiles that were put together of those since."""

    def keys(self, profile: Profile) -> Iterable[str]:
        """Only profiles that share a key are compared: it must be selective, as large blocks are compared in part."""

    def context(self, profile: Profile) -> Hashable:
        """All that `compare` looks at but the names: profiles with equal names and context are compared once."""

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        """What speaks for LEFT and RIGHT being the same and what against; the same either way round."""


Maker = Callable[[Sequence[Profile], World], Comparer]
