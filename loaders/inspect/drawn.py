"""The graph that one document alone makes, and which of its nodes the marks mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graph.export import rows
from graph.ledger import Ledger
from graph.model import Extraction, Kind
from loaders.inspect.gold import Gold
from loaders.inspect.names import dated, key
from loaders.resolve import resolve

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Drawn:
    nodes: Mapping[str, Row]
    edges: tuple[Row, ...]

    @classmethod
    def of(cls, extraction: Extraction) -> Drawn:
        """As loading writes it: through ledger, resolution and consolidation."""
        ledger = Ledger("sqlite://")
        ledger.add(extraction)
        ledger.settle(resolve(ledger))
        made = list(rows(ledger))
        ledger.close()
        nodes = {row["id"]: row for row in made if row["kind"] == "node"}
        return cls(nodes, tuple(row for row in made if row["kind"] == "edge"))

    def of_kind(self, kind: Kind) -> Iterator[Row]:
        return (node for node in self.nodes.values() if node["type"] == kind)

    def said(self, *relations: str) -> list[Row]:
        return [edge for edge in self.edges if edge["type"] in relations]

    def called(self, kind: Kind, names: Iterable[str]) -> set[str]:
        """Ids of the nodes that bear one of NAMES."""
        wanted = set(map(key, names))
        return {node["id"] for node in self.of_kind(kind) if wanted & self._forms(node)}

    @staticmethod
    def _forms(node: Row) -> set[str]:
        return {key(name) for name in (node["name"], node.get("acronym"), *node["names"]) if name}

    @cached_property
    def places(self) -> dict[str, set[str]]:
        """Operation → where it took place."""
        found: dict[str, set[str]] = {}
        for edge in self.said("TOOK_PLACE_AT"):
            found.setdefault(edge["source"], set()).add(edge["target"])
        return found


def meant(gold: Gold, drawn: Drawn) -> dict[str, set[str]]:
    """Key of an entity of GOLD → the nodes it may mean: by name, of operations by date and place."""
    ids = {
        name: drawn.called(kind, gold.names[name]) for name, kind in gold.entities.items() if kind is not Kind.OPERATION
    }
    for name, kind in gold.entities.items():
        if kind is Kind.OPERATION:
            ids[name] = {node["id"] for node in drawn.of_kind(kind) if _fits(gold, name, node, ids, drawn)}
    return ids


def _fits(gold: Gold, operation: str, node: Row, ids: Mapping[str, set[str]], drawn: Drawn) -> bool:
    date, places = gold.date(operation), gold.places(operation)
    wanted = set().union(*(ids.get(place, set()) for place in places))
    right_place = not places or bool(wanted & drawn.places.get(node["id"], set()))
    return right_place and (date is None or dated(node["date"], date))
