"""XLSX: each sheet as lines of JSON. A formula is the value that its program last saw, as text."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, time
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from loaders.readers.parsed import Parsed
from loaders.readers.refusal import Refused

CELLS = 20_000_000


def parse(content: bytes, where: str, _: bool) -> Parsed:
    """The name of each sheet that holds something as a JSON text, followed by its rows as lists of texts."""
    lines: list[str] = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            for name in workbook.sheet_names:
                sheet = workbook.get_sheet_by_name(name)
                if sheet.total_height * sheet.total_width > CELLS:
                    raise Refused("too-many-cells", where, f"{CELLS:,}")
                rows = [[shown(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
                if any(map(any, rows)):
                    lines += map(json.dumps, [name, *rows])
    except PasswordError as error:
        raise Refused("encrypted", where) from error
    except CalamineError as error:
        raise Refused("damaged", where) from error
    return Parsed("\n".join(lines))


def shown(value: Any) -> str:
    """A cell's value as a text: 2000 and not 2000.0, days as ISO has them."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, (date, time)) else str(value)
