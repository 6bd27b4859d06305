"""What links two compared entities to others, by what it is, with its best sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product

from graph.consolidate import Edge
from graph.consolidate.dates import order
from graph.ledger import Compared, Ledger
from graph.vocabulary import MENTIONED_IN
from queries.as_of import known_days
from queries.edges import with_evidence
from queries.envelope import Row

GROUPS: Mapping[str, str] = {  # what a link is listed under; all others are `relations`
    "HOLDS_POST": "posts",
    "COMMANDS": "operations",
    "TOOK_PART_IN": "operations",
    "TOOK_PLACE_AT": "places",
    "BASED_AT": "places",
    "OPERATES_IN": "places",
    "WITHIN": "places",
    MENTIONED_IN: "sources",
}
LISTS = ("posts", "operations", "places", "relations", "sources")
MOST = 100  # links in one list
BEST = 2  # sentences with each


class Links:
    """The edges of a comparison."""

    def __init__(self, found: Compared, ledger: Ledger) -> None:
        self._found, self._ledger = found, ledger

    def of(self, id: str) -> dict[str, list[Row]]:
        """The links of an entity, in each list by date."""
        lists: dict[str, list[Edge]] = {name: [] for name in LISTS}
        for edge in self._edges(id):
            lists[_group(edge)].append(edge)
        kept = {name: sorted(edges, key=_when)[:MOST] for name, edges in lists.items()}
        rows = self._rows(edge for edges in kept.values() for edge in edges)
        return {name: [rows[edge.key] for edge in edges] for name, edges in kept.items()}

    def counts(self) -> Row:
        """How many links there are, in each list, of both together and of the one that they would be."""
        apart, joined = self._found.apart.edges, self._found.joined.edges
        before, after = (Counter(_group(edge) for edge, _ in edges) for edges in (apart, joined))
        return {name: {"before": before[name], "after": after[name]} for name in LISTS}

    def agreed(self, one: str, other: str) -> list[Row]:
        """The links that both have and that would be one, with sentences of either."""
        mine, theirs = (self._backing(id) for id in (one, other))
        both = [edge for edge, backing in self._found.joined.edges if backing.ids & mine and backing.ids & theirs]
        some = sorted((edge for edge in both if edge.type != MENTIONED_IN), key=_when)[:MOST]
        rows = self._rows(some)
        return [rows[edge.key] for edge in some]

    def at_once(self, one: str, other: str) -> list[Row]:
        """The posts, one of either entity, that are known to have been held on the same days, by their ids."""
        posts = [
            [edge for edge in self._edges(id) if edge.type == "HOLDS_POST" and edge.source == id] for id in (one, other)
        ]
        found = []
        for mine, theirs in product(*posts):
            held, also = known_days(mine.properties), known_days(theirs.properties)
            if held and also and mine.target != theirs.target:
                first, last = max(held[0], also[0]), min(held[1], also[1])
                if first <= last:
                    found.append({"left": mine.key, "right": theirs.key, "first": str(first), "last": str(last)})
        return sorted(found, key=lambda row: (row["first"], row["left"], row["right"]))[:MOST]

    def _edges(self, id: str) -> list[Edge]:
        return [edge for edge, _ in self._found.apart.edges if id in (edge.source, edge.target)]

    def _backing(self, id: str) -> set[str]:
        its = (backing for edge, backing in self._found.apart.edges if id in (edge.source, edge.target))
        return {claim for backing in its for claim in backing.ids}

    def _rows(self, edges: Iterable[Edge]) -> dict[str, Row]:
        return with_evidence({edge.key: (self._row(edge), None) for edge in edges}, self._ledger, BEST)

    def _row(self, edge: Edge) -> Row:
        names = {f"{side}_name": self._name(getattr(edge, side)) for side in ("source", "target")}
        ends = {"id": edge.key, "type": edge.type, "source": edge.source, "target": edge.target}
        return {**ends, **names, "properties": edge.properties}

    def _name(self, id: str) -> str | None:
        label = self._found.labels.get(id)
        return label.name if label else None


def _group(edge: Edge) -> str:
    return GROUPS.get(edge.type, "relations")


def _when(edge: Edge) -> tuple[object, ...]:
    dates = edge.properties
    return *order(dates.get("began") or dates.get("first_cited") or "-"), edge.type, edge.key
