"""The mentions of entities, and which of them stands best for the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from graph.errors import NotFound
from graph.ledger.chunks import chunks
from graph.ledger.tables import mentions
from graph.sentences import say


@dataclass(frozen=True, slots=True)
class Member:
    """A mention, as far as it matters for who it is."""

    id: str
    entity: str
    kind: str
    document: str
    naming: bool
    name: str


_MEMBER = select(*(mentions.c[name] for name in Member.__dataclass_fields__))


def some(connection: Connection, ids: Iterable[str]) -> dict[str, Member]:
    """The mentions IDS. Raises NotFound where one is not there."""
    wanted = sorted(set(ids))
    found = _found(connection, wanted, mentions.c.id)
    if missing := [id for id in wanted if id not in found]:
        raise NotFound(say("no_entity", id=missing[0]))
    return found


def of(connection: Connection, entities: Iterable[str]) -> dict[str, Member]:
    """All mentions of ENTITIES."""
    return _found(connection, sorted(set(entities)), mentions.c.entity)


def standing_for(connection: Connection, entity: str) -> str:
    """The `best` of all mentions of ENTITY."""
    order = mentions.c.naming.desc(), func.length(mentions.c.name).desc(), mentions.c.id
    return str(connection.scalar(select(mentions.c.id).where(mentions.c.entity == entity).order_by(*order).limit(1)))


def best(members: Mapping[str, Member]) -> str:
    """The mention with the fullest name: the one that a better reading of its document will find again."""
    return min(members.values(), key=lambda member: (not member.naming, -len(member.name), member.id)).id


def _found(connection: Connection, ids: list[str], column: ColumnElement[str]) -> dict[str, Member]:
    rows = [row for part in chunks(ids) for row in connection.execute(_MEMBER.where(column.in_(part)))]
    return {row.id: Member(*row) for row in rows}
