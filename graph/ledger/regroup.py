"""Entities after a change of judgements: only what the changed ones reach is looked at."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, or_, select, update

from graph.ledger import rows
from graph.ledger.chunks import chunks
from graph.ledger.clusters import clusters
from graph.ledger.tables import judgements, mentions
from graph.model import Judgement, Verdict


def regroup(connection: Connection, ends: set[str]) -> set[str]:
    """Give the mentions that ENDS reach their entities; returns the entities, former ones too, that differ."""
    reached, between = _reach(connection, ends)
    wanted = clusters(reached, between)
    former = _column(connection, "entity", reached)
    moved = {mention: entity for mention, entity in wanted.items() if former[mention] != entity}
    if moved:
        statement = update(mentions).where(mentions.c.id == bindparam("mention")).values(entity=bindparam("now"))
        connection.execute(statement, [{"mention": mention, "now": entity} for mention, entity in moved.items()])
    return {*moved.values(), *(former[mention] for mention in moved)}


def kinds(connection: Connection, ids: set[str]) -> dict[str, str]:
    """The kind of each of the mentions IDS that there is."""
    return _column(connection, "kind", ids)


def _column(connection: Connection, name: str, ids: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in chunks(sorted(ids)):
        wanted = select(mentions.c.id, mentions.c[name]).where(mentions.c.id.in_(some))
        found.update((row.id, row[1]) for row in connection.execute(wanted))
    return found


def _reach(connection: Connection, ends: set[str]) -> tuple[set[str], list[Judgement]]:
    """All mentions that chains of `same` join to ENDS, cut or not, and the judgements in force between them."""
    reached: set[str] = set()
    known: dict[str, Judgement] = {}
    front = ends
    while front:
        reached |= front
        found = _touching(connection, front)
        known.update((judgement.id, judgement) for judgement in found)
        same = [judgement for judgement in found if judgement.verdict is Verdict.SAME]
        front = {end for judgement in same for end in (judgement.left, judgement.right)} - reached
    return reached, [j for j in known.values() if {j.left, j.right} <= reached]


def _touching(connection: Connection, ids: set[str]) -> list[Judgement]:
    found: list[Row[Any]] = []
    for some in chunks(sorted(ids)):
        touches: ColumnElement[bool] = or_(judgements.c.left.in_(some), judgements.c.right.in_(some))
        found += connection.execute(select(judgements).where(touches, ~judgements.c.withdrawn)).all()
    return [rows.to_judgement(row) for row in found]
