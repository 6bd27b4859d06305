"""What every question answers with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NotRequired, TypedDict

Row = dict[str, Any]  # JSON values


class Envelope(TypedDict):
    """NEXT is the `cursor` that asks for the rows after these; TRUNCATED says that rows were left out.

    START is whom a walk was asked about, with why it ends there, if it does.
    """

    data: list[Row]
    next: str | None
    truncated: bool
    as_of: str | None
    start: NotRequired[Row]


def envelope(rows: Sequence[Row], as_of: date | None = None, truncated: bool = False) -> Envelope:
    return {"data": list(rows), "next": None, "truncated": truncated, "as_of": as_of.isoformat() if as_of else None}


def page(rows: Sequence[Row], limit: int, cursor: int, as_of: date | None = None) -> Envelope:
    """The first LIMIT of ROWS, of which the engine gave one more where there are more."""
    more = len(rows) > limit
    whole = envelope(rows[:limit], as_of, truncated=more)
    return {**whole, "next": str(cursor + limit)} if more else whole
