"""nomenklatura's matchers, which Djeli is measured beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from followthemoney import model
from followthemoney.proxy import EntityProxy
from nomenklatura.matching import get_algorithm
from nomenklatura.matching.types import ScoringConfig

from bench.resolution.peers import Card
from graph.model import Kind

SCHEMATA = {Kind.PERSON: "Person", Kind.ORGANIZATION: "PublicBody"}
MATCHERS = ("regression-v1", "logic-v1", "logic-v2", "er-unstable")


def matcher(name: str) -> Callable[[Card, Card], float]:
    """The scores, 0 to 1, that nomenklatura's algorithm NAME gives with its defaults."""
    algorithm, defaults = get_algorithm(name), ScoringConfig.defaults()
    assert algorithm is not None
    return lambda one, other: float(algorithm.compare(_entity(one), _entity(other), defaults).score)


@lru_cache(maxsize=1 << 14)
def _entity(card: Card) -> EntityProxy:
    entity = model.make_entity(SCHEMATA[card.kind])
    entity.id = card.id
    entity.add("name", card.name)
    entity.add("country", card.countries)
    if card.kind is Kind.PERSON:
        entity.add("position", [*(f"{post} {body}".strip() for post in card.posts for body in card.bodies or ("",))])
        entity.add("title", card.rank)
    entity.add("address", card.places)
    return entity
