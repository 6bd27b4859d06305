"""Nodes and edges of an export in a temporary file: what leads to a node is told with it, however many there are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple, Self

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    MetaData,
    Select,
    String,
    Table,
    create_engine,
    insert,
    or_,
    select,
)
from sqlalchemy.pool import StaticPool

from graph.ledger.chunks import chunks
from graph.vocabulary import MENTIONED_IN
from viz.exports.snapshot import Row

TOGETHER = 20  # rows held at once: one has all that is said of an edge

metadata = MetaData()


def _table(name: str, *columns: str, sought: Sequence[str]) -> Table:
    """In the order in which rows are put in; looked up by the columns SOUGHT."""
    wanted = (Column(column, String, index=column in sought) for column in columns)
    return Table(name, metadata, Column("number", Integer, primary_key=True), *wanted)


nodes = _table("nodes", "id", "type", "name", "row", sought=["id"])
edges = _table("edges", "type", "source", "target", "assertion", "row", sought=["source", "target"])
backing = _table("backing", "claim", "edge", sought=["claim"])


class Head(NamedTuple):
    """What is known of a node without its row."""

    id: str
    type: str
    name: str


class Stated(NamedTuple):
    edge: Row
    source: Head
    target: Head


class Spool:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def of(cls, rows: Iterable[Row]) -> Iterator[Self]:
        """Nodes and edges of ROWS but for bare mentions, as long as the block is open."""
        # SQLite's nameless database is a file that is gone when it is closed.
        engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(""), poolclass=StaticPool)
        metadata.create_all(engine)
        with engine.connect() as connection:
            spool = cls(connection)
            spool._fill(iter(rows))
            yield spool
        engine.dispose()

    def nodes(self) -> Iterator[Row]:
        for (row,) in self._lazily(select(nodes.c.row).order_by(nodes.c.number)):
            yield json.loads(row)

    def edges(self) -> Iterator[tuple[Row, Head]]:
        """Each with what it leads to."""
        wanted = select(edges.c.row, *_head()).join(nodes, nodes.c.id == edges.c.target).order_by(edges.c.number)
        for row, *head in self._lazily(wanted):
            yield json.loads(row), Head(*head)

    def stated_of(self, node: str) -> list[Stated]:
        """The edges from or to NODE that are stated."""
        source, target = nodes.alias(), nodes.alias()
        wanted = select(edges.c.row, *_head(source), *_head(target))
        wanted = wanted.join(source, source.c.id == edges.c.source).join(target, target.c.id == edges.c.target)
        wanted = wanted.where(edges.c.assertion == "stated", or_(source.c.id == node, target.c.id == node))
        found = self._connection.execute(wanted)
        return [Stated(json.loads(row), Head(*ends[:3]), Head(*ends[3:])) for row, *ends in found]

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of IDS that are nodes."""
        return {id for (id,) in self._among(select(nodes.c.id), nodes.c.id, ids)}

    def backed(self, claims: Iterable[str]) -> dict[str, str]:
        """The edge that each of CLAIMS backs."""
        found = self._among(select(backing.c.claim, backing.c.edge), backing.c.claim, claims)
        return {row.claim: row.edge for row in found}

    def _lazily(self, wanted: Select[Any]) -> Iterator[Any]:
        yield from self._connection.execution_options(yield_per=TOGETHER).execute(wanted)

    def _among(self, wanted: Select[Any], column: ColumnElement[Any], ids: Iterable[str]) -> Iterator[Any]:
        for some in chunks(sorted(set(ids))):
            yield from self._connection.execute(wanted.where(column.in_(some)))

    def _fill(self, rows: Iterator[Row]) -> None:
        while some := list(islice(rows, TOGETHER)):
            told = [row for row in some if row["kind"] == "edge" and row["type"] != MENTIONED_IN]
            self._put(nodes, [_node(row) for row in some if row["kind"] == "node"])
            self._put(edges, [_edge(row) for row in told])
            self._put(backing, [{"claim": said["id"], "edge": row["id"]} for row in told for said in row["evidence"]])

    def _put(self, table: Table, rows: Sequence[Row]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)


def _head(of: FromClause = nodes) -> Sequence[ColumnElement[Any]]:
    return of.c.id, of.c.type, of.c.name


def _node(row: Row) -> Row:
    return {**{name: row[name] for name in ("id", "type", "name")}, "row": json.dumps(row)}


def _edge(row: Row) -> Row:
    ends = {name: row[name] for name in ("type", "source", "target")}
    return {**ends, "assertion": row["properties"].get("assertion"), "row": json.dumps(row)}
