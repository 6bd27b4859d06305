"""kglite, in this process: an index that can always be rebuilt from the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import kglite

from graph.consolidate import Edge, Node
from graph.cypher import LABELS, cypher, statements
from graph.engine import QUERY_SECONDS, Row, shown, stamp, writing
from graph.errors import Unavailable, UsageError

STRINGS_AND_COMMENTS = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|//[^\n]*""")

# An empty graph has no labels yet: a query for one is no mistake.
kglite.set_query_warning_policy("silent")


class KgliteStore:
    """A graph in FILE, or in memory only. One process holds a file; its threads may share the store."""

    def __init__(self, file: Path | None) -> None:
        self._graph = kglite.KnowledgeGraph() if file is None else _open(file)
        self._lock = Lock()  # a reader takes its snapshot, or a writer writes
        for statement in statements("schema"):
            self._graph.cypher(statement)

    def run(
        self, cypher: str, parameters: Mapping[str, Any] | None = None, timeout: float = QUERY_SECONDS
    ) -> list[Row]:
        if _several(cypher):
            raise UsageError("The graph can't run the query: it holds several statements, of which kglite drops some.")
        with self._lock:
            snapshot = self._graph.begin_read()
        try:
            found = snapshot.cypher(cypher, params=dict(parameters or {}), timeout_ms=int(timeout * 1000))
            return list(found.to_list())
        except kglite.CypherTimeoutError as error:
            raise Unavailable(f"The query took longer than {timeout:g} seconds: ask for less.") from error
        except kglite.KgError as error:
            raise UsageError(f"The graph can't run the query: {error}") from error

    def replace(self, ids: Sequence[str], nodes: Sequence[Node], edges: Sequence[Edge], sequence: int) -> None:
        with self._lock, self._graph.begin() as transaction:
            for statement, parameters in writing(ids, nodes, edges, sequence):
                transaction.cypher(statement, params=parameters)

    def sequence(self) -> int:
        return shown(self.run)

    def clear(self) -> None:
        with self._lock:
            statement, parameters = stamp(0)
            self._graph.cypher(statement, params=parameters)
            for label in LABELS:
                self._graph.cypher(cypher("clear_all", LABEL=label))

    def ready(self) -> bool:
        return True

    def close(self) -> None:
        """Saves the file."""
        with self._lock, _explained("saved"):
            self._graph.close()


@lru_cache
def _several(cypher: str) -> bool:
    return ";" in STRINGS_AND_COMMENTS.sub("", cypher)


def _open(file: Path) -> kglite.KnowledgeGraph:
    try:
        with _explained("opened"):
            return kglite.open(str(file), durable="off")
    except kglite.FileFormatError:
        file.unlink()  # damaged: an empty graph in its place is rebuilt from the ledger
        return kglite.open(str(file), durable="off")


@contextmanager
def _explained(done: str) -> Iterator[None]:
    try:
        yield
    except kglite.WriterLeaseHeldError as error:
        raise Unavailable("Another process holds the graph: stop it, or ask its server.") from error
    except (kglite.FileIoError, OSError) as error:
        raise Unavailable(f"The graph can't be {done}: {error}") from error
