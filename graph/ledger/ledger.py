"""The ledger itself, and what is written to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, update

from graph.errors import NotFound, UsageError
from graph.ledger import regroup, rows
from graph.ledger.check import check
from graph.ledger.chunks import chunks
from graph.ledger.clusters import by_rule, clusters
from graph.ledger.database import Database
from graph.ledger.decisions.deciding import Deciding
from graph.ledger.decisions.fold import woken
from graph.ledger.index import index_new
from graph.ledger.jobs import Jobs
from graph.ledger.tables import claims, documents, judgements, mentions
from graph.ledger.written import changed, mark, note
from graph.model import Claim, Extraction, Judgement, Verdict
from graph.sentences import say


class Ledger(Deciding):
    """Documents, mentions, claims and judgements at the SQLAlchemy URL. Safe to share between threads and processes."""

    def __init__(self, url: str) -> None:
        super().__init__(Database(url))
        self.jobs = Jobs(self._database)

    def close(self) -> None:
        self._database.close()

    def add(self, extraction: Extraction) -> bool:
        """Take in a document with all that was found in it, or nothing; False where it is there already."""
        return bool(self.add_all([extraction]))

    def add_all(self, extractions: Sequence[Extraction]) -> list[str]:
        """Take in several documents in one transaction; returns the ids of those that were not there already."""
        for extraction in extractions:
            check(extraction)
        with self._database.writing() as connection:
            new = {extraction.document.id: extraction for extraction in extractions}
            for id in _existing(connection, sorted(new)):
                del new[id]
            _add(connection, new)
        return list(new)

    def judge(self, judgement: Judgement) -> None:
        """Put a judgement in force; it replaces the author's former one on the pair. Raises NotFound, UsageError."""
        with self._database.writing() as connection:
            _check_judgements(connection, [judgement])
            _put(connection, [judgement])
            note(connection, judgement.author, "judge", judgement.id, {"verdict": judgement.verdict})
            changed(connection, regroup.regroup(connection, {judgement.left, judgement.right}))

    def withdraw(self, judgement: str) -> None:
        """Take a judgement out of force; it stays on record. Raises NotFound."""
        with self._database.writing() as connection:
            row = connection.execute(select(judgements).where(judgements.c.id == judgement)).one_or_none()
            if row is None:
                raise NotFound(f"No judgement has the id {judgement!r}.")
            _withdraw(connection, [judgement])
            note(connection, row.author, "withdraw", judgement, {})
            changed(connection, regroup.regroup(connection, {row.left, row.right}))

    def settle(self, wanted: Sequence[Judgement]) -> None:
        """Make WANTED the rules' judgements across documents; those no longer derived are withdrawn.

        Persons' judgements and the coreference that came with documents are untouched.
        """
        if persons := [judgement.author for judgement in wanted if not by_rule(judgement)]:
            raise UsageError(f"Only rules' judgements can be settled, not one by {persons[0]!r}.")
        with self._database.writing() as connection:
            former = {judgement.id: judgement for judgement in _settled(connection)}
            new = {judgement.id: judgement for judgement in wanted if former.get(judgement.id) != judgement}
            for id in _came_with_documents(connection, sorted(new)):
                del new[id]
            gone = former.keys() - {judgement.id for judgement in wanted}
            _check_judgements(connection, list(new.values()))
            _withdraw(connection, sorted(gone))
            _put(connection, list(new.values()))
            moved = [*new.values(), *(former[id] for id in gone)]
            if moved:
                note(connection, "rule:resolution", "settle", "", {"new": len(new), "withdrawn": len(gone)})
                changed(connection, regroup.regroup(connection, {end for j in moved for end in (j.left, j.right)}))


def _existing(connection: Connection, ids: Sequence[str]) -> list[str]:
    found: list[str] = []
    for some in chunks(ids):
        found += connection.scalars(select(documents.c.id).where(documents.c.id.in_(some)))
    return found


def _add(connection: Connection, new: Mapping[str, Extraction]) -> None:
    entities = {id: clusters((mention.id for mention in each.mentions), each.judgements) for id, each in new.items()}
    _insert(connection, documents, [rows.from_document(each.document) for each in new.values()])
    mentioned = ((m, entities[id][m.id]) for id, each in new.items() for m in each.mentions)
    _insert(connection, mentions, [rows.from_mention(mention, entity) for mention, entity in mentioned])
    said = [claim for each in new.values() for claim in _surest_last(each.claims)]
    _insert(connection, claims, [rows.from_claim(claim) for claim in said])
    _insert(connection, judgements, [rows.from_judgement(j, id) for id, each in new.items() for j in each.judgements])
    for id, each in new.items():
        note(connection, "loader", "add", id, {"mentions": len(each.mentions)})
        index_new(connection, each, entities[id])
    if new:
        mark(connection, {*new, *(entity for its in entities.values() for entity in its.values())})
        changed(
            connection, regroup.regroup(connection, woken(connection, [id for its in entities.values() for id in its]))
        )


def _insert(connection: Connection, table: Table, values: Sequence[rows.Values]) -> None:
    unique = {row["id"]: row for row in values}
    if unique:
        connection.execute(insert(table), list(unique.values()))


def _surest_last(found: Sequence[Claim]) -> list[Claim]:
    # Method and confidence are no part of a claim's id: the surest of equals is kept.
    return sorted(found, key=lambda claim: (claim.confidence, claim.method))


def _put(connection: Connection, wanted: Sequence[Judgement]) -> None:
    for some in chunks([judgement.id for judgement in wanted]):
        connection.execute(delete(judgements).where(judgements.c.id.in_(some)))
    _insert(connection, judgements, [rows.from_judgement(judgement, None) for judgement in wanted])


def _withdraw(connection: Connection, ids: Sequence[str]) -> None:
    for some in chunks(ids):
        connection.execute(update(judgements).where(judgements.c.id.in_(some)).values(withdrawn=True))


def _settled(connection: Connection) -> list[Judgement]:
    of_rules: ColumnElement[bool] = judgements.c.author.startswith("rule:", autoescape=True)
    where = (of_rules, judgements.c.document.is_(None), ~judgements.c.withdrawn)
    return [rows.to_judgement(row) for row in connection.execute(select(judgements).where(*where))]


def _came_with_documents(connection: Connection, ids: Sequence[str]) -> list[str]:
    found: list[str] = []
    for some in chunks(ids):
        where = (judgements.c.id.in_(some), judgements.c.document.is_not(None))
        found += connection.scalars(select(judgements.c.id).where(*where))
    return found


def _check_judgements(connection: Connection, wanted: Sequence[Judgement]) -> None:
    ends = {end for judgement in wanted for end in (judgement.left, judgement.right)}
    kinds = regroup.kinds(connection, ends)
    for judgement in wanted:
        if missing := [end for end in (judgement.left, judgement.right) if end not in kinds]:
            raise NotFound(say("no_entity", id=min(missing)))
        if judgement.verdict is Verdict.SAME and kinds[judgement.left] != kinds[judgement.right]:
            raise UsageError(f"A {kinds[judgement.left]} and a {kinds[judgement.right]} can't be the same.")
