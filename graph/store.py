"""What a graph engine must do, and how one is opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from graph.consolidate import Edge, Node
from graph.engine import QUERY_SECONDS, Row

SERVERS = ("bolt", "neo4j")


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
