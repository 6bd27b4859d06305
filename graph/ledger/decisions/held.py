"""Entities that are not shown: those that a person rejected, and, where a project wants that, those found with low
confidence until a person accepts them.

Held below a confidence is a person or body of which claims speak, none of them as sure as that. Rejected is an entity
all of whose mentions were: a mention found since brings it back.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, Select, delete, func, insert, select, union_all

from graph.decision import Action
from graph.ledger.chunks import chunks
from graph.ledger.tables import claims, mentions, meta, rulings
from graph.model import Kind

KEY = "hold_below"
KINDS = (Kind.PERSON, Kind.ORGANIZATION)


def threshold(connection: Connection) -> float:
    """The confidence below which entities wait; 0 where none do."""
    return float(connection.scalar(select(meta.c.value).where(meta.c.key == KEY)) or 0)


def set_threshold(connection: Connection, confidence: float) -> set[str]:
    """Hold what lies below CONFIDENCE from now on; returns the entities that this may show or hide."""
    low, high = sorted((threshold(connection), confidence))
    connection.execute(delete(meta).where(meta.c.key == KEY))
    connection.execute(insert(meta).values(key=KEY, value=repr(confidence)))
    return {entity for entity, surest in _surest(connection).items() if low <= surest < high}


def held(connection: Connection, entities: Collection[str]) -> set[str]:
    """Those of ENTITIES that are not shown."""
    below, ruled = threshold(connection), _ruled(connection)
    hidden = {entity for entity, action in ruled.items() if action is Action.REJECT} & set(entities)
    if below:
        for some in chunks(sorted(entities)):
            surest = _surest(connection, some)
            hidden |= {entity for entity in surest if surest[entity] < below and ruled.get(entity) is not Action.ACCEPT}
    return hidden


def waiting(connection: Connection) -> dict[str, float]:
    """The entities that wait for a person to accept or reject them, with the confidence of their surest claim."""
    below = threshold(connection)
    ruled = _ruled(connection) if below else {}
    return {id: each for id, each in _surest(connection).items() if each < below and id not in ruled} if below else {}


def _ruled(connection: Connection) -> Mapping[str, Action]:
    """What persons said of entities alone; of one that was accepted in part, that it is."""
    counted = select(mentions.c.entity, rulings.c.verdict, func.count()).join(mentions, mentions.c.id == rulings.c.left)
    alone = counted.where(rulings.c.in_force, rulings.c.verdict.in_((Action.ACCEPT, Action.REJECT)))
    found: dict[str, Action] = {}
    rejected: dict[str, int] = {}
    for entity, verdict, count in connection.execute(alone.group_by(mentions.c.entity, rulings.c.verdict)):
        if verdict == Action.ACCEPT:
            found[entity] = Action.ACCEPT
        else:
            rejected[entity] = count
    whole = _sizes(connection, sorted(rejected.keys() - found.keys()))
    return {**{entity: Action.REJECT for entity in whole if whole[entity] == rejected[entity]}, **found}


def _sizes(connection: Connection, entities: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in chunks(entities):
        counted = select(mentions.c.entity, func.count()).where(mentions.c.entity.in_(some))
        found.update((row[0], row[1]) for row in connection.execute(counted.group_by(mentions.c.entity)))
    return found


def _surest(connection: Connection, entities: Sequence[str] | None = None) -> dict[str, float]:
    """The confidence of the surest claim about each person and body of which claims speak; of ENTITIES where given."""
    both = union_all(*(_about(end, entities) for end in ("subject", "object"))).subquery()
    surest = select(both.c.entity, func.max(both.c.confidence)).group_by(both.c.entity)
    return {row[0]: row[1] for row in connection.execute(surest)}


def _about(end: str, entities: Sequence[str] | None) -> Select[tuple[str, float]]:
    wanted = select(mentions.c.entity, claims.c.confidence).join(mentions, mentions.c.id == claims.c[end])
    wanted = wanted.where(mentions.c.kind.in_(KINDS))
    return wanted if entities is None else wanted.where(mentions.c.entity.in_(entities))
