"""Ledgers of former schemas become ledgers of this one; nothing in them is lost."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, inspect, select, text, update

from graph.ledger.tables import SCHEMA, judgements, meta, metadata

FORMER = "1"
BATCH = 5000  # judgements held at once


def upgrade(connection: Connection) -> None:
    """From schema 1, whose judgements had no time and no note, and gave their reasons as plain text."""
    if connection.scalar(select(meta.c.value).where(meta.c.key == "schema")) != FORMER:
        return  # another process was faster
    metadata.create_all(connection)
    known = {each["name"] for each in inspect(connection).get_columns(judgements.name)}
    for added in (judgements.c.at, judgements.c.note):
        if added.name not in known:
            kind = added.type.compile(connection.dialect)
            connection.execute(text(f"ALTER TABLE judgements ADD COLUMN {added.name} {kind}"))
    for index in judgements.indexes:
        index.create(connection, checkfirst=True)
    _tell_reasons(connection)
    connection.execute(update(meta).where(meta.c.key == "schema").values(value=SCHEMA))


def _tell_reasons(connection: Connection) -> None:
    wanted = select(judgements.c.id, judgements.c.reasons).order_by(judgements.c.id).limit(BATCH)
    put = update(judgements).where(judgements.c.id == bindparam("judgement")).values(reasons=bindparam("told"))
    last = ""
    while page := connection.execute(wanted.where(judgements.c.id > last)).all():
        told = [{"judgement": row.id, "told": _told(row.reasons)} for row in page if row.reasons]
        if told:
            connection.execute(put, told)
        last = page[-1].id


def _told(reasons: list[str]) -> list[tuple[str, float, str, str]]:
    return [("earlier", 1.0, reason, "") for reason in reasons]
