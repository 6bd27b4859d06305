"""The answer to a named question as a py2neo `Subgraph`, for code that still works with it (docs/decisions/0012)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.consolidate import Edge, Node
from graph.errors import UsageError
from graph.ledger import Ledger
from graph.sentences import say
from queries.envelope import Envelope

try:
    import py2neo
    from py2neo.cypher import cypher_join
    from py2neo.cypher.queries import unwind_merge_relationships_query
except ModuleNotFoundError as error:
    raise UsageError(say("no_py2neo", module=error.name)) from error

ENTITY = re.compile(r"[0-9a-f]{24}")
EDGE = re.compile(r"([0-9a-f]{24})-([0-9a-f]{24})-[0-9a-f]{16}")


class Answer(py2neo.Subgraph):  # type: ignore[misc]  # py2neo has no types
    """Is created and merged by `id` and `key`; py2neo itself would make one edge of two tenures of a post."""

    def __db_create__(self, tx: Any) -> None:
        py2neo.Subgraph(self.nodes).__db_create__(tx)
        self._relate(tx)

    def __db_merge__(self, tx: Any, primary_label: str | None = None, primary_key: str | None = None) -> None:
        py2neo.Subgraph(self.nodes).__db_merge__(tx, primary_label, primary_key)
        self._relate(tx)

    def _relate(self, tx: Any) -> None:
        for kind in self.types():
            found = [each for each in self.relationships if type(each).__name__ == kind]
            rows = [(each.start_node.identity, dict(each), each.end_node.identity) for each in found]
            query = cypher_join(unwind_merge_relationships_query(rows, (kind, "key")), "RETURN id(_)")
            for each, record in zip(found, tx.run(*query), strict=True):
                each.graph, each.identity = tx.graph, record[0]


def subgraph(envelope: Envelope, ledger: Ledger) -> Answer:
    """The entities and edges that ENVELOPE names, with all their properties as LEDGER has them.

    Labels, types and properties are those of the graph: `id` of a node, `key` of a relationship.
    """
    named = set(_texts([envelope["data"], envelope.get("start")]))
    edges = {text: match.groups() for text in named if (match := EDGE.fullmatch(text))}
    entities = {text for text in named if ENTITY.fullmatch(text)}
    found = ledger.consolidated(entities.union(*edges.values()))
    nodes = {node.id: _node(node) for node in found.nodes}
    return Answer(nodes.values(), [_relationship(edge, nodes) for edge, _ in found.edges if edge.key in edges])


def _texts(value: object) -> Iterator[str]:
    """All texts in an answer but those of its evidence, which names documents."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for name, inner in value.items() if name != "evidence" for text in _texts(inner))
    elif isinstance(value, list | tuple):
        yield from (text for inner in value for text in _texts(inner))


def _node(node: Node) -> Any:
    made = py2neo.Node(node.type, id=node.id, **_known(node.properties))
    made.__primarylabel__, made.__primarykey__ = node.type, "id"
    return made


def _relationship(edge: Edge, nodes: Mapping[str, Any]) -> Any:
    ends = nodes[edge.source], nodes[edge.target]
    return py2neo.Relationship(ends[0], edge.type, ends[1], key=edge.key, **_known(edge.properties))


def _known(properties: Mapping[str, Any]) -> dict[str, Any]:
    """PROPERTIES without those that are not known, as Neo4j holds no null; py2neo packs no enumeration."""
    plain = {name: str(value) if isinstance(value, str) else value for name, value in properties.items()}
    return {name: value for name, value in plain.items() if value is not None}
