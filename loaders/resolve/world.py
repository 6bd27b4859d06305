"""What is known so far of who is who: entities as put together until now, and who may not be one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.model import NOTHING, Kind
from loaders.resolve.profiles import Profile, together
from loaders.resolve.union import Groups

LARGE = ("country", "region", "continent")


class World:
    """Entities of PROFILES as GROUPS has them. Ids of profiles and mentions stay good: `root` has the entity's.

    MENTIONS has the profile of each mention, PUBLISHED the dates of documents.
    """

    def __init__(
        self,
        profiles: Iterable[Profile],
        groups: Groups,
        mentions: Mapping[str, str] = NOTHING,
        published: Mapping[str, str] = NOTHING,
    ) -> None:
        self._groups, self._mentions, self._published = groups, mentions, published
        self._towns: dict[str, list[str]] = {}
        self._parts: dict[str, Profile] = {}
        members: dict[str, list[Profile]] = {}
        for profile in profiles:
            members.setdefault(groups.root(profile.id), []).append(profile)
            self._parts[profile.id] = profile
            if profile.kind is Kind.PLACE and _is_town(profile):
                self._towns.setdefault(profile.document, []).append(profile.id)
        self._at = {root: together(its) for root, its in members.items()}

    def root(self, id: str) -> str:
        return self._groups.root(self._mentions.get(id, id))

    def profile(self, id: str) -> Profile:
        """All that is said of the entity of ID."""
        return self._at[self.root(id)]

    def of(self, kind: Kind) -> list[Profile]:
        """The entities of KIND, by id."""
        return [self._at[id] for id in sorted(self._at) if self._at[id].kind is kind]

    def ends(self, profile: Profile, relation: str) -> set[str]:
        """The entities at the other end of RELATION."""
        return {self.root(end) for end in profile.ends.get(relation, ())}

    def parents(self, body: str) -> set[str]:
        """The bodies that BODY is part of, over all documents."""
        return self.ends(self.profile(body), "PART_OF")

    def published(self, document: str) -> str | None:
        """The date of DOCUMENT as written (a PartialDate)."""
        return self._published.get(document)

    def documents(self, profile: Profile) -> frozenset[str]:
        """Those that tell of PROFILE."""
        return frozenset(self._parts[part].document for part in profile.parts)

    def names_in(self, parts: Iterable[str], document: str) -> set[str]:
        """The names that DOCUMENT has for what was put together of PARTS."""
        every = (self._parts[part] for part in parts)
        return {name for part in every if part.document == document for name in part.names}

    def towns(self, document: str) -> frozenset[str]:
        """The places smaller than a region that DOCUMENT names."""
        return frozenset(map(self.root, self._towns.get(document, ())))

    def apart(self, left: str, right: str) -> bool:
        """Whether registers or persons tell LEFT and RIGHT apart."""
        return self._groups.apart(left, right)

    def bound(self, id: str) -> bool:
        """Whether there may be entities that ID is apart from."""
        return self._groups.bound(id)

    def join(self, left: str, right: str, alike: bool = False) -> bool:
        """Make LEFT and RIGHT one entity unless they are apart; of what is ALIKE the claims are kept once."""
        one, other = self.profile(left), self.profile(right)
        if not self._groups.join(left, right):
            return False
        first, second = sorted((one, other), key=lambda profile: profile.id)
        self._at[first.id] = together([first, second], alike)
        del self._at[second.id]
        return True


def _is_town(place: Profile) -> bool:
    return not any(claim.attributes.get("place_kind") in LARGE for claim in place.said("LOCATED"))
