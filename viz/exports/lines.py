"""JSON lines: the exchange format, one node or edge a line (docs/formats.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import BinaryIO

from viz.exports.snapshot import Row


def write(rows: Iterable[Row], target: BinaryIO) -> None:
    for row in rows:
        line = json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n"
        # A lone surrogate of a hostile document becomes its JSON escape.
        target.write(line.encode("utf-8", "backslashreplace"))
