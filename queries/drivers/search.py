"""Search: the ledger finds by name, the graph tells namesakes apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry
from queries.resolve import nodes

HINTS = 4  # posts and places shown of each entity
SHOWN = ("id", "type", "name", "acronym", "names", "documents", "mentions")


def search(inquiry: Inquiry) -> Envelope:
    found = inquiry.ledger.find(inquiry.text("q"), inquiry.chosen("type"), inquiry.number("limit"))
    ids = [id for id, _ in found]
    known, hints = nodes(inquiry, ids), _hints(inquiry, ids)
    rows = [
        {**{name: known[id][name] for name in SHOWN}, "hint": hints[id], "score": round(score, 2)}
        for id, score in found
        if id in known
    ]
    return envelope(rows)


def _hints(inquiry: Inquiry, ids: Sequence[str]) -> dict[str, Row]:
    told: dict[str, list[Row]] = defaultdict(list)
    for row in inquiry.rows(ids=list(ids)):
        told[row["id"]].append(row)
    return {id: _hint(told[id]) for id in ids}


def _hint(rows: Sequence[Row]) -> Row:
    words: dict[str, set[str]] = {"posts": set(), "places": set()}
    years: set[str] = set()
    for row in rows:
        words[row["hint"]].add(", ".join(part for part in (row["word"], row["name"]) if part))
        years |= {day[:4] for day in (row["first"], row["last"]) if day and not day.startswith("-")}
    return {**{hint: sorted(texts)[:HINTS] for hint, texts in words.items()}, "years": sorted(years)}
