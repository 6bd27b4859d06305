"""Two entities beside each other, and what they would be as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from graph.consolidate import Consolidated, consolidate, entity_nodes
from graph.consolidate.gathered import Gathered
from graph.consolidate.nodes import DOCUMENT
from graph.ledger.between import between
from graph.ledger.chunks import chunks
from graph.ledger.gather import gather
from graph.ledger.tables import documents, mentions
from graph.model import Judgement, Kind
from graph.names import best_name


@dataclass(frozen=True, slots=True)
class Label:
    """What something is shown as where it is not asked about itself."""

    id: str
    type: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Compared:
    """APART holds both entities as they are, JOINED the one that they would be; LABELS all that stands at their edges.

    JUDGEMENTS are those in force between mentions of both, persons' first, then the surest.
    """

    apart: Consolidated
    joined: Consolidated
    labels: dict[str, Label]
    judgements: list[Judgement]


def compared(connection: Connection, left: str, right: str) -> Compared:
    """LEFT and RIGHT are entities of one kind."""
    ids = sorted((left, right))
    found = gather(connection, ids)
    apart, joined = consolidate(found, ids), consolidate(_as_one(found, *ids), ids[:1])
    return Compared(apart, joined, _around(connection, apart), between(connection, left, right))


def alone(connection: Connection, id: str) -> Compared:
    """The entity ID, joined with nothing."""
    whole = consolidate(gather(connection, [id]), [id])
    return Compared(whole, whole, _around(connection, whole), [])


def _around(connection: Connection, some: Consolidated) -> dict[str, Label]:
    ends = {end for edge, _ in some.edges for end in (edge.source, edge.target)}
    return labels(connection, sorted(ends | {node.id for node in some.nodes}))


def labels(connection: Connection, ids: Sequence[str]) -> dict[str, Label]:
    """How entities and documents IDS are shown; those that are gone are passed over."""
    found: dict[str, Label] = {}
    for some in chunks(ids):
        for each in (*_documents(connection, some), *_named(connection, some)):
            found[each.id] = each
    operations = [id for id, label in found.items() if label.type == Kind.OPERATION]
    for node in entity_nodes(gather(connection, operations)) if operations else ():
        found[node.id] = Label(node.id, node.type, node.properties["name"])  # what it was, when and where
    return found


def _documents(connection: Connection, ids: Sequence[str]) -> Iterator[Label]:
    shown = select(documents.c.id, func.coalesce(documents.c.title, documents.c.name))
    for id, name in connection.execute(shown.where(documents.c.id.in_(ids))):
        yield Label(id, DOCUMENT, name)


def _named(connection: Connection, ids: Sequence[str]) -> Iterator[Label]:
    columns = mentions.c.entity, mentions.c.kind, mentions.c.name
    counted = select(*columns, func.count()).where(mentions.c.entity.in_(ids), mentions.c.naming)
    forms: dict[tuple[str, str], Counter[str]] = {}
    for entity, kind, name, count in connection.execute(counted.group_by(*columns)):
        forms.setdefault((entity, kind), Counter())[" ".join(name.split())] += count
    for (entity, kind), its in forms.items():
        yield Label(entity, kind, best_name(Kind(kind), its, None))


def _as_one(found: Gathered, kept: str, lost: str) -> Gathered:
    """What FOUND says of two entities, said of one; what it says of both together falls away."""
    members = {**found.mentions.get(kept, {}), **found.mentions.get(lost, {})}
    now = {lost: kept}
    said = [
        replace(each, source=now.get(each.source, each.source), target=now.get(each.target or "", each.target))
        for each in found.said
    ]
    named = found.named - {lost} | ({kept} if lost in found.named else set())
    return Gathered({kept: members}, [each for each in said if each.source != each.target], found.documents, named)
