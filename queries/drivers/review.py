"""What waits for a person's decision, and what was decided."""

from __future__ import annotations

from typing import Any

from graph.decision import Decision, Doubt
from queries.doubts import decided, pairs
from queries.envelope import Envelope, envelope, page
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity

KINDS = ("Person", "Organization", "Operation", "Place")


def review(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    found: list[Doubt] = []
    for kind in inquiry.chosen("kind") or ("",):
        found += inquiry.ledger.unsure(kind=kind or None, limit=cursor + limit + 1)
    found.sort(key=lambda doubt: (-doubt.consequence, -doubt.score, doubt.left, doubt.right or ""))
    wanted = found[cursor : cursor + limit + 1]
    return page(pairs(inquiry, wanted), limit, cursor)


def maybe_same(inquiry: Inquiry) -> Envelope:
    limit = inquiry.number("limit")
    about = resolve_entity(inquiry, inquiry.text("entity"), KINDS)
    found = inquiry.ledger.unsure(entity=about["id"], limit=limit + 1, looked_at=True)
    return envelope(pairs(inquiry, [doubt for doubt in found[:limit] if doubt.right]), truncated=len(found) > limit)


def decisions(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    said, day, undone = inquiry.optional_text("entity"), inquiry.day("since"), inquiry.chosen("undone")
    asked: dict[str, Any] = {
        "author": inquiry.optional_text("author"),
        "entity": resolve_entity(inquiry, said, KINDS)["id"] if said else None,
        "undone": undone == ["true"] if len(set(undone)) == 1 else None,
        "since": day.isoformat() if day else None,
        "limit": cursor + limit + 1,
    }
    found: list[Decision] = []
    for action in inquiry.chosen("action") or ("",):
        found += inquiry.ledger.decisions(action=action or None, **asked)
    found.sort(key=lambda decision: (decision.at, decision.id), reverse=True)
    wanted = found[cursor : cursor + limit + 1]
    return page(decided(inquiry, wanted), limit, cursor)
