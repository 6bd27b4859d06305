"""GEXF for Gephi and Gephi Lite, with the days between which edges can have held: Gephi's timeline plays them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import networkx

from graph.partial_date import PartialDate
from viz.exports import graphml
from viz.exports.snapshot import Cell, Row, Snapshot


def write(rows: Iterable[Row], target: BinaryIO) -> None:
    networkx.write_gexf(graph(Snapshot.of(rows)), target)


def graph(snapshot: Snapshot) -> networkx.MultiDiGraph[str]:
    """As in GraphML; to GEXF `type`, `start` and `end` mean something else: edges have `relation`, `began`, `ended`."""
    result = graphml.graph(snapshot)
    for _, _, key, cells in result.edges(data=True, keys=True):
        relation, began, ended = (cells.pop(name, None) for name in ("type", "start", "end"))
        said = {
            "id": key,
            "label": relation,
            "relation": relation,
            "began": began,
            "ended": ended,
            **_days(began, ended),
        }
        cells.update({name: value for name, value in said.items() if value is not None})
    return result


def _days(began: Cell | None, ended: Cell | None) -> dict[str, Cell | None]:
    """The first day of the beginning and the last of the end: whole days are all that GEXF knows."""
    first = PartialDate.parse(str(began)).earliest if began else None
    last = PartialDate.parse(str(ended)).latest if ended else None
    return {"start": first.isoformat() if first else None, "end": last.isoformat() if last else None}
