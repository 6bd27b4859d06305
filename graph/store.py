"""What a graph engine must do, and how one is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Protocol

from graph.consolidate import Edge, Node
from graph.cypher import LABELS, cypher

Row = dict[str, Any]
Statement = tuple[str, dict[str, Any]]
SERVERS = ("bolt", "neo4j")
ROWS = 1000  # rows a statement writes
QUERY_SECONDS = 10.0


class Store(Protocol):
    """A graph that follows the ledger. Every method raises Unavailable where the engine does not answer."""

    def run(
        self, cypher: str, parameters: Mapping[str, Any] | None = None, timeout: float = QUERY_SECONDS
    ) -> list[Row]:
        """Run a reading query; TIMEOUT in seconds. Raises UsageError for a query that the engine refuses."""

    def replace(self, ids: Sequence[str], nodes: Sequence[Node], edges: Sequence[Edge], sequence: int) -> None:
        """Take out nodes IDS with all their edges, put in NODES and EDGES, and stand at SEQUENCE, all or nothing.

        An edge is left out where the graph does not hold both its ends.
        """

    def sequence(self) -> int:
        """The ledger's sequence that the graph shows; 0 where it shows nothing or can't be trusted."""

    def clear(self) -> None:
        """Take out everything that `replace` ever put in."""

    def ready(self) -> bool:
        """Whether queries are answered at their normal speed; warms up what is cold."""

    def close(self) -> None: ...


def open_store(address: str) -> Store:
    """The store at a server's URL (`bolt://…`, `neo4j://…`, `neo4j+s://…`) or in a file; `:memory:` keeps none."""
    if address.partition("://")[0].partition("+")[0] in SERVERS:
        from graph.neo4j_store import Neo4jStore  # a slow import that the embedded engine does without

        return Neo4jStore(address)
    from graph.kglite_store import KgliteStore

    return KgliteStore(None if address == ":memory:" else Path(address))


def writing(ids: Sequence[str], nodes: Iterable[Node], edges: Iterable[Edge], sequence: int) -> Iterator[Statement]:
    """The statements of `replace`, in order."""
    for label in LABELS:
        for some in _pieces(ids):
            yield cypher("remove", LABEL=label), {"ids": some}
    for label, alike in groupby(sorted(nodes, key=lambda node: node.type), key=lambda node: node.type):
        rows = [{"id": node.id, "properties": _stored(node.properties)} for node in alike]
        yield from _rows(cypher("nodes", LABEL=label), rows)
    for (source, relation, target), group in groupby(sorted(edges, key=_shape), key=_shape):
        found = [
            {"key": e.key, "source": e.source, "target": e.target, "properties": _stored(e.properties)} for e in group
        ]
        yield from _rows(cypher("edges", SOURCE=source, RELATION=relation, TARGET=target), found)
    yield cypher("stamp"), {"sequence": sequence}


def _shape(edge: Edge) -> tuple[str, str, str]:
    return edge.source_type, edge.type, edge.target_type


def _rows(statement: str, rows: Sequence[Row]) -> Iterator[Statement]:
    for some in _pieces(rows):
        yield statement, {"rows": some}


def _pieces(rows: Sequence[Any]) -> Iterator[list[Any]]:
    for at in range(0, len(rows), ROWS):
        yield list(rows[at : at + ROWS])


def _stored(properties: Mapping[str, Any]) -> Row:
    return {name: value for name, value in properties.items() if value is not None}
