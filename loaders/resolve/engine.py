"""Who is one, of all entities of one kind: compare, judge, put together, and again with what was put together.

The surest pairs come first, and ids decide between equals: the outcome depends on nothing but what the ledger holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from graph.model import Judgement, Kind, Verdict
from loaders.resolve.candidates import candidates
from loaders.resolve.comparer import Maker
from loaders.resolve.contested import contested
from loaders.resolve.profiles import LINKS, Profile
from loaders.resolve.scoring import Scale, Scored
from loaders.resolve.twins import Unit, units
from loaders.resolve.weights import weights
from loaders.resolve.world import World

ROUNDS = 3  # what was put together is compared again so often
FEW = 3  # of those with whom an entity may be the same are told

Pair = tuple[str, str]


class Resolution:
    """Of the entities of KIND in WORLD, which then knows who is one."""

    def __init__(self, kind: Kind, make: Maker, world: World) -> None:
        self._kind, self._make, self._world = kind, make, world
        self._scale = self._scaled()
        self._doubts: set[Pair] = set()

    def again(self) -> Iterator[Judgement]:
        """The same once other kinds are resolved: of those compared anew one has to do with entities of these."""
        self._scale = self._scaled()
        return self.same({each.id for each in self._world.of(self._kind) if not LINKS.isdisjoint(each.ends)})

    def same(self, fresh: set[str] | None = None) -> Iterator[Judgement]:
        """Put together what is the same; yields why. Of two compared one is FRESH (None: all are)."""
        for _ in range(ROUNDS):
            joined: set[str] = set()
            for judgement in self._round(fresh):
                joined |= {judgement.left, judgement.right}
                yield judgement
            if not joined:
                return
            self._scale, fresh = self._scaled(), {self._world.root(id) for id in joined}

    def unsure(self) -> Iterator[Judgement]:
        """Of the pairs that stayed apart and may be one, the most probable few of each."""
        pairs = {(self._world.root(left), self._world.root(right)) for left, right in self._doubts}
        open_ = (self._weigh(*pair) for pair in pairs if pair[0] != pair[1] and not self._world.apart(*pair))
        told = Counter[str]()
        for scored in sorted(filter(self._scale.unsure, open_), key=lambda scored: scored.order):
            ends = scored.left.id, scored.right.id
            if max(told[end] for end in ends) < FEW:
                told.update(ends)
                yield scored.judged(Verdict.UNSURE)

    def _round(self, fresh: set[str] | None) -> Iterator[Judgement]:
        """Compare everything of which one is FRESH (None: all are), the surest first put together."""
        found = units(self._world.of(self._kind), self._scale.comparer, self._world)
        for unit in found:
            yield from self._twins(unit)
        members = {unit[0].id: unit for unit in found}
        same = []
        for scored in self._compared([self._world.profile(id) for id in members], fresh):
            self._doubts.add((scored.left.id, scored.right.id))
            if self._scale.same(scored):
                same.append(scored)
        open_ = contested(same, self._world)
        for scored in sorted(same, key=lambda scored: scored.order):
            if (scored.left.id, scored.right.id) not in open_:
                yield from self._joined(scored, members[scored.left.id], members[scored.right.id])

    def _twins(self, unit: Unit) -> Iterator[Judgement]:
        """What is said alike is one where two such are: a name alone may not be."""
        first, *others = unit
        scored = self._scale.weigh(first, others[0]) if others else None
        if scored and self._scale.same(scored):
            for other in others:
                if self._world.join(first.id, other.id, alike=True):
                    yield Scored(first, other, scored.probability, scored.reasons).judged(Verdict.SAME)
        elif scored and self._scale.unsure(scored):
            self._doubts.add((first.id, others[0].id))

    def _compared(self, some: Sequence[Profile], fresh: set[str] | None) -> Iterator[Scored]:
        new = [fresh is None or profile.id in fresh for profile in some]
        for left, right in candidates(some, self._scale.comparer, new):
            scored = self._scale.weigh(left, right)
            if self._scale.unsure(scored):
                yield scored

    def _joined(self, scored: Scored, left: Unit, right: Unit) -> Iterator[Judgement]:
        """Join all that the two stand for, if what they were put together with does not speak against it."""
        for one in left:
            for other in right:
                roots = self._world.root(one.id), self._world.root(other.id)
                if roots[0] == roots[1]:
                    continue
                as_scored = [self._world.profile(root) for root in sorted(roots)] == [scored.left, scored.right]
                now = scored if as_scored else self._weigh(*roots)  # what has grown since is weighed as it is now
                if self._scale.same(now) and self._world.join(*roots):
                    yield now.judged(Verdict.SAME)

    def _weigh(self, left: str, right: str) -> Scored:
        return self._scale.weigh(self._world.profile(left), self._world.profile(right))

    def _scaled(self) -> Scale:
        return Scale(self._make(self._world.of(self._kind), self._world), weights(self._kind))
