"""Which mentions are one entity: pure functions of the judgements in force.

Persons' judgements win over rules': a pair that a person judged is what that person said, and two mentions that a
person called different never share a cluster, whatever chain of rules joins them. The result depends on nothing but the
set of judgements, so any order of loading gives the same entities.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Judgement, Verdict

Pair = tuple[str, str]


def by_rule(judgement: Judgement) -> bool:
    return judgement.author.startswith("rule:")


def pair(judgement: Judgement) -> Pair:
    return min(judgement.left, judgement.right), max(judgement.left, judgement.right)


def clusters(mentions: Iterable[str], judgements: Iterable[Judgement]) -> dict[str, str]:
    """Each of MENTIONS → the smallest mention of its cluster; JUDGEMENTS are in force and between them."""
    persons: list[Judgement] = []
    rules: list[Judgement] = []
    for judgement in judgements:
        (rules if by_rule(judgement) else persons).append(judgement)
    decided = {pair(judgement) for judgement in persons}
    forest = _Forest(mentions, {pair(judgement) for judgement in persons if judgement.verdict is Verdict.DIFFERENT})
    for judgement in _ordered(persons) + _ordered(j for j in rules if pair(j) not in decided):
        forest.join(judgement.left, judgement.right)
    return forest.smallest()


def _ordered(judgements: Iterable[Judgement]) -> list[Judgement]:
    same = (judgement for judgement in judgements if judgement.verdict is Verdict.SAME)
    return sorted(same, key=lambda judgement: (-judgement.score, judgement.id))


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
