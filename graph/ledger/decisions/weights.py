"""How much entities are told to have done: what hangs on a decision about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from threading import Lock

from sqlalchemy import Connection, func, select

from graph.ledger.chunks import chunks
from graph.ledger.tables import changes, claims, mentions

OF_CLAIMS = {"HOLDS_POST": 3, "COMMANDS": 3, "REPORTS_TO": 3}  # any other counts once


class Weights:
    """Counted once and kept until something changes: the queue asks for thousands, and each decision changes a few."""

    def __init__(self) -> None:
        self._kept: dict[str, int] = {}
        self._sequence = -1
        self._lock = Lock()

    def of(self, connection: Connection, entities: Collection[str]) -> Mapping[str, int]:
        """The weight of each of ENTITIES."""
        with self._lock:
            if self._kept:
                changed = select(changes.c.entity).where(changes.c.number > self._sequence).distinct()
                for entity in connection.scalars(changed):
                    self._kept.pop(entity, None)
            self._sequence = connection.scalar(select(func.max(changes.c.number))) or 0
            new = sorted(set(entities) - self._kept.keys())
            self._kept.update(_counted(connection, new))
            return {entity: self._kept[entity] for entity in entities}


def _counted(connection: Connection, entities: Sequence[str]) -> Mapping[str, int]:
    found = Counter(dict.fromkeys(entities, 0))
    for end in (claims.c.subject, claims.c.object):
        counted = select(mentions.c.entity, claims.c.relation, func.count()).join(mentions, mentions.c.id == end)
        for some in chunks(entities):
            its = counted.where(mentions.c.entity.in_(some)).group_by(mentions.c.entity, claims.c.relation)
            for entity, relation, count in connection.execute(its):
                found[entity] += count * OF_CLAIMS.get(relation, 1)
    return found
