"""What a document tells beside an operation, of the same day and place: another paper may mean either."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from loaders.resolve.events.told import Told
from loaders.resolve.profiles import Profile


class Beside:
    """The operations SOME by their documents; TOLD gives what is told of each."""

    def __init__(self, some: Sequence[Profile], told: Callable[[Profile], Told]) -> None:
        self._told = told
        self._found: dict[Profile, list[Told]] = {}
        self._in: defaultdict[str, list[Profile]] = defaultdict(list)
        for profile in some:
            for document in sorted(told(profile).documents):
                self._in[document].append(profile)

    def of(self, profile: Profile) -> list[Told]:
        found = self._found.get(profile)
        if found is None:
            found = self._found[profile] = self._beside(profile)
        return found

    def _beside(self, profile: Profile) -> list[Told]:
        own = self._told(profile)
        others = {id(each): each for document in own.documents for each in self._in[document]}
        rest = (self._told(each) for each in others.values() if not set(each.parts) & set(profile.parts))
        return [told for told in rest if _together(own, told)]


def _together(one: Told, other: Told) -> bool:
    there = {spot.id for spot in one.spots} & {spot.id for spot in other.spots}
    return bool(there) and any(a.gap(b) == 0 for a in one.days for b in other.days)
