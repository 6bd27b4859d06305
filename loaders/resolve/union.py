"""Disjoint groups of ids; a group is called by its smallest id."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    def __init__(self, ids: Iterable[str]) -> None:
        self._parent = {id_: id_ for id_ in ids}

    def root(self, id_: str) -> str:
        """The smallest id of the group."""
        while self._parent[id_] != id_:
            self._parent[id_] = self._parent[self._parent[id_]]
            id_ = self._parent[id_]
        return id_

    def join(self, left: str, right: str) -> None:
        one, other = sorted((self.root(left), self.root(right)))
        self._parent[other] = one
