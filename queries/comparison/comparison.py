"""The comparison of two entities, from the ledger alone, so that it is there whether or not a graph is."""

from __future__ import annotations

from dataclasses import asdict

from graph.consolidate import Node
from graph.ledger import Compared, Ledger
from queries.comparison.links import Links
from queries.comparison.told import judgement
from queries.envelope import Row
from queries.nodes import node


def comparison(ledger: Ledger, left: str, right: str) -> Row:
    """Both entities with their links, the judgements between them, what they share, and what joining changes.

    LEFT and RIGHT are any of their ids; the answer is JSON values. Raises NotFound, UsageError.
    """
    found = ledger.compared(left, right)
    one, other = (ledger.entity_of(id) for id in (left, right))
    links = Links(found, ledger)
    return {
        "left": _side(found, one, links),
        "right": _side(found, other, links),
        "judgements": [judgement(each) for each in found.judgements],
        "shared": _shared(found, one, other),
        "joined": {
            **_shown(found.joined.nodes[0]),
            "links": links.counts(),
            "agreed": links.agreed(one, other),
            "at_once": links.at_once(one, other),
        },
    }


def alone(ledger: Ledger, id: str) -> Row:
    """One entity, by any of its ids, with its links as a comparison shows them. Raises NotFound."""
    entity = ledger.entity_of(id)
    found = ledger.alone(entity)
    return _side(found, entity, Links(found, ledger))


def _side(found: Compared, id: str, links: Links) -> Row:
    return {**_shown(next(each for each in found.apart.nodes if each.id == id)), "links": links.of(id)}


def _shown(entity: Node) -> Row:
    return node(entity.id, entity.type, entity.properties)


def _shared(found: Compared, one: str, other: str) -> list[Row]:
    """What both are linked to: bodies, persons, places, operations, documents."""
    ends: dict[str, set[str]] = {one: set(), other: set()}
    for edge, _ in found.apart.edges:
        for id, end in ((edge.source, edge.target), (edge.target, edge.source)):
            if id in ends:
                ends[id].add(end)
    return [asdict(found.labels[id]) for id in sorted(ends[one] & ends[other] & found.labels.keys())]
