"""Which mentions are one entity: pure functions of the judgements in force.

A person's decision wins over what a file says, and both over rules: a pair that a person judged is what that person
said, and two mentions that a person called different never share a cluster, whatever chain of rules joins them. The
result depends on nothing but the set of judgements, so any order of loading gives the same entities.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from graph.model import Judgement, Verdict

Pair = tuple[str, str]


def by_rule(judgement: Judgement) -> bool:
    return judgement.author.startswith("rule:")


def by_person(judgement: Judgement) -> bool:
    """Whether it follows from a decision: nobody else's has a time."""
    return judgement.at is not None


def pair(judgement: Judgement) -> Pair:
    return min(judgement.left, judgement.right), max(judgement.left, judgement.right)


def clusters(mentions: Iterable[str], judgements: Iterable[Judgement]) -> dict[str, str]:
    """Each of MENTIONS → the smallest mention of its cluster; JUDGEMENTS are in force and between them."""
    ranked = sorted(judgements, key=_rank)
    decided: set[Pair] = set()
    heeded: list[list[Judgement]] = []
    for _, some in groupby(ranked, key=_rank):
        heeded.append([judgement for judgement in some if pair(judgement) not in decided])
        decided |= {pair(judgement) for judgement in heeded[-1]}
    told = (judgement for some in heeded for judgement in some if not by_rule(judgement))
    forest = _Forest(mentions, {pair(judgement) for judgement in told if judgement.verdict is Verdict.DIFFERENT})
    for judgement in (each for some in heeded for each in _ordered(some)):
        forest.join(judgement.left, judgement.right)
    return forest.smallest()


def _rank(judgement: Judgement) -> int:
    """Persons before files before rules."""
    return 0 if by_person(judgement) else 2 if by_rule(judgement) else 1


def _ordered(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The surest first; of persons' the newest, for where what is done again contradicts what was done since."""
    same = (judgement for judgement in judgements if judgement.verdict is Verdict.SAME)
    surest = sorted(same, key=lambda judgement: (-judgement.score, judgement.id))
    return sorted(surest, key=lambda judgement: judgement.at or "", reverse=True)


class _Forest:
    """Union-find by smallest id that refuses to join what is kept APART."""

    def __init__(self, mentions: Iterable[str], apart: set[Pair]) -> None:
        self._parent = {mention: mention for mention in mentions}
        self._enemies: dict[str, set[str]] = {}
        for left, right in apart:
            self._enemies.setdefault(left, set()).add(right)
            self._enemies.setdefault(right, set()).add(left)

    def root(self, mention: str) -> str:
        path = []
        while (parent := self._parent[mention]) != mention:
            path.append(mention)
            mention = parent
        for passed in path:
            self._parent[passed] = mention
        return mention

    def join(self, left: str, right: str) -> None:
        kept, lost = sorted((self.root(left), self.root(right)))
        if kept == lost or any(self.root(enemy) == kept for enemy in self._enemies.get(lost, ())):
            return
        self._parent[lost] = kept
        if lost in self._enemies:
            enemies = self._enemies.pop(lost)
            self._enemies.setdefault(kept, set()).update(enemies)

    def smallest(self) -> dict[str, str]:
        return {mention: self.root(mention) for mention in self._parent}
