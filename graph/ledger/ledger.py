"""The ledger itself: what is written to it and what is read from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, func, insert, or_, select, update

from graph.consolidate import Consolidated, consolidate
from graph.errors import NotFound, UsageError
from graph.ledger import regroup, rows
from graph.ledger.check import check
from graph.ledger.chunks import chunks
from graph.ledger.clusters import by_rule, clusters
from graph.ledger.database import Database
from graph.ledger.evidence import Evidence, evidences
from graph.ledger.gather import gather
from graph.ledger.jobs import Jobs, now
from graph.ledger.search import index, search
from graph.ledger.tables import audit, changes, claims, documents, judgements, mentions
from graph.model import Claim, Document, Extraction, Judgement, Mention, Verdict

PAGE = 200  # documents held at once while all are read


class Ledger:
    """Documents, mentions, claims and judgements at the SQLAlchemy URL. Safe to share between threads and processes."""

    def __init__(self, url: str) -> None:
        self._database = Database(url)
        self.jobs = Jobs(self._database)

    def close(self) -> None:
        self._database.close()

    def add(self, extraction: Extraction) -> bool:
        """Take in a document with all that was found in it, or nothing; False where it is there already."""
        check(extraction)
        document = extraction.document
        with self._database.writing() as connection:
            if _exists(connection, documents, document.id):
                return False
            entities = clusters((mention.id for mention in extraction.mentions), extraction.judgements)
            _insert(connection, documents, [rows.from_document(document)])
            _insert(connection, mentions, [rows.from_mention(m, entities[m.id]) for m in extraction.mentions])
            _insert(connection, claims, [rows.from_claim(claim) for claim in _surest_last(extraction.claims)])
            _insert(connection, judgements, [rows.from_judgement(j, document.id) for j in extraction.judgements])
            _note(connection, "loader", "add", document.id, {"mentions": len(extraction.mentions)})
            _changed(connection, {document.id, *entities.values()})
        return True

    def judge(self, judgement: Judgement) -> None:
        """Put a judgement in force; it replaces the author's former one on the pair. Raises NotFound, UsageError."""
        with self._database.writing() as connection:
            _check_judgements(connection, [judgement])
            _put(connection, judgement)
            _note(connection, judgement.author, "judge", judgement.id, {"verdict": judgement.verdict})
            _changed(connection, regroup.regroup(connection, {judgement.left, judgement.right}))

    def withdraw(self, judgement: str) -> None:
        """Take a judgement out of force; it stays on record. Raises NotFound."""
        with self._database.writing() as connection:
            row = connection.execute(select(judgements).where(judgements.c.id == judgement)).one_or_none()
            if row is None:
                raise NotFound(f"No judgement has the id {judgement!r}.")
            _withdraw(connection, [judgement])
            _note(connection, row.author, "withdraw", judgement, {})
            _changed(connection, regroup.regroup(connection, {row.left, row.right}))

    def settle(self, wanted: Sequence[Judgement]) -> None:
        """Make WANTED the rules' judgements across documents; those no longer derived are withdrawn.

        Persons' judgements and the coreference that came with documents are untouched.
        """
        if persons := [judgement.author for judgement in wanted if not by_rule(judgement)]:
            raise UsageError(f"Only rules' judgements can be settled, not one by {persons[0]!r}.")
        with self._database.writing() as connection:
            former = {judgement.id: judgement for judgement in _settled(connection)}
            new = {judgement.id: judgement for judgement in wanted if former.get(judgement.id) != judgement}
            new = {id: judgement for id, judgement in new.items() if not _came_with_document(connection, id)}
            gone = former.keys() - {judgement.id for judgement in wanted}
            _check_judgements(connection, list(new.values()))
            _withdraw(connection, sorted(gone))
            for judgement in new.values():
                _put(connection, judgement)
            moved = [*new.values(), *(former[id] for id in gone)]
            if moved:
                _note(connection, "rule:resolution", "settle", "", {"new": len(new), "withdrawn": len(gone)})
                _changed(connection, regroup.regroup(connection, {end for j in moved for end in (j.left, j.right)}))

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
            raise NotFound(f"No document has the id {document!r}.")
        return rows.to_document(found[0])

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
        self, document: str | None = None, entity: str | None = None, ids: Sequence[str] | None = None
    ) -> list[Claim]:
        """All claims, or those of a DOCUMENT, about an ENTITY (any of its ids), or IDS, in the order of the text."""
        wanted = select(claims).order_by(claims.c.document, claims.c.start, claims.c.end, claims.c.id)
        if document is not None:
            wanted = wanted.where(claims.c.document == document)
        if entity is not None:
            its = select(mentions.c.id).where(mentions.c.entity == self.entity_of(entity))
            wanted = wanted.where(or_(claims.c.subject.in_(its), claims.c.object.in_(its)))
        if ids is not None:
            wanted = wanted.where(claims.c.id.in_(ids))
        return [rows.to_claim(row) for row in self._rows(wanted)]

    def judgements(self, withdrawn: bool = False) -> list[Judgement]:
        """The judgements in force, or with WITHDRAWN all that ever were."""
        wanted = select(judgements).order_by(judgements.c.id)
        return [rows.to_judgement(row) for row in self._rows(wanted) if withdrawn or not row.withdrawn]

    def entity_of(self, mention: str) -> str:
        """The entity that a mention belongs to; former ids of entities are mentions' ids too. Raises NotFound."""
        found = self._rows(select(mentions.c.entity).where(mentions.c.id == mention))
        if not found:
            raise NotFound(f"Nothing has the id {mention!r}.")
        return str(found[0].entity)

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
        """The nodes of the entities and documents IDS that there are, and the edges from or to those entities."""
        wanted = sorted(set(ids))
        with self._database.reading() as connection:
            return consolidate(gather(connection, wanted), wanted)

    def evidence(self, edge: str) -> list[Evidence]:
        """All that backs an edge, by document and place; a former id of an edge redirects. Raises NotFound."""
        source, _, rest = edge.partition("-")
        target, _, telling = rest.partition("-")
        ends = {self._current(source), self._current(target)}
        for found, backing in self.consolidated(ends).edges:
            if telling and {found.source, found.target} == ends and found.key.endswith(f"-{telling}"):
                return sorted(self.evidences(backing.ids).values(), key=lambda e: (e.document, e.start, e.end))
        raise NotFound(f"No edge has the id {edge!r}.")

    def evidences(self, ids: Iterable[str]) -> dict[str, Evidence]:
        """The passages of claims and mentions by their ids; unknown ids are passed over."""
        with self._database.reading() as connection:
            return evidences(connection, sorted(set(ids)))

    def find(self, query: str, types: Sequence[str] = (), limit: int = 20) -> list[tuple[str, float]]:
        """Ids of the entities whose name is like QUERY, with their scores, best first; of TYPES only where given."""
        with self._database.reading() as connection:
            return search(connection, query, types, limit)

    def _current(self, id: str) -> str:
        """The entity that a mention id belongs to now; a document's id stays."""
        found = self._rows(select(mentions.c.entity).where(mentions.c.id == id))
        return str(found[0].entity) if found else id

    def _rows(self, statement: Select[Any]) -> Sequence[Any]:
        with self._database.reading() as connection:
            return connection.execute(statement).all()


def _exists(connection: Connection, table: Table, id: str) -> bool:
    return connection.execute(select(table.c.id).where(table.c.id == id)).first() is not None


def _insert(connection: Connection, table: Table, values: Sequence[rows.Values]) -> None:
    unique = {row["id"]: row for row in values}
    if unique:
        connection.execute(insert(table), list(unique.values()))


def _surest_last(found: Sequence[Claim]) -> list[Claim]:
    # Method and confidence are no part of a claim's id: the surest of equals is kept.
    return sorted(found, key=lambda claim: (claim.confidence, claim.method))


def _note(connection: Connection, author: str, action: str, subject: str, details: rows.Values) -> None:
    row = {"at": now(), "author": author, "action": action, "subject": subject, "details": details}
    connection.execute(insert(audit).values(row))


def _changed(connection: Connection, ids: set[str]) -> None:
    if ids:
        connection.execute(insert(changes), [{"entity": id} for id in sorted(ids)])
        index(connection, ids)


def _put(connection: Connection, judgement: Judgement) -> None:
    connection.execute(delete(judgements).where(judgements.c.id == judgement.id))
    connection.execute(insert(judgements).values(rows.from_judgement(judgement, None)))


def _withdraw(connection: Connection, ids: Sequence[str]) -> None:
    for id in ids:
        connection.execute(update(judgements).where(judgements.c.id == id).values(withdrawn=True))


def _settled(connection: Connection) -> list[Judgement]:
    of_rules: ColumnElement[bool] = judgements.c.author.startswith("rule:", autoescape=True)
    where = (of_rules, judgements.c.document.is_(None), ~judgements.c.withdrawn)
    return [rows.to_judgement(row) for row in connection.execute(select(judgements).where(*where))]


def _came_with_document(connection: Connection, id: str) -> bool:
    where = (judgements.c.id == id, judgements.c.document.is_not(None))
    return connection.execute(select(judgements.c.id).where(*where)).first() is not None


def _check_judgements(connection: Connection, wanted: Sequence[Judgement]) -> None:
    ends = {end for judgement in wanted for end in (judgement.left, judgement.right)}
    kinds = regroup.kinds(connection, ends)
    for judgement in wanted:
        if missing := {judgement.left, judgement.right} - kinds.keys():
            raise NotFound(f"Nothing has the id {min(missing)!r}.")
        if judgement.verdict is Verdict.SAME and kinds[judgement.left] != kinds[judgement.right]:
            raise UsageError(f"A {kinds[judgement.left]} and a {kinds[judgement.right]} can't be the same.")
