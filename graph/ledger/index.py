"""The index of names that search looks in, kept in step with every change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from graph.consolidate import consolidate
from graph.ledger.chunks import chunks
from graph.ledger.gather import gather
from graph.ledger.tables import mentions, names
from graph.model import Kind
from graph.names import acronym_form, fold

Form = tuple[str, str, str]  # entity, kind, name


def index(connection: Connection, entities: Collection[str]) -> None:
    """Bring the index up to date for ENTITIES, which may be gone."""
    for some in chunks(sorted(entities)):
        connection.execute(delete(names).where(names.c.entity.in_(some)))
        documents = _documents(connection, some)
        forms = {*_named(connection, some), *_operations(connection, some)}
        rows = [
            {"entity": entity, "kind": kind, "folded": folded, "documents": documents[entity]}
            for entity, kind, folded in sorted({(entity, kind, fold(name)) for entity, kind, name in forms})
            if folded
        ]
        if rows:
            connection.execute(insert(names), rows)


def _documents(connection: Connection, entities: Sequence[str]) -> dict[str, int]:
    counts = select(mentions.c.entity, func.count(mentions.c.document.distinct()))
    found = connection.execute(counts.where(mentions.c.entity.in_(entities)).group_by(mentions.c.entity))
    return {row[0]: row[1] for row in found}


def _named(connection: Connection, entities: Sequence[str]) -> Iterator[Form]:
    told = select(mentions.c.entity, mentions.c.kind, mentions.c.name, mentions.c.acronym).distinct()
    for entity, kind, name, acronym in connection.execute(
        told.where(mentions.c.entity.in_(entities), mentions.c.naming)
    ):
        yield entity, kind, name
        yield entity, kind, acronym_form(acronym or "")


def _operations(connection: Connection, entities: Sequence[str]) -> Iterator[Form]:
    """What an operation is shown as, too: people look for the place and the day."""
    its = select(mentions.c.entity).where(mentions.c.entity.in_(entities), mentions.c.kind == Kind.OPERATION)
    ids = sorted(set(connection.scalars(its)))
    for node in consolidate(gather(connection, ids), ids).nodes if ids else ():
        for name in node.properties["names"]:
            yield node.id, node.type, name
