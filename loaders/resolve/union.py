"""Disjoint groups of ids; a group is called by its smallest id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Identity = Mapping[str, str]  # scheme → value


class Groups:
    """IDENTITIES of some ids are what registers call them: different values of one scheme are never one group."""

    def __init__(self, ids: Iterable[str], identities: Mapping[str, Identity] | None = None) -> None:
        self._parent = {id_: id_ for id_ in ids}
        self._identities = dict(identities or {})

    def root(self, id_: str) -> str:
        """The smallest id of the group."""
        while self._parent[id_] != id_:
            self._parent[id_] = self._parent[self._parent[id_]]
            id_ = self._parent[id_]
        return id_

    def join(self, left: str, right: str) -> None:
        """Make the groups of LEFT and RIGHT one, unless registers tell them apart."""
        one, other = sorted((self.root(left), self.root(right)))
        if one == other or self.apart((one, other)):
            return
        self._parent[other] = one
        if other in self._identities:
            self._identities[one] = {**self._identities.pop(other), **self._identities.get(one, {})}

    def join_all(self, ids: Sequence[str]) -> None:
        """Make all of IDS one. Where registers tell some of them apart, the others may mean any: these alone are."""
        if self.apart(ids):
            ids = [id_ for id_ in ids if not self._identities.get(self.root(id_))]
        for id_ in ids[1:]:
            self.join(ids[0], id_)

    def apart(self, ids: Iterable[str]) -> bool:
        """Whether registers know two of IDS under different values."""
        known: dict[str, str] = {}
        for identity in (self._identities.get(root, {}) for root in {self.root(id_) for id_ in ids}):
            if any(known.setdefault(scheme, value) != value for scheme, value in identity.items()):
                return True
        return False
