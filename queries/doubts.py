"""Pairs that may be one as answers show them, and the reasons that speak for and against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from graph.decision import Doubt
from graph.model import Reason
from graph.reasons import told
from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.nodes import node

LANGUAGES = ("en", "fr")


def pairs(inquiry: Inquiry, doubts: Sequence[Doubt]) -> list[Row]:
    """DOUBTS with the entities that they are about."""
    known = entities(inquiry, (id for doubt in doubts for id in (doubt.left, doubt.right) if id))
    return [
        {
            "left": known[doubt.left],
            "right": known[doubt.right] if doubt.right else None,
            "kind": doubt.kind,
            "score": doubt.score,
            "reasons": reasons(doubt.reasons),
            "consequence": doubt.consequence,
        }
        for doubt in doubts
    ]


def reasons(given: Iterable[Reason]) -> list[Row]:
    """Reasons with their sentences, the weightiest first."""
    ordered = sorted(given, key=lambda reason: -abs(reason.weight))
    return [{**asdict(one), "says": {language: told(one, language) for language in LANGUAGES}} for one in ordered]


def entities(inquiry: Inquiry, ids: Iterable[str]) -> dict[str, Row]:
    """Nodes by id; who is held back is no node, and is called as the text does. Needs a question that gives nodes."""
    wanted = sorted(set(ids))
    known = {row["id"]: node(row["id"], row["type"], row["properties"]) for row in inquiry.rows(ids=wanted)}
    missing = [id for id in wanted if id not in known]
    for mention in inquiry.ledger.mentions(ids=missing) if missing else ():
        called = {"name": mention.name or mention.text, "acronym": mention.acronym}
        known[mention.id] = node(mention.id, mention.kind, called)
    return known
