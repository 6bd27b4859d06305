"""Hierarchies for tests, put into a graph without a ledger: persons p…, bodies o…, operations x…, places g…"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graph.consolidate import Edge, Node
from graph.partial_date import PartialDate
from graph.store import Store

TYPES = {"p": "Person", "o": "Organization", "x": "Operation", "g": "Place"}
KINDS = ("command", "administrative", "member", None)
ROLES = ("organiser", "participant", "target")
DAY = "2020-02-05"
DAYS = [f"2020-0{month}-{day}" for month in (1, 2, 3) for day in ("05", "15")]


@dataclass
class Hierarchy:
    """Ids are 24 characters that start with TAG, so that many hierarchies share a graph without meeting."""

    tag: str = ""
    nodes: dict[str, Node] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)

    def id(self, name: str) -> str:
        """`p1` as a node's id: hexadecimal, as real ones are."""
        return f"{self.tag}{name.encode().hex()}".rjust(24, "0")

    def node(self, name: str, **properties: Any) -> str:
        id = self.id(name)
        if id not in self.nodes:
            said = {"name": name, "names": [name], "documents": 1, "mentions": 1, **properties}
            self.nodes[id] = Node(id, TYPES[name[0]], said)
        return id

    def link(self, type: str, source: str, target: str, **properties: Any) -> Edge:
        """BEGAN and ENDED are partial dates, whose bounds follow; CITED is the first and, if AGAIN is not, the last."""
        for end in ("began", "ended"):
            if text := properties.get(end):
                meant = PartialDate.parse(text)
                properties |= {f"{end}_min": str(meant.earliest), f"{end}_max": str(meant.latest)}
        if cited := properties.pop("cited", None):
            properties |= {"first_cited": cited, "last_cited": properties.pop("again", cited)}
        ends = self.node(source), self.node(target)
        key = f"{ends[0]}-{ends[1]}-{len(self.edges):016x}"
        edge = Edge(key, type, *ends, TYPES[source[0]], TYPES[target[0]], {"evidence_count": 1, **properties})
        self.edges.append(edge)
        return edge

    def heads(self, person: str, body: str, **properties: Any) -> Edge:
        return self.link("HOLDS_POST", person, body, role="commander", post_title="head", **properties)

    def serves(self, person: str, body: str, **properties: Any) -> Edge:
        return self.link("HOLDS_POST", person, body, role="deputy", post_title="deputy", **properties)

    def part(self, body: str, parent: str, kind: str | None = "command", **properties: Any) -> Edge:
        return self.link("PART_OF", body, parent, kind=kind, **properties)


def put(store: Store, hierarchies: Sequence[Hierarchy]) -> None:
    """In the place of what STORE may hold of them."""
    _replace(store, [id for hierarchy in hierarchies for id in hierarchy.nodes], hierarchies)


def add(store: Store, hierarchies: Sequence[Hierarchy]) -> None:
    """To a STORE that has none of them, which is quicker."""
    _replace(store, [], hierarchies)


def _replace(store: Store, ids: Sequence[str], hierarchies: Sequence[Hierarchy]) -> None:
    nodes = [node for hierarchy in hierarchies for node in hierarchy.nodes.values()]
    edges = [edge for hierarchy in hierarchies for edge in hierarchy.edges]
    store.replace(ids, nodes, edges, 1)


def random_hierarchy(seed: int) -> Hierarchy:
    """One of many that share a graph without meeting; its links have whole days."""
    return drawn(Random(seed), when, f"{seed:04x}")


def drawn(chance: Random, when: Callable[[Random], dict[str, str]], tag: str = "") -> Hierarchy:
    """Cycles, several parents, second posts, undated, half-dated and vague links, operations and governors."""
    made = Hierarchy(tag)
    people = [f"p{n}" for n in range(chance.randint(2, 7))]
    bodies = [f"o{n}" for n in range(chance.randint(2, 7))]
    for name in (*people, *bodies):
        made.node(name)
    for _ in range(chance.randint(2, 10)):
        child, parent = chance.sample(bodies, 2)
        made.part(child, parent, chance.choice(KINDS), **when(chance))
    for person in people:
        for _ in range(chance.randint(0, 3)):
            role = chance.choice([made.heads, made.heads, made.serves])
            role(person, chance.choice(bodies), **when(chance))
    for _ in range(chance.randint(0, 3)):
        made.link("REPORTS_TO", *chance.sample(people, 2), **when(chance))
    if chance.random() < 0.6:
        day = chance.choice(DAYS)
        made.node("x0", kind="raid", began=day, began_min=day, began_max=day, seizures=[])
        made.link("TOOK_PART_IN", chance.choice(bodies), "x0", role=chance.choice(ROLES))
        made.link("TOOK_PLACE_AT", "x0", "g0")
        if chance.random() < 0.7:
            made.link("COMMANDS", chance.choice(people), "x0")
    made.link("HOLDS_POST", chance.choice(people), "g0", role="governor", post_title="governor", **when(chance))
    made.link("PARTNER_OF", *sorted(chance.sample(bodies, 2)), kind="training", **when(chance))
    made.link("BASED_AT", chance.choice(bodies), "g0", **when(chance))
    return made


def when(chance: Random) -> dict[str, str]:
    began, cited, ended = sorted(chance.choices(DAYS, k=3))
    told = {"began": began, "cited": cited, "ended": ended}
    return {name: day for name, day in told.items() if chance.random() < 0.45}


def vaguely(chance: Random) -> dict[str, str]:
    """When it began, was cited, again, and ended: some of them, some as a month; now and then that it is over."""
    days = [day if chance.random() < 0.85 else day[:7] for day in sorted(chance.choices(DAYS, k=4))]
    told = dict(zip(("began", "cited", "again", "ended"), days, strict=True))
    said = {name: day for name, day in told.items() if chance.random() < 0.45}
    if "cited" not in said:
        said.pop("again", None)
    return {**said, "status": "former"} if chance.random() < 0.1 else said
