"""What is read from the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from graph.consolidate import Consolidated, consolidate
from graph.errors import NotFound, UsageError
from graph.ledger import rows
from graph.ledger.chunks import chunks
from graph.ledger.compared import Compared, Label, alone, compared, labels
from graph.ledger.database import Database
from graph.ledger.decisions import fold, held, members
from graph.ledger.evidence import Evidence, evidences
from graph.ledger.gather import gather
from graph.ledger.search import called, search
from graph.ledger.tables import changes, claims, documents, judgements, mentions
from graph.model import Claim, Document, Judgement, Mention
from graph.sentences import say

PAGE = 200  # documents held at once while all are read


class Reader:
    """Reads a ledger; each answer is one consistent view of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def documents(self) -> Iterator[Document]:
        """Every document, by id."""
        last = ""
        while page := self._rows(select(documents).where(documents.c.id > last).order_by(documents.c.id).limit(PAGE)):
            yield from map(rows.to_document, page)
            last = page[-1].id

    def document(self, document: str) -> Document:
        """Raises NotFound."""
        found = self._rows(select(documents).where(documents.c.id == document))
        if not found:
            raise NotFound(say("no_document", id=document))
        return rows.to_document(found[0])

    def published(self) -> dict[str, str]:
        """Each document's date (a PartialDate as text), where it has one."""
        wanted = select(documents.c.id, documents.c.published).where(documents.c.published.is_not(None))
        return {row.id: row.published for row in self._rows(wanted)}

    def mentions(
        self, document: str | None = None, entity: str | None = None, ids: Sequence[str] | None = None
    ) -> list[Mention]:
        """All mentions, or those of a DOCUMENT, of an ENTITY (any of its ids), or IDS, in the order of the text."""
        wanted = select(mentions).order_by(mentions.c.document, mentions.c.start, mentions.c.end, mentions.c.kind)
        if document is not None:
            wanted = wanted.where(mentions.c.document == document)
        if entity is not None:
            wanted = wanted.where(mentions.c.entity == self.entity_of(entity))
        if ids is not None:
            wanted = wanted.where(mentions.c.id.in_(ids))
        return [rows.to_mention(row) for row in self._rows(wanted)]

    def claims(
        self,
        document: str | None = None,
        entity: str | None = None,
        ids: Sequence[str] | None = None,
        of: Sequence[str] | None = None,
    ) -> list[Claim]:
        """All claims, or those of a DOCUMENT, about an ENTITY (any of its ids), or IDS, in the order of the text.

        OF are relations: only theirs.
        """
        wanted = select(claims).order_by(claims.c.document, claims.c.start, claims.c.end, claims.c.id)
        if document is not None:
            wanted = wanted.where(claims.c.document == document)
        if entity is not None:
            its = select(mentions.c.id).where(mentions.c.entity == self.entity_of(entity))
            wanted = wanted.where(or_(claims.c.subject.in_(its), claims.c.object.in_(its)))
        if ids is not None:
            wanted = wanted.where(claims.c.id.in_(ids))
        if of is not None:
            wanted = wanted.where(claims.c.relation.in_(of))
        return [rows.to_claim(row) for row in self._rows(wanted)]

    def judgements(self, withdrawn: bool = False) -> list[Judgement]:
        """The judgements in force, or with WITHDRAWN also those of rules and files that no longer are.

        What persons decided of mentions that the ledger does not have is not among them.
        """
        wanted = select(judgements).order_by(judgements.c.id)
        with self._database.reading() as connection:
            found = [rows.to_judgement(row) for row in connection.execute(wanted) if withdrawn or not row.withdrawn]
            return [*found, *fold.decided(connection)]

    def entity_of(self, mention: str) -> str:
        """The entity that a mention belongs to; former ids of entities are mentions' ids too. Raises NotFound."""
        found = self._rows(select(mentions.c.entity).where(mentions.c.id == mention))
        if not found:
            raise NotFound(say("no_entity", id=mention))
        return str(found[0].entity)

    def entities_of(self, ids: Iterable[str]) -> dict[str, str]:
        """The entity of each mention of IDS; unknown ids are passed over."""
        found: dict[str, str] = {}
        for some in chunks(sorted(set(ids))):
            rows_found = self._rows(select(mentions.c.id, mentions.c.entity).where(mentions.c.id.in_(some)))
            found.update((row.id, row.entity) for row in rows_found)
        return found

    def members(self) -> dict[str, str]:
        """Every mention → its entity."""
        return {row.id: row.entity for row in self._rows(select(mentions.c.id, mentions.c.entity))}

    def begun(self) -> int:
        """The sequence before the first change. It is random, so that a graph of another ledger is known as such."""
        return int(self._rows(select(func.min(changes.c.number).label("first")))[0].first)

    def sequence(self) -> int:
        """The number of the last change."""
        return int(self._rows(select(func.max(changes.c.number).label("last")))[0].last)

    def changed_since(self, sequence: int) -> set[str]:
        """Ids of entities and documents, gone ones too, whose node or edges may differ since SEQUENCE."""
        wanted = select(changes.c.entity).where(changes.c.number > sequence).distinct()
        return {row.entity for row in self._rows(wanted)}

    def ids(self) -> set[str]:
        """Every entity's and document's id."""
        entities = {row.entity for row in self._rows(select(mentions.c.entity).distinct())}
        return entities | {row.id for row in self._rows(select(documents.c.id))}

    def known_documents(self, ids: Iterable[str]) -> set[str]:
        """Those of IDS that are documents."""
        found: set[str] = set()
        for some in chunks(sorted(ids)):
            found.update(row.id for row in self._rows(select(documents.c.id).where(documents.c.id.in_(some))))
        return found

    def consolidated(self, ids: Iterable[str]) -> Consolidated:
        """The nodes of the entities and documents IDS that there are, and the edges from or to those entities.

        Without those that persons rejected or that are held back.
        """
        wanted = sorted(set(ids))
        with self._database.reading() as connection:
            return _shown(connection, consolidate(gather(connection, wanted), wanted))

    def compared(self, left: str, right: str) -> Compared:
        """Two entities (any of their ids) beside each other. Raises NotFound, UsageError where they are one."""
        with self._database.reading() as connection:
            ends = members.some(connection, (left, right))
            one, other = ends[left], ends[right]
            if one.entity == other.entity:
                raise UsageError(say("compared_one", left=left, right=right))
            if one.kind != other.kind:
                raise UsageError(say("decision_kinds", left=one.kind, right=other.kind))
            return compared(connection, one.entity, other.entity)

    def alone(self, id: str) -> Compared:
        """One entity, as `compared` shows two. Raises NotFound."""
        with self._database.reading() as connection:
            return alone(connection, members.some(connection, (id,))[id].entity)

    def labels(self, ids: Iterable[str]) -> dict[str, Label]:
        """How entities and documents IDS are shown; those that are gone are passed over."""
        with self._database.reading() as connection:
            return labels(connection, sorted(set(ids)))

    def evidence(self, edge: str) -> list[Evidence]:
        """All that backs an edge, by document and place; a former id of an edge redirects. Raises NotFound."""
        source, _, rest = edge.partition("-")
        target, _, telling = rest.partition("-")
        source, target = self._current(source), self._current(target)
        for found, backing in self.consolidated([source]).edges:
            if telling and {found.source, found.target} == {source, target} and found.key.endswith(f"-{telling}"):
                return sorted(self.evidences(backing.ids).values(), key=lambda e: (e.document, e.start, e.end))
        raise NotFound(say("no_edge", id=edge))

    def evidences(self, ids: Iterable[str]) -> dict[str, Evidence]:
        """The passages of claims and mentions by their ids; unknown ids are passed over."""
        wanted = sorted(set(ids))
        if not wanted:
            return {}
        with self._database.reading() as connection:
            return evidences(connection, wanted)

    def find(self, query: str, types: Sequence[str] = (), limit: int = 20) -> list[tuple[str, float]]:
        """Ids of the entities whose name is like QUERY, with their scores, best first; of TYPES only where given."""
        with self._database.reading() as connection:
            found = search(connection, query, types, limit)
            hidden = held.held(connection, {id for id, _ in found})
            return [(id, score) for id, score in found if id not in hidden]

    def called(self, name: str, types: Sequence[str] = ()) -> list[str]:
        """Ids of the entities that have NAME as a form, the best documented first; of TYPES only where given."""
        with self._database.reading() as connection:
            found = called(connection, name, types)
            hidden = held.held(connection, found)
            return [id for id in found if id not in hidden]

    def _current(self, id: str) -> str:
        """The entity that a mention id belongs to now; a document's id stays."""
        found = self._rows(select(mentions.c.entity).where(mentions.c.id == id))
        return str(found[0].entity) if found else id

    def _rows(self, statement: Select[Any]) -> Sequence[Any]:
        with self._database.reading() as connection:
            return connection.execute(statement).all()


def _shown(connection: Connection, found: Consolidated) -> Consolidated:
    ends = {end for edge, _ in found.edges for end in (edge.source, edge.target)}
    hidden = held.held(connection, ends | {node.id for node in found.nodes})
    if not hidden:
        return found
    edges = [each for each in found.edges if not {each[0].source, each[0].target} & hidden]
    return Consolidated([node for node in found.nodes if node.id not in hidden], edges)
