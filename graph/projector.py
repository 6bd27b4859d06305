"""Keeps a graph in step with the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from graph.ledger import Ledger
from graph.store import Store

BATCH = 500  # entities a transaction


class Projector:
    """The graph in STORE follows LEDGER. Threads may share it: one projects at a time."""

    def __init__(self, ledger: Ledger, store: Store) -> None:
        self._ledger = ledger
        self._store = store
        self._lock = Lock()

    def catch_up(self) -> int:
        """Apply what changed since; returns the sequence that the graph now shows."""
        with self._lock:
            shown = self._store.sequence()
            if not self._ledger.begun() <= shown <= self._ledger.sequence():
                self._store.clear()  # nothing, another ledger's graph, or one left half-way: project all anew
                shown = self._ledger.begun()
            return self._apply(shown)

    def rebuild(self) -> int:
        """Project the whole ledger into an empty graph; returns the sequence that it now shows."""
        with self._lock:
            self._store.clear()
            return self._apply(self._ledger.begun())

    def _apply(self, shown: int) -> int:
        last = self._ledger.sequence()
        for batch in self._batches(self._ledger.changed_since(shown)):
            found = self._ledger.consolidated(batch)
            self._store.replace(batch, found.nodes, [edge for edge, _ in found.edges], shown)
        if self._store.sequence() != last:
            self._store.replace((), (), (), last)
        return last

    def _batches(self, changed: set[str]) -> list[Sequence[str]]:
        # Documents first: an edge is written where both its ends are there, and a document's own edges are entities'.
        documents = self._ledger.known_documents(changed)
        ordered = [*sorted(documents), *sorted(changed - documents)]
        return [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
