"""Who took part in an operation, on which side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from graph.model import Kind
from graph.names import fold
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups
from loaders.resolve.world import World

SIDES = {"target": "suffered", "opponent": "suffered", "beneficiary": "attended", "official": "attended"}
DID, SUFFERED = "did", "suffered"
SPREAD = 50  # operations that there are at least, as it were: in a small ledger nobody is known to be everywhere
MANY = 50  # operations of a party by which alone they are not compared
LEVELS = 3  # up which a body's larger bodies are looked for


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """SIDE is what it did there: "did", "suffered", "attended"."""

    entity: str
    side: str


class Parties:
    """Who took part in the operations SOME. Those of one name count as one: where they did it tells who they are."""

    def __init__(self, some: Sequence[Profile], world: World) -> None:
        self._world = world
        actors = sorted({world.root(id) for each in some for _, id in each.parties})
        self._alike = Groups(actors)
        self._join_named_alike(actors)
        self._operations = Counter(entity for each in some for entity in {party.entity for party in self.of(each)})
        self._all = SPREAD + len(some)

    def _join_named_alike(self, actors: Sequence[str]) -> None:
        first: dict[tuple[Kind, str], str] = {}
        for id in actors:
            profile = self._world.profile(id)
            for name in map(fold, profile.names):
                if profile.kind is not Kind.PERSON or " " in name:
                    self._alike.join(first.setdefault((profile.kind, name), id), id)

    def of(self, operation: Profile) -> frozenset[Party]:
        found = ((role, self._world.root(id)) for role, id in operation.parties)
        return frozenset(Party(self._alike.root(id), SIDES.get(role, DID)) for role, id in found)

    def rarity(self, entity: str) -> float:
        """How much it says that two share ENTITY: 1 where no other operation does."""
        return log(self._all / max(2, self._operations[entity])) / log(self._all / 2)

    def rare(self, entity: str) -> bool:
        """Whether few operations have it."""
        return self._operations[entity] <= MANY

    def is_person(self, entity: str) -> bool:
        return self._world.profile(entity).kind is Kind.PERSON

    def name(self, entity: str) -> str:
        profile = self._world.profile(entity)
        return min(profile.names | profile.acronyms, key=lambda name: (-len(name), name), default="")

    def related(self, one: str, other: str) -> bool:
        """Whether one is part of the other."""
        return other in self._larger(one) or one in self._larger(other)

    def _larger(self, body: str) -> Iterator[str]:
        level = {body}
        for _ in range(LEVELS):
            level = {parent for each in level for parent in self._world.parents(each)}
            yield from level
