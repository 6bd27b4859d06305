"""CSV: a zip of nodes.csv, edges.csv and evidence.csv, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO

from viz.exports.snapshot import Cell, Row, Snapshot, cells, edge_cells, node_cells

# A spreadsheet runs a cell that starts with one of these (OWASP, "CSV injection").
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
NODE = ("id", "type", "name", "acronym", "names")
EDGE = ("id", "type", "source", "source_name", "target", "target_name")
EVIDENCE = ("edge", "id", "document", "document_name", "start", "end", "quote", "assertion", "method", "confidence")
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same graph gives the same bytes


def write(rows: Iterable[Row], target: BinaryIO) -> None:
    snapshot = Snapshot.of(rows)
    tables = {
        "nodes.csv": table([node_cells(node) for node in snapshot.nodes], NODE),
        "edges.csv": table([_edge(edge, snapshot.names) for edge in snapshot.edges], EDGE),
        "evidence.csv": table(list(_evidences(snapshot)), EVIDENCE),
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in tables.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            # The mark at the start tells Excel that it is UTF-8.
            archive.writestr(entry, text.encode("utf-8-sig", "replace"), zipfile.ZIP_DEFLATED)


def table(rows: Sequence[Mapping[str, Cell]], first: Sequence[str]) -> str:
    """ROWS as CSV: the columns FIRST, then all others by name."""
    others = sorted({key for row in rows for key in row}.difference(first))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [*first, *others])
    writer.writeheader()
    writer.writerows({key: harmless(value) for key, value in row.items()} for row in rows)
    return text.getvalue()


def harmless(value: Cell) -> Cell:
    """VALUE so that no spreadsheet takes it for a formula; numbers stay numbers."""
    return "'" + value if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA) else value


def _edge(edge: Row, names: Mapping[str, str]) -> dict[str, Cell]:
    source, target = edge["source"], edge["target"]
    ends = {"source": source, "source_name": names[source], "target": target, "target_name": names[target]}
    return edge_cells(edge) | {"id": edge["id"]} | ends


def _evidences(snapshot: Snapshot) -> Iterable[dict[str, Cell]]:
    for edge in snapshot.edges:
        for evidence in edge["evidence"]:
            yield cells(evidence) | {"edge": edge["id"], "document_name": snapshot.names.get(evidence["document"], "")}
