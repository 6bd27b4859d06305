"""Entities after a change of judgements: only what the changed ones reach is looked at."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, or_, select, update

from graph.ledger.chunks import chunks
from graph.ledger.clusters import clusters
from graph.ledger.decisions.fold import decided_on
from graph.ledger.tables import judgements, mentions
from graph.model import Judgement, Verdict

_JUDGED = select(
    *(judgements.c[name] for name in ("left", "right", "verdict", "author", "score"))
)  # reasons weigh much


def regroup(connection: Connection, ends: set[str]) -> set[str]:
    """Give the mentions that ENDS reach their entities; returns the entities, former ones too, that differ."""
    former, between = reach(connection, ends)
    wanted = clusters(former, between)
    moved = {mention: entity for mention, entity in wanted.items() if former[mention] != entity}
    if moved:
        statement = update(mentions).where(mentions.c.id == bindparam("mention")).values(entity=bindparam("now"))
        connection.execute(statement, [{"mention": mention, "now": entity} for mention, entity in moved.items()])
    return {*moved.values(), *(former[mention] for mention in moved)}


def kinds(connection: Connection, ids: set[str]) -> dict[str, str]:
    """The kind of each of the mentions IDS that there is."""
    return {id: row.kind for id, row in _known(connection, ids).items()}


def entities(connection: Connection, ids: set[str]) -> dict[str, str]:
    """The entity of each of the mentions IDS that there is."""
    return {id: row.entity for id, row in _known(connection, ids).items()}


def reach(connection: Connection, ends: set[str]) -> tuple[dict[str, str], list[Judgement]]:
    """All mentions that chains of `same` join to ENDS, cut or not, with their entities; the judgements between them.

    Mentions that the ledger does not have join nothing, and two of different kinds are never the same.
    """
    reached: dict[str, Row[Any]] = {}
    found: dict[str, Judgement] = {}
    front = ends
    while front:
        reached |= _known(connection, front)
        touching = _touching(connection, front & reached.keys())
        found.update((judgement.id, judgement) for judgement in touching)
        same = [judgement for judgement in touching if judgement.verdict is Verdict.SAME]
        front = {end for judgement in same for end in (judgement.left, judgement.right)} - reached.keys() - front
    between = [j for j in found.values() if j.left in reached and j.right in reached]
    alike = [j for j in between if reached[j.left].kind == reached[j.right].kind]
    return {id: row.entity for id, row in reached.items()}, alike


def _known(connection: Connection, ids: set[str]) -> dict[str, Row[Any]]:
    found: dict[str, Any] = {}
    for some in chunks(sorted(ids)):
        wanted = select(mentions.c.id, mentions.c.entity, mentions.c.kind).where(mentions.c.id.in_(some))
        for row in connection.execute(wanted):
            found[row.id] = row
    return found


def _touching(connection: Connection, ids: set[str]) -> list[Judgement]:
    found: list[Judgement] = []
    for some in chunks(sorted(ids)):
        touches = or_(judgements.c.left.in_(some), judgements.c.right.in_(some))
        its = connection.execute(_JUDGED.where(touches, ~judgements.c.withdrawn))
        found += (
            Judgement(left, right, Verdict(verdict), author, score) for left, right, verdict, author, score in its
        )
        found += decided_on(connection, some)
    return found
