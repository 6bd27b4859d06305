"""Which rulings are in force: of those not undone the latest on each pair, whoever made it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, insert, or_, select, update

from graph.decision import OF_PAIRS, Decision, Ruling
from graph.ledger import rows
from graph.ledger.chunks import chunks
from graph.ledger.tables import decisions, mentions, rulings
from graph.model import Judgement

_IN_FORCE = select(rulings, decisions.c.author, decisions.c.at, decisions.c.note).join(
    decisions, decisions.c.id == rulings.c.decision
)


def put(connection: Connection, decision: Decision) -> None:
    """Take in a decision that is not there yet."""
    fields = {name: getattr(decision, name) for name in ("id", "at", "author", "action", "note", "undone")}
    connection.execute(insert(decisions).values(fields))
    said = [
        {"decision": decision.id, "left": each.left, "right": each.right, "verdict": each.verdict, "in_force": False}
        for each in decision.rulings
    ]
    if said:
        connection.execute(insert(rulings), said)
    refold(connection, decision.rulings)


def refold(connection: Connection, changed: Iterable[Ruling]) -> None:
    """Find anew what is in force on the pairs of CHANGED."""
    pairs = sorted({(ruling.left, ruling.right) for ruling in changed})
    latest: dict[tuple[str, str], Row[Any]] = {}
    for some in chunks(sorted({left for left, _ in pairs})):
        wanted = _IN_FORCE.where(rulings.c.left.in_(some), ~decisions.c.undone)
        for row in connection.execute(wanted.order_by(decisions.c.at, decisions.c.id)):
            latest[row.left, row.right] = row
    at = (rulings.c.left == bindparam("l"), rulings.c.right == bindparam("r"))
    statement = update(rulings).where(*at).values(in_force=rulings.c.decision == bindparam("d"))
    if pairs:
        winners = [{"l": left, "r": right, "d": _decision(latest.get((left, right)))} for left, right in pairs]
        connection.execute(statement, winners)


def _decision(row: Row[Any] | None) -> str:
    return str(row.decision) if row is not None else ""


def decided_on(connection: Connection, ids: Sequence[str]) -> list[Judgement]:
    """What persons say of some mentions, by their IDS, and others, known here or not."""
    touches = or_(rulings.c.left.in_(ids), rulings.c.right.in_(ids))
    return _judgements(connection, touches)


def decided(connection: Connection) -> list[Judgement]:
    """What persons say of pairs of mentions, both known here."""
    there = (exists().where(mentions.c.id == end) for end in (rulings.c.left, rulings.c.right))
    return _judgements(connection, *there)


def between(connection: Connection, left: str, right: str) -> list[Judgement]:
    """What persons say of the mentions of two entities, LEFT's being the smaller of each pair."""
    its = [select(mentions.c.id).where(mentions.c.entity == entity) for entity in (left, right)]
    return _judgements(connection, rulings.c.left.in_(its[0]), rulings.c.right.in_(its[1]))


def woken(connection: Connection, new: Sequence[str]) -> set[str]:
    """Those of the NEW mentions that a ruling was waiting for."""
    if not connection.scalar(select(exists().where(rulings.c.in_force))):
        return set()
    found = (judgement for some in chunks(new) for judgement in decided_on(connection, some))
    return set(new) & {end for judgement in found for end in (judgement.left, judgement.right)}


def _judgements(connection: Connection, *where: Any) -> list[Judgement]:
    wanted = _IN_FORCE.where(rulings.c.in_force, rulings.c.verdict.in_(OF_PAIRS), *where)
    return [rows.decided(row) for row in connection.execute(wanted.order_by(rulings.c.left, rulings.c.right))]
