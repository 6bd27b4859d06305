"""Judgements, decisions and open pairs as answers show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from graph.decision import Decision, Doubt
from graph.ledger import Label
from graph.model import Judgement, Reason
from graph.reasons import told
from queries.envelope import Row


def judgement(said: Judgement) -> Row:
    """A judgement between two mentions."""
    names = ("left", "right", "verdict", "author", "score", "at", "note")
    return {**{name: getattr(said, name) for name in names}, "reasons": reasons(said.reasons)}


def reasons(some: Iterable[Reason]) -> list[Row]:
    """Reasons, the weightiest first, each told in both languages."""
    ranked = sorted(some, key=lambda reason: (-abs(reason.weight), reason.code))
    return [{**asdict(reason), **{language: told(reason, language) for language in ("en", "fr")}} for reason in ranked]


def doubt(open_: Doubt, labels: Mapping[str, Label]) -> Row:
    """An open pair; LABELS are of its entities (`Ledger.labels`)."""
    ends = {"left": _labelled(open_.left, labels), "right": _labelled(open_.right, labels) if open_.right else None}
    told_of = {"type": open_.kind, "score": open_.score, "consequence": open_.consequence}
    return {**ends, **told_of, "reasons": reasons(open_.reasons), "cursor": open_.cursor}


def decision(made: Decision) -> Row:
    """A decision of the log."""
    names = ("id", "at", "author", "action", "note", "undone")
    rulings = [[ruling.left, ruling.right, ruling.verdict] for ruling in made.rulings]
    return {**{name: getattr(made, name) for name in names}, "rulings": rulings}


def _labelled(id: str, labels: Mapping[str, Label]) -> Row:
    label = labels.get(id)
    return asdict(label) if label else {"id": id, "type": None, "name": None}
