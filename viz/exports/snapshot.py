"""The rows of an export as nodes and edges, and their values as plain cells."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Row = Mapping[str, Any]  # one line of the JSON lines export (docs/formats.md)
Cell = str | int | float | bool
JOIN = "; "


@dataclass(frozen=True)
class Snapshot:
    nodes: tuple[Row, ...]
    edges: tuple[Row, ...]

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Snapshot:
        kept = tuple(rows)
        return cls(*(tuple(row for row in kept if row["kind"] == kind) for kind in ("node", "edge")))

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Every node's name by its id."""
        return {node["id"]: node["name"] for node in self.nodes}


def cells(row: Row) -> dict[str, Cell]:
    """ROW without what is absent; lists of words joined, anything nested as JSON text."""
    return {key: cell(value) for key, value in row.items() if value is not None and value != []}


def cell(value: object) -> Cell:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return JOIN.join(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def node_cells(node: Row) -> dict[str, Cell]:
    return cells({key: value for key, value in node.items() if key != "kind"})


def edge_cells(edge: Row) -> dict[str, Cell]:
    """An edge's properties, how many evidences it has, and its type."""
    counted = {"type": edge["type"], "evidence_count": len(edge["evidence"])}
    return counted | cells(edge["properties"])
