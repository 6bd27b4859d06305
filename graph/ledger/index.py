"""The index of names that search looks in, kept in step with every change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from graph.consolidate import entity_nodes
from graph.consolidate.gathered import Gathered
from graph.ledger.chunks import chunks
from graph.ledger.gather import gather, gathered
from graph.ledger.tables import mentions, names
from graph.model import Extraction, Kind
from graph.names import acronym_form, fold

Form = tuple[str, str, str]  # entity, kind, name


def index(connection: Connection, entities: Collection[str]) -> None:
    """Bring the index up to date for ENTITIES, which may be gone."""
    for some in chunks(sorted(entities)):
        connection.execute(delete(names).where(names.c.entity.in_(some)))
        forms = {*_named(connection, some), *_operations(connection, some)}
        _enter(connection, forms, _documents(connection, some))


def index_new(connection: Connection, extraction: Extraction, entities: Mapping[str, str]) -> None:
    """Take in a document's entities, none of which the index has yet; ENTITIES has each mention's."""
    forms = {*_shown(gathered(extraction, entities))}
    for mention in extraction.mentions:
        if mention.naming:
            forms.update(_spelt(entities[mention.id], mention.kind, mention.name, mention.acronym))
    _enter(connection, forms, dict.fromkeys(entities.values(), 1))


def _enter(connection: Connection, forms: Iterable[Form], documents: Mapping[str, int]) -> None:
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
        yield from _spelt(entity, kind, name, acronym)


def _spelt(entity: str, kind: str, name: str, acronym: str | None) -> Iterator[Form]:
    yield entity, kind, name
    yield entity, kind, acronym_form(acronym or "")


def _operations(connection: Connection, entities: Sequence[str]) -> Iterator[Form]:
    """What an operation is shown as, too: people look for the place and the day."""
    its = select(mentions.c.entity).where(mentions.c.entity.in_(entities), mentions.c.kind == Kind.OPERATION)
    ids = sorted(set(connection.scalars(its)))
    if ids:
        yield from _shown(gather(connection, ids))


def _shown(found: Gathered) -> Iterator[Form]:
    for node in entity_nodes(found):
        for name in node.properties["names"]:
            yield node.id, node.type, name
