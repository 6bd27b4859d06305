"""Views of the graph for networkx's algorithms."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import networkx as nx

from graph.cypher import LABELS, cypher
from graph.store import Store
from graph.vocabulary import MENTIONED_IN, relations

SECONDS = 120.0
INVENTED = {"id", "title", "type"}  # an engine adds these to properties of its own accord


def view(store: Store, only: Collection[str] = (), around: Collection[str] | None = None) -> nx.MultiDiGraph[str]:
    """The edges of relations ONLY (all but MENTIONED_IN where none are given), or those at the entities AROUND.

    Nodes are keyed by id and hold `type` beside the graph's properties; edges are keyed by their key and hold
    `relation` beside theirs. Raises KeyError for a relation that is not in the vocabulary.
    """
    found: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    parameters = {"everything": around is None, "ids": sorted(around or ())}
    for name in only or [name for name, relation in relations().items() if relation.is_edge and name != MENTIONED_IN]:
        for row in store.run(cypher("view", RELATION=relations()[name].name), parameters, SECONDS):
            for end in ("source", "target"):
                found.add_node(row[end], type=_label(row[f"{end}_labels"]), **_said(row[f"{end}_node"]))
            found.add_edge(row["source"], row["target"], row["key"], relation=name, **_said(row["edge"]))
    return found


def _label(labels: Collection[str]) -> str:
    return next(label for label in LABELS if label in labels)


def _said(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if name not in INVENTED | {"key"}}
