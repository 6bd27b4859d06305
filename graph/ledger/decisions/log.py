"""The log of decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, tuple_

from graph.decision import Action, Decision, Ruling
from graph.ledger.chunks import chunks
from graph.ledger.tables import decisions, mentions, rulings


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of the log; None is everything."""

    author: str | None = None
    action: Action | None = None
    entity: str | None = None
    undone: bool | None = None
    since: str | None = None
    limit: int | None = None
    after: str | None = None


def asked_for(connection: Connection, asked: Asked) -> list[Decision]:
    """Newest first."""
    wanted = select(decisions.c.id).order_by(decisions.c.at.desc(), decisions.c.id.desc()).limit(asked.limit)
    for name in ("author", "action", "undone"):
        if (value := getattr(asked, name)) is not None:
            wanted = wanted.where(decisions.c[name] == value)
    if asked.since is not None:
        wanted = wanted.where(decisions.c.at >= asked.since)
    if asked.entity is not None:
        its = select(mentions.c.id).where(mentions.c.entity == asked.entity)
        about = select(rulings.c.decision).where(rulings.c.left.in_(its) | rulings.c.right.in_(its))
        wanted = wanted.where(decisions.c.id.in_(about))
    if asked.after is not None:
        last = connection.scalar(select(decisions.c.at).where(decisions.c.id == asked.after)) or ""
        wanted = wanted.where(tuple_(decisions.c.at, decisions.c.id) < (last, asked.after))
    return by_ids(connection, list(connection.scalars(wanted)))


def by_ids(connection: Connection, ids: Sequence[str]) -> list[Decision]:
    """Those of IDS that there are, in that order."""
    said: dict[str, list[Ruling]] = {}
    found: dict[str, Decision] = {}
    for some in chunks(ids):
        ruled = select(rulings).where(rulings.c.decision.in_(some)).order_by(rulings.c.left, rulings.c.right)
        for row in connection.execute(ruled):
            said.setdefault(row.decision, []).append(Ruling(row.left, row.right, Action(row.verdict)))
        for row in connection.execute(select(decisions).where(decisions.c.id.in_(some))):
            ruling = tuple(said.get(row.id, ()))
            found[row.id] = Decision(row.at, row.author, Action(row.action), ruling, row.note, row.undone)
    return [found[id] for id in ids if id in found]


def known(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Those of IDS that there are."""
    found: list[str] = []
    for some in chunks(ids):
        found += connection.scalars(select(decisions.c.id).where(decisions.c.id.in_(some)))
    return found
