"""Pairs that may be one, and decisions about them, with whom they are about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from graph.decision import Decision, Doubt
from queries import comparison as compared
from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.nodes import node


def pairs(inquiry: Inquiry, doubts: Sequence[Doubt]) -> list[Row]:
    """DOUBTS with the entities that they are about. Needs a question that gives nodes."""
    known = _entities(inquiry, {id for doubt in doubts for id in (doubt.left, doubt.right) if id})
    return [
        {
            "left": known[doubt.left],
            "right": known[doubt.right] if doubt.right else None,
            "type": doubt.kind,
            "score": doubt.score,
            "reasons": compared.reasons(doubt.reasons),
            "consequence": doubt.consequence,
        }
        for doubt in doubts
    ]


def _entities(inquiry: Inquiry, ids: Iterable[str]) -> dict[str, Row]:
    """Nodes by id; who is held back is no node, and is called as documents do."""
    wanted = sorted(ids)
    known = {row["id"]: node(row["id"], row["type"], row["properties"]) for row in inquiry.rows(ids=wanted)}
    held = {label.id: asdict(label) for label in inquiry.ledger.labels(set(wanted) - known.keys()).values()}
    return {**{id: {"id": id, "type": None, "name": None} for id in wanted}, **held, **known}


def decided(inquiry: Inquiry, found: Sequence[Decision]) -> list[Row]:
    """Decisions, each with the pairs that it is about: as texts name both, with the ids of what they are now."""
    ends = {end for decision in found for ruling in decision.rulings for end in (ruling.left, ruling.right)}
    named = _named(inquiry, ends)
    return [{**compared.decision(decision), "pairs": _pairs(decision, named)} for decision in found]


def _pairs(decision: Decision, named: Mapping[str, Row]) -> list[Row]:
    """Whom DECISION is about, each two names once, and who is ruled on alone once for all mentions."""
    once: dict[tuple[object, ...], Row] = {}
    for ruling in decision.rulings:
        left, right = named.get(ruling.left), named.get(ruling.right)
        ids = [end and end["id"] for end in (left, right)]
        names = [end and end["name"] for end in (left, right) if ruling.left != ruling.right]
        once.setdefault((*ids, *names), {"left": left, "right": right})
    return list(once.values())


def _named(inquiry: Inquiry, ids: Iterable[str]) -> Mapping[str, Row]:
    now = inquiry.ledger.entities_of(ids)
    mentions = inquiry.ledger.mentions(ids=sorted(now)) if now else []
    return {each.id: {"id": now[each.id], "type": each.kind, "name": each.name or each.text} for each in mentions}
