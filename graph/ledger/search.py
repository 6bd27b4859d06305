"""Search by name: forgives accents, case, word order and a typo; knows acronyms; well-evidenced entities come first."""

from __future__ import annotations

import math
from collections.abc import Collection

from rapidfuzz import fuzz
from sqlalchemy import Connection, bindparam, literal_column, or_, select, table, text
from sqlalchemy.sql.elements import ColumnElement

from graph.ledger.tables import names
from graph.names import fold

CANDIDATES = 300  # forms that are compared with the query one by one
LEAST = 74.0  # of 100: lets one typo in a short name pass
LAST = "\U0010ffff"  # stands after every letter

trigrams = table("names_trigrams")


def search(connection: Connection, query: str, types: Collection[str], limit: int) -> list[tuple[str, float]]:
    """Entity ids with their scores (0–100 by name, and up to 10 for evidence), best first."""
    folded = _asked(query)
    best: dict[str, float] = {}
    for entity, form, documents in _candidates(connection, folded, types) if folded else ():
        likeness = _likeness(folded, form)
        if likeness >= LEAST:
            best[entity] = max(best.get(entity, 0.0), likeness + min(10.0, 2 * math.log2(1 + documents)))
    return sorted(best.items(), key=lambda found: (-found[1], found[0]))[:limit]


def called(connection: Connection, query: str, types: Collection[str]) -> list[str]:
    """Ids of the entities that QUERY is a form of, accents, case and punctuation aside; the best documented first."""
    its = select(names.c.entity).where(names.c.folded == _asked(query))
    if types:
        its = its.where(names.c.kind.in_(sorted(types)))
    return list(dict.fromkeys(connection.scalars(its.order_by(names.c.documents.desc(), names.c.entity))))


def _asked(query: str) -> str:
    folded = fold(query)
    return folded if any(len(word) > 1 for word in folded.split()) else folded.replace(" ", "")  # "O.C.S."


def _candidates(connection: Connection, folded: str, types: Collection[str]) -> list[tuple[str, str, int]]:
    columns = select(names.c.entity, names.c.folded, names.c.documents)
    if types:
        columns = columns.where(names.c.kind.in_(sorted(types)))
    begins = columns.where(names.c.folded >= folded, names.c.folded < folded + LAST)
    near = columns.where(_shares_trigrams(connection, folded))
    found = connection.execute(begins.order_by(names.c.documents.desc()).limit(CANDIDATES)).all()
    if len(folded) > 2:
        found = [*found, *connection.execute(near.limit(CANDIDATES)).all()]
    return [(entity, form, documents) for entity, form, documents in found]


def _shares_trigrams(connection: Connection, folded: str) -> ColumnElement[bool]:
    if connection.dialect.name == "postgresql":
        return or_(names.c.folded.op("%")(folded), names.c.folded.op("%>")(folded))  # alike, or alike in a part
    parts = sorted({folded[at : at + 3] for at in range(len(folded) - 2)})
    match = " OR ".join(f'"{part}"' for part in parts)
    rows = text(
        "SELECT rowid FROM names_trigrams WHERE names_trigrams MATCH :match ORDER BY rank LIMIT :most"
    ).bindparams(bindparam("match", match), bindparam("most", CANDIDATES))
    return names.c.number.in_(rows.columns(literal_column("rowid")).scalar_subquery())


def _likeness(query: str, form: str) -> float:
    if query == form:
        return 100.0
    words = 98.0 if set(query.split()) <= set(form.split()) else 0.0
    begins = 90.0 if form.startswith(query) else 0.0
    if len(query) < 4:
        return max(words, begins)
    return max(words, begins, fuzz.token_sort_ratio(query, form), 0.9 * fuzz.token_set_ratio(query, form))
