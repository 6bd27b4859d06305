"""Operations told by several papers: one or two?

Compared are days, places, who took part, kind, outcome, what was seized, and names of operations. Two that one document
tells apart are two.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from graph.model import VETO, Kind, Reason
from loaders.resolve.events.beside import Beside
from loaders.resolve.events.keys import keys
from loaders.resolve.events.kinds import agreement
from loaders.resolve.events.names import proper
from loaders.resolve.events.naming import naming
from loaders.resolve.events.outcomes import counts, seized
from loaders.resolve.events.parties import Parties
from loaders.resolve.events.spots import Spots
from loaders.resolve.events.told import Told, told
from loaders.resolve.events.when import when
from loaders.resolve.events.where import Where
from loaders.resolve.events.who import who
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import weights
from loaders.resolve.world import World

MARGIN = 1.0  # by which an operation must agree better than others that its document tells of that day and place


class Operations:
    """Compares operations; see `Comparer`."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world, self._weights = world, weights(Kind.OPERATION)
        self._parties = Parties(some, world)
        self._names = {name for profile in some for form in profile.names if (name := proper(form))}
        self._spots = Spots(world)
        self._told: dict[Profile, Told] = {}
        self._where = Where(map(self._of, some), self._weights)
        self._beside = Beside(some, self._of)

    def keys(self, profile: Profile) -> Iterable[str]:
        return keys(self._of(profile), self._parties.rare)

    def context(self, profile: Profile) -> Hashable:
        return self._of(profile)

    def compare(self, left: Profile, right: Profile) -> Iterator[Reason]:
        one, other = self._of(left), self._of(right)
        if one.documents & other.documents:
            yield Reason("told_apart", VETO)
            return
        day = when(one, other, self._weights)
        if day and day.weight <= VETO:
            yield day
            return
        reasons = list(self._reasons(one, other))
        yield from reasons
        found = sum(reason.weight for reason in reasons)
        rivals = [(rival, other) for rival in self._beside.of(left)] + [
            (one, rival) for rival in self._beside.of(right)
        ]
        if any(sum(reason.weight for reason in self._reasons(*pair)) > found - MARGIN for pair in rivals):
            yield self._weights.reason("told_beside")

    def _reasons(self, one: Told, other: Told) -> Iterator[Reason]:
        yield from filter(None, (when(one, other, self._weights), self._where.compare(one, other)))
        if kinds := agreement(one.kinds, other.kinds):
            yield self._weights.reason(*kinds)
        yield from who(one, other, self._parties, self._weights)
        yield from counts(one, other, self._weights)
        yield from seized(one, other, self._weights)
        yield from naming(one, other, self._weights)

    def _of(self, profile: Profile) -> Told:
        found = self._told.get(profile)
        if found is None:
            found = self._told[profile] = told(profile, self._world, self._spots, self._parties, self._names)
        return found


def operations(some: Sequence[Profile], world: World) -> Operations:
    return Operations(some, world)
