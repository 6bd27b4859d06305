"""The three answers about a day, from docs/time.md and nothing of ours: a rule over days written as text.

`PROVEN` spans are written in full (YYYY-MM-DD), so that they can be compared as text.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

HOLDS, MAY, NOT = "holds", "may_hold", "does_not_hold"
LASTING = ("HOLDS_POST", "REPORTS_TO", "PART_OF", "PARTNER_OF", "BASED_AT", "OPERATES_IN")
EVER, NEVER = "9999-12-31", "0001-01-01"


def meant(text: str) -> tuple[str, str]:
    """The first and the last day that a partial date can mean."""
    year, month, day = [*text.split("-"), "", ""][:3]
    last = monthrange(int(year), int(month or 12))[1]
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or last}"


def eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def answer(said: Mapping[str, Any], day: str) -> str:
    """Whether what SAID (began, ended, first_cited, last_cited, status) tells of holds on DAY."""
    began = meant(said["began"]) if said.get("began") else None
    ended = meant(said["ended"]) if said.get("ended") else None
    cited = [meant(said[name]) for name in ("first_cited", "last_cited") if said.get(name)]
    first, last = began[0] if began else NEVER, ended[1] if ended else EVER
    before = eve(ended[0]) if ended else EVER  # the last day that is surely before the end
    if said.get("status") in ("former", "ended") and not ended and cited:
        last = before = eve(cited[0][1])
    if not first <= day <= last:
        return NOT
    proven = [cite for cite in cited if first <= cite[0] and cite[1] <= before]
    proven += [began] if began else []
    proven += [(eve(ended[0]), eve(ended[1]))] if ended else []
    known = any(span[1] <= day for span in proven) and any(day <= span[0] for span in proven)
    return HOLDS if known else MAY
