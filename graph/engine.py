"""What both engines share: the shape of rows, the limits, and the statements that write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from graph.consolidate import Edge, Node
from graph.cypher import LABELS, cypher

Row = dict[str, Any]
Statement = tuple[str, dict[str, Any]]
FORM = 2  # raised when the same ledger becomes another graph: new properties, other edges
ROWS = 1000  # rows a statement writes
QUERY_SECONDS = 10.0


def writing(ids: Sequence[str], nodes: Iterable[Node], edges: Iterable[Edge], sequence: int) -> Iterator[Statement]:
    """The statements of `Store.replace`, in order."""
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
    yield stamp(sequence)


def stamp(sequence: int) -> Statement:
    return cypher("stamp"), {"sequence": sequence, "form": FORM}


def shown(run: Callable[[str, dict[str, Any]], list[Row]]) -> int:
    """The sequence that a graph is stamped with, as RUN answers; 0 where it has none, or another form."""
    found = run(cypher("sequence"), {"form": FORM})
    return int(found[0]["sequence"]) if found else 0


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
