"""The ledger's tables. Ids are content hashes (graph/ids.py); nothing in them is overwritten but a judgement's verdict
and whether a decision is undone: the audit keeps what was before."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, Index, Integer, MetaData, String, Table, Text

SCHEMA = "2"

metadata = MetaData()
Id = String(24)
Counter = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows only in a column of type INTEGER

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", String, nullable=False))

documents = Table(
    "documents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("text", Text, nullable=False),
    Column("name", String, nullable=False),
    Column("original", String, nullable=False),
    Column("media_type", String, nullable=False),
    Column("title", String),
    Column("url", String),
    Column("publisher", String),
    Column("published", String),
    Column("language", String),
    Column("case", String),
    Column("partial", Boolean, nullable=False),
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("document", Id, nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("name", String, nullable=False),
    Column("naming", Boolean, nullable=False),
    Column("acronym", String),
    Column("entity", Id, nullable=False, index=True),  # derived: the smallest mention id of its cluster
)

claims = Table(
    "claims",
    metadata,
    Column("id", Id, primary_key=True),
    Column("document", Id, nullable=False, index=True),
    Column("relation", String, nullable=False),
    Column("subject", Id, nullable=False, index=True),
    Column("object", Id, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("attributes", JSON, nullable=False),
    Column("assertion", String, nullable=False),
    Column("method", String, nullable=False),
    Column("confidence", Float, nullable=False),
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Id, primary_key=True),
    Column("left", Id, nullable=False, index=True),
    Column("right", Id, nullable=False, index=True),
    Column("verdict", String, nullable=False),
    Column("author", String, nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("document", Id),  # the document whose extraction it came with, if any
    Column("at", String),
    Column("note", Text),
)

Index("judgements_verdict", judgements.c.verdict, judgements.c.withdrawn)

decisions = Table(  # of persons
    "decisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", String, nullable=False, index=True),
    Column("author", String, nullable=False),
    Column("action", String, nullable=False),
    Column("note", Text),
    Column("undone", Boolean, nullable=False),
)

rulings = Table(  # what each decision says of pairs of mentions, known here or not
    "rulings",
    metadata,
    Column("decision", Id, primary_key=True),
    Column("left", Id, primary_key=True, index=True),
    Column("right", Id, primary_key=True, index=True),
    Column("verdict", String, nullable=False),
    Column("in_force", Boolean, nullable=False),  # derived: the latest of its pair among decisions not undone
)

Index("rulings_verdict", rulings.c.verdict, rulings.c.in_force)

audit = Table(
    "audit",
    metadata,
    Column("number", Counter, primary_key=True, autoincrement=True),
    Column("at", String, nullable=False),
    Column("author", String, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("details", JSON, nullable=False),
    sqlite_autoincrement=True,
)

changes = Table(  # what a projection has to look at again: entity and document ids
    "changes",
    metadata,
    Column("number", Counter, primary_key=True, autoincrement=True),
    Column("entity", Id, nullable=False),
    sqlite_autoincrement=True,
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String, nullable=False),
    Column("state", String, nullable=False),
    Column("created", String, nullable=False),
)

job_events = Table(
    "job_events",
    metadata,
    Column("number", Counter, primary_key=True, autoincrement=True),
    Column("job", Id, nullable=False, index=True),
    Column("at", String, nullable=False),
    Column("state", String, nullable=False),
    Column("details", JSON, nullable=False),
    sqlite_autoincrement=True,
)

names = Table(  # what search looks in: each form of an entity's name
    "names",
    metadata,
    Column("number", Counter, primary_key=True, autoincrement=True),
    Column("entity", Id, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("documents", Integer, nullable=False),
    Index("names_folded", "folded"),
)
