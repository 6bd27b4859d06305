"""What is judged between two entities."""

from __future__ import annotations

from sqlalchemy import Connection, select

from graph.ledger import rows
from graph.ledger.clusters import by_person
from graph.ledger.decisions import fold
from graph.ledger.tables import judgements, mentions
from graph.model import Judgement


def between(connection: Connection, left: str, right: str) -> list[Judgement]:
    """The judgements in force between mentions of two entities, persons' first, then the surest."""
    one, other = mentions.alias("one"), mentions.alias("other")
    found: list[Judgement] = []
    for first, second in ((left, right), (right, left)):
        its = select(judgements).join(one, one.c.id == judgements.c.left).join(other, other.c.id == judgements.c.right)
        its = its.where(one.c.entity == first, other.c.entity == second, ~judgements.c.withdrawn)
        found += map(rows.to_judgement, connection.execute(its))
        found += fold.between(connection, first, second)
    return sorted(found, key=lambda judgement: (not by_person(judgement), -judgement.score, judgement.id))
