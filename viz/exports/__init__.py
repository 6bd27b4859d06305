"""Files of the graph, or of what somebody looks at, for other tools; the page works offline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO

from graph.errors import UsageError

if TYPE_CHECKING:
    from graph.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Format:
    """MODULE writes it, OF_CLAIMS from every claim by itself rather than from nodes and edges; SUFFIX of its files."""

    module: str
    suffix: str
    media_type: str
    of_claims: bool = False


# Modules are imported only when asked for: pyvis, networkx and followthemoney would slow every start of the command.
FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "jsonl": Format("viz.exports.lines", "jsonl", "application/x-ndjson"),
        "csv": Format("viz.exports.tables", "zip", "application/zip"),
        "graphml": Format("viz.exports.graphml", "graphml", "application/xml"),
        "gexf": Format("viz.exports.gexf", "gexf", "application/xml"),
        "html": Format("viz.exports.page", "html", "text/html"),
        "ftm": Format("viz.exports.followthemoney", "ftm.jsonl", "application/x-ndjson", of_claims=True),
    }
)


def write(format: str, ledger: Ledger, target: BinaryIO) -> None:
    """Write all that LEDGER holds to TARGET as FORMAT; csv is a zip of three tables.

    Raises UsageError for a format that is not in FORMATS.
    """
    if format not in FORMATS:
        raise UsageError(f"There is no export format {format!r}: choose one of {', '.join(FORMATS)}.")
    from graph.export import rows

    import_module(FORMATS[format].module).write(ledger if FORMATS[format].of_claims else rows(ledger), target)


def write_rows(format: str, rows: Iterable[Mapping[str, Any]], target: BinaryIO) -> None:
    """Write ROWS of the exchange to TARGET as FORMAT, one that is not made of claims."""
    import_module(FORMATS[format].module).write(rows, target)
