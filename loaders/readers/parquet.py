"""Parquet: its rows as lines of JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import arro3.io
from arro3.core import RecordBatch

from loaders.readers.parsed import Parsed
from loaders.readers.refusal import Refused
from loaders.readers.workbook import CELLS, shown

BETWEEN = ";"  # the values of a list


def parse(content: bytes, where: str, _: bool) -> Parsed:
    """As a workbook of one sheet without a name, the names of the columns first."""
    try:
        reader = arro3.io.read_parquet(io.BytesIO(content))
        lines, cells = [json.dumps(""), json.dumps(reader.schema.names)], 0
        for batch in reader:
            cells += batch.num_rows * batch.num_columns
            if cells > CELLS:
                raise Refused("too-many-cells", where, f"{CELLS:,}")
            lines += map(json.dumps, _rows(batch))
    except Refused:
        raise
    except Exception as error:  # the Rust library raises bare exceptions for what it can't read
        raise Refused("damaged", where) from error
    return Parsed("\n".join(lines))


def _rows(batch: RecordBatch) -> Iterator[list[str]]:
    for row in range(batch.num_rows):
        yield [_text(batch.column(number)[row].as_py()) for number in range(batch.num_columns)]


def _text(value: Any) -> str:
    return BETWEEN.join(map(shown, value)) if isinstance(value, list) else shown(value)
