"""What every change leaves behind: the audit, the projections' marks, the index of names."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from graph.ledger import rows
from graph.ledger.index import index
from graph.ledger.jobs import now
from graph.ledger.tables import audit, changes


def note(connection: Connection, author: str, action: str, subject: str, details: rows.Values) -> None:
    row = {"at": now(), "author": author, "action": action, "subject": subject, "details": details}
    connection.execute(insert(audit).values(row))


def changed(connection: Connection, ids: set[str]) -> None:
    """Entities IDS may differ from what they were, or be gone."""
    if ids:
        mark(connection, ids)
        index(connection, ids)


def mark(connection: Connection, ids: set[str]) -> None:
    """Projections have to look at entities and documents IDS again."""
    if ids:
        connection.execute(insert(changes), [{"entity": id} for id in sorted(ids)])
