"""Files of rows and columns as records of text: CSV, TSV, XLSX and Parquet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from loaders.readers.child import PARSERS
from loaders.readers.document import PARSER
from loaders.readers.encoding import decode
from loaders.readers.media import media_type
from loaders.readers.refusal import Refused
from loaders.readers.sources import Source

CELL = 1_000_000  # characters
DELIMITERS = ",\t;|"
HEAD = 65_536  # characters in which the header ends
Records = Iterator[list[str]]


def sheets(source: Source) -> list[tuple[str, Records]]:
    """The sheets in SOURCE: name ("" where a file is one) and records, the header first. Raises Refused."""
    if source.refused is not None:
        raise source.refused
    kind = media_type(source.name, source.content, source.where)
    if kind in PARSERS:
        return _parsed(PARSER.parse(kind, source.content, source.where).text)
    decoded = decode(source.content)
    if decoded is None:
        raise Refused("binary", source.where)
    return [("", _delimited(decoded[0], source.where))]


def _parsed(lines: str) -> list[tuple[str, Records]]:
    found: list[tuple[str, list[list[str]]]] = []
    for said in map(json.loads, lines.splitlines()):
        if isinstance(said, str):
            found.append((said, []))
        else:
            found[-1][1].append(said)
    return [(name, iter(rows)) for name, rows in found]


def _delimited(text: str, where: str) -> Records:
    csv.field_size_limit(CELL)
    try:
        # Strict would refuse quotes that spreadsheets write inside a cell.
        yield from csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=_delimiter(text))
    except csv.Error as error:
        raise Refused("broken-table", where, str(error)) from error


def _delimiter(text: str) -> str:
    """The mark that parts the header, outside quotes, into most columns."""
    header = _first_line(text[:HEAD])
    return max(DELIMITERS, key=header.count)


def _first_line(text: str) -> str:
    """The header without what stands in quotes, line ends among it."""
    outside, quoted = [], False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif not quoted:
            if character in "\r\n":
                break
            outside.append(character)
    return "".join(outside)
