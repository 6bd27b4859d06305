"""One document's marks beside the graph that it makes."""

from __future__ import annotations

from graph.model import Kind
from loaders.corpus import Fact
from loaders.inspect.drawn import Drawn, Row, meant
from loaders.inspect.gold import Gold


class Case:
    """IDS are the nodes that each key of the marks may mean, KNOWN all of these."""

    def __init__(self, gold: Gold, drawn: Drawn) -> None:
        self.gold, self.drawn = gold, drawn
        self.ids = meant(gold, drawn)
        self.known = set[str]().union(*self.ids.values())

    def ties(self, fact: Fact, edge: Row) -> bool:
        """Whether EDGE goes from the fact's first entity to its second."""
        first, second = fact.arguments[:2]
        return edge["source"] in self.ids[first] and edge["target"] in self.ids[second]

    def turned(self, fact: Fact, edge: Row) -> bool:
        """Whether EDGE goes from the fact's second entity to its first."""
        first, second = fact.arguments[:2]
        return edge["source"] in self.ids[second] and edge["target"] in self.ids[first]

    def between(self, *relations: str) -> list[Row]:
        """The edges between entities that the marks know."""
        edges = self.drawn.said(*relations)
        return [edge for edge in edges if {edge["source"], edge["target"]} <= self.known]

    def operations(self) -> list[Row]:
        """The operations of the graph that have a date or a place: without either, there is nothing to know one by."""
        operations = self.drawn.of_kind(Kind.OPERATION)
        return [node for node in operations if node["date"] or self.drawn.places.get(node["id"])]
