"""Disjoint groups of ids that know who may not be one; a group is called by its smallest id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Identity = Mapping[str, frozenset[str]]  # scheme → values
Pair = tuple[str, str]


class Groups:
    """IDENTITIES of some ids are what registers call them: other values of one scheme are never one group.

    Nor are the two of each pair of ENEMIES.
    """

    def __init__(
        self, ids: Iterable[str], identities: Mapping[str, Identity] | None = None, enemies: Iterable[Pair] = ()
    ) -> None:
        self._parent = {id_: id_ for id_ in ids}
        self._identities = {id_: dict(identity) for id_, identity in (identities or {}).items()}
        self._enemies: dict[str, set[str]] = {}
        for left, right in enemies:
            self._enemies.setdefault(left, set()).add(right)
            self._enemies.setdefault(right, set()).add(left)

    def root(self, id_: str) -> str:
        """The smallest id of the group."""
        while self._parent[id_] != id_:
            self._parent[id_] = self._parent[self._parent[id_]]
            id_ = self._parent[id_]
        return id_

    def join(self, left: str, right: str) -> bool:
        """Make the groups of LEFT and RIGHT one, unless they are apart; whether they were two and are one now."""
        return not self.apart(left, right) and self._unite(left, right)

    def insist(self, left: str, right: str) -> bool:
        """The same, whatever registers say."""
        return not self._at_odds(self.root(left), self.root(right)) and self._unite(left, right)

    def apart(self, left: str, right: str) -> bool:
        """Whether registers know the groups of LEFT and RIGHT under other values, or somebody called them two."""
        one, other = self.root(left), self.root(right)
        known, called = self._identities.get(one), self._identities.get(other)
        if known and called and any(scheme in known and not known[scheme] & called[scheme] for scheme in called):
            return True
        return self._at_odds(one, other)

    def bound(self, id_: str) -> bool:
        """Whether there may be groups that the one of ID_ is apart from."""
        return (root := self.root(id_)) in self._identities or root in self._enemies

    def _at_odds(self, one: str, other: str) -> bool:
        few, many = sorted((one, other), key=lambda root: len(self._enemies.get(root, ())))
        return any(self.root(enemy) == many for enemy in self._enemies.get(few, ()))

    def _unite(self, left: str, right: str) -> bool:
        one, other = sorted((self.root(left), self.root(right)))
        if one == other:
            return False
        self._parent[other] = one
        if other in self._identities:
            mine = self._identities.setdefault(one, {})
            for scheme, values in self._identities.pop(other).items():
                mine[scheme] = mine.get(scheme, frozenset()) | values
        if other in self._enemies:
            self._enemies.setdefault(one, set()).update(self._enemies.pop(other))
        return True
