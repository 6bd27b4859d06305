"""Files of the whole graph for other tools; the page works offline."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from graph.errors import UsageError

if TYPE_CHECKING:
    from graph.ledger import Ledger

# Imported only when asked for: pyvis, networkx and followthemoney would slow every start of the command.
FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "jsonl": "viz.exports.lines",
        "csv": "viz.exports.tables",
        "graphml": "viz.exports.graphml",
        "gexf": "viz.exports.gexf",
        "html": "viz.exports.page",
        "ftm": "viz.exports.followthemoney",
    }
)
OF_CLAIMS = ("ftm",)  # written from every claim by itself; the others from nodes and edges


def write(format: str, ledger: Ledger, target: BinaryIO) -> None:
    """Write all that LEDGER holds to TARGET as FORMAT; csv is a zip of three tables.

    Raises UsageError for a format that is not in FORMATS.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no export format {format!r}: choose one of {', '.join(FORMATS)}.")
    from graph.export import rows

    import_module(FORMATS[format]).write(ledger if format in OF_CLAIMS else rows(ledger), target)
