"""GraphML for Gephi, yEd, Cytoscape and networkx itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import BinaryIO

import networkx

from viz.exports.snapshot import JOIN, Cell, Row, Snapshot, edge_cells, node_cells

NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2
QUOTES = 3


def write(rows: Iterable[Row], target: BinaryIO) -> None:
    networkx.write_graphml(graph(Snapshot.of(rows)), target, infer_numeric_types=True)


def graph(snapshot: Snapshot) -> networkx.MultiDiGraph[str]:
    """Every node and edge with plain values; an edge's key is its id."""
    result: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node in snapshot.nodes:
        result.add_node(node["id"], **_plain(_named(node)))
    for edge in snapshot.edges:
        result.add_edge(
            edge["source"], edge["target"], edge["id"], **_plain(edge_cells(edge) | {"quotes": _quotes(edge)})
        )
    return result


def _named(node: Row) -> dict[str, Cell]:
    """A node's cells without its id, and its name once more as the label that Gephi shows."""
    return {key: value for key, value in node_cells(node).items() if key != "id"} | {"label": node["name"]}


def _quotes(edge: Row) -> str:
    return JOIN.join(evidence["quote"] for evidence in edge["evidence"][:QUOTES])


def _plain(values: Mapping[str, Cell]) -> dict[str, Cell]:
    return {key: NO_XML.sub("\ufffd", value) if isinstance(value, str) else value for key, value in values.items()}
