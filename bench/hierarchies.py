"""A generated graph of security forces: units below units, with all who headed or staffed them over the years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from graph.consolidate import Edge, Node
from graph.store import Store

BRANCHING = 5  # units below each unit, which makes 100,000 of them nine levels
SECOND_PARENT = 0.1  # of the units have two superiors
HEADS = 6  # one after another
BEGIN, YEARS = date(2000, 1, 1), 20
BATCH = 20_000
COUNTS = {"evidence_count": 1, "documents": 1, "sources": 1, "confidence": 0.9, "assertion": "stated"}


@dataclass(frozen=True, slots=True)
class Forces:
    """Half of the NODES are units, numbered from the top, half are persons; EDGES beyond the parents are posts."""

    nodes: int = 200_000
    edges: int = 1_000_000
    seed: int = 1

    @property
    def units(self) -> int:
        return self.nodes // 2

    def fill(self, store: Store) -> None:
        nodes = [_node(number, number < self.units) for number in range(self.nodes)]
        for at in range(0, len(nodes), BATCH):
            store.replace([], nodes[at : at + BATCH], [], 1)
        edges = list(self.links())
        for at in range(0, len(edges), BATCH):
            store.replace([], [], edges[at : at + BATCH], 1)

    def links(self) -> Iterator[Edge]:
        chance, made = Random(self.seed), 0
        for unit in range(1, self.units):
            for parent, kind in self._parents(unit, chance):
                made += 1
                yield _edge("PART_OF", unit, parent, made, _days(0, YEARS, chance), kind=kind)
        while made < self.edges:
            unit, turn = made % self.units, made // self.units
            person = chance.randrange(self.units, self.nodes)
            year = turn % HEADS * YEARS // HEADS
            post = {"role": "commander"} if turn <= HEADS else {"role": "staff"}
            made += 1
            yield _edge(
                "HOLDS_POST", person, unit, made, _days(year, YEARS // HEADS, chance), post_title="head", **post
            )

    def _parents(self, unit: int, chance: Random) -> list[tuple[int, str]]:
        parent = (unit - 1) // BRANCHING
        if parent and chance.random() < SECOND_PARENT:
            return [(parent, "command"), (parent - 1, "administrative")]
        return [(parent, "command")]


def node_id(number: int) -> str:
    return f"{number:024x}"


def _node(number: int, unit: bool) -> Node:
    type = "Organization" if unit else "Person"
    return Node(node_id(number), type, {"name": f"{type} {number}", "names": [f"{type} {number}"]})


def _edge(type: str, source: int, target: int, number: int, days: dict[str, str], **said: Any) -> Edge:
    ends = node_id(source), node_id(target)
    source_type = "Person" if type == "HOLDS_POST" else "Organization"
    return Edge(
        f"{ends[0]}-{ends[1]}-{number:016x}", type, *ends, source_type, "Organization", {**COUNTS, **days, **said}
    )


def _days(year: int, years: int, chance: Random) -> dict[str, str]:
    """Began, was cited and ended within YEARS from YEAR; one of four says nothing of its end."""
    first = BEGIN + timedelta(days=365 * year + chance.randrange(60))
    last = first + timedelta(days=365 * years - chance.randrange(60, 120))
    cited = first + (last - first) / 2
    said = {"began": first, "began_min": first, "began_max": first, "first_cited": first, "last_cited": cited}
    over = {"ended": last, "ended_min": last, "ended_max": last} if chance.random() < 0.75 else {}
    return {name: day.isoformat() for name, day in {**said, **over}.items()}
