"""FollowTheMoney: entities as JSON lines, each checked by the `followthemoney` package (docs/formats.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from graph.errors import UsageError
from graph.export import rows
from graph.sentences import say
from viz.exports.followthemoney.spool import Spool

if TYPE_CHECKING:
    from graph.ledger import Ledger
    from viz.exports.followthemoney.entity import Entity


def write(ledger: Ledger, target: BinaryIO) -> None:
    """Raises UsageError where the package is not installed."""
    for entity in entities(ledger):
        target.write((json.dumps(entity, ensure_ascii=False) + "\n").encode("utf-8"))


def entities(ledger: Ledger) -> Iterator[Entity]:
    """All that LEDGER states, reports or alleges: things, then links, then documents with their evidence."""
    try:
        from viz.exports.followthemoney import evidence, links, things
    except ModuleNotFoundError as error:
        raise UsageError(say("no_followthemoney", module=error.name)) from error
    with Spool.of(rows(ledger)) as spool:
        yield from things.entities(spool)
        yield from links.entities(spool)
        yield from evidence.entities(ledger, spool)
