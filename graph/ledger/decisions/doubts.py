"""What waits for a person's decision, the most consequential first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from graph.decision import OF_PAIRS, Action, Doubt
from graph.errors import UsageError
from graph.ledger import regroup
from graph.ledger.decisions import held
from graph.ledger.decisions.weights import Weights
from graph.ledger.rows import to_reasons
from graph.ledger.tables import judgements, mentions, rulings
from graph.model import Reason, Verdict
from graph.sentences import say

EVEN = 0.5  # the score where nothing but a person's doubt is known

Found = dict[tuple[str, str], Doubt]
Place = tuple[int, float, str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of the queue; None is everything."""

    entity: str | None = None
    kind: str | None = None
    limit: int | None = None
    after: str | None = None
    looked_at: bool = False


def doubts(connection: Connection, weights: Weights, asked: Asked) -> list[Doubt]:
    """Raises UsageError where AFTER is no cursor."""
    settled, looked_at = _decided(connection, asked)
    found = _by_rules(connection, asked)
    left_out = settled.keys() if asked.looked_at else settled.keys() | looked_at.keys()
    open_ = [doubt for pair, doubt in (looked_at | found).items() if pair not in left_out]
    hidden = held.held(connection, {end for doubt in open_ for end in _ends(doubt)})
    open_ = [doubt for doubt in open_ if not hidden.intersection(_ends(doubt))]
    open_ += () if asked.looked_at else _waiting(connection, asked)
    told = weights.of(connection, {end for doubt in open_ for end in _ends(doubt)})
    every = [replace(doubt, consequence=min(told[end] for end in _ends(doubt))) for doubt in open_]
    if asked.after is not None:
        last = _place(asked.after)
        every = [doubt for doubt in every if _order(doubt) > last]
    return sorted(every, key=_order)[: asked.limit]


def _by_rules(connection: Connection, asked: Asked) -> Found:
    """Of each two entities the best of the pairs that a rule is unsure of."""
    found: Found = {}
    unsure = (judgements.c.verdict == Verdict.UNSURE, ~judgements.c.withdrawn)
    for row in _between_entities(connection, judgements, asked, *unsure):
        pair = min(row.one, row.other), max(row.one, row.other)
        if pair not in found or found[pair].score < row.score:
            found[pair] = Doubt(*pair, row.kind, row.score, to_reasons(row.reasons))
    return found


def _decided(connection: Connection, asked: Asked) -> tuple[Found, Found]:
    """The pairs of entities that persons settled, and those that they could not tell."""
    settled, looked_at = Found(), Found()
    ruled = (rulings.c.in_force, rulings.c.verdict.in_(OF_PAIRS))
    for row in _between_entities(connection, rulings, asked, *ruled):
        pair = min(row.one, row.other), max(row.one, row.other)
        (looked_at if row.verdict == Action.UNSURE else settled)[pair] = Doubt(*pair, row.kind, EVEN, ())
    return settled, looked_at


def _between_entities(connection: Connection, said: Table, asked: Asked, *where: Any) -> Sequence[Row[Any]]:
    """The rows of SAID, whose `left` and `right` are mentions, with the two entities that these belong to now."""
    left, right = mentions.alias("left_mention"), mentions.alias("right_mention")
    ends = left.c.entity.label("one"), right.c.entity.label("other"), left.c.kind
    joined = select(said, *ends).join(left, left.c.id == said.c.left).join(right, right.c.id == said.c.right)
    wanted = joined.where(left.c.entity != right.c.entity, *where).order_by(said.c.left, said.c.right)
    if asked.kind is not None:
        wanted = wanted.where(left.c.kind == asked.kind)
    if asked.entity is None:
        return connection.execute(wanted).all()
    either = (wanted.where(end.c.entity == asked.entity) for end in (left, right))  # each by its index
    return [row for one in either for row in connection.execute(one)]


def _waiting(connection: Connection, asked: Asked) -> Iterator[Doubt]:
    surest = held.waiting(connection)
    for id, kind in regroup.kinds(connection, set(surest)).items():
        if asked.kind in (None, kind) and asked.entity in (None, id):
            yield Doubt(id, None, kind, surest[id], (Reason("low_confidence", 0.0, f"{surest[id]:.2f}"),))


def _ends(doubt: Doubt) -> tuple[str, ...]:
    return (doubt.left, doubt.right) if doubt.right else (doubt.left,)


def _order(doubt: Doubt) -> Place:
    return -doubt.consequence, -doubt.score, doubt.left, doubt.right or ""


def _place(cursor: str) -> Place:
    try:
        consequence, score, left, *right = cursor.split()
        return -int(consequence), -float(score), left, "".join(right)
    except ValueError as error:
        raise UsageError(say("malformed", details=repr(cursor))) from error
