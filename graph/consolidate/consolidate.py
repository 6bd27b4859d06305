"""Nodes and edges of some entities, and the claims and mentions behind each edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.consolidate.edges import Backing, Edge, edges, mentioned_in
from graph.consolidate.gathered import Gathered, Said
from graph.consolidate.nodes import Node, document_node, entity_node
from graph.model import Mention


@dataclass(frozen=True, slots=True)
class Consolidated:
    """NODES and EDGES by id and key."""

    nodes: list[Node]
    edges: list[tuple[Edge, Backing]]


def consolidate(gathered: Gathered, wanted: Iterable[str]) -> Consolidated:
    """The nodes of the entities and documents WANTED that there are, and all edges from or to those entities."""
    nodes = [*entity_nodes(gathered)]
    nodes += [document_node(id, gathered.documents[id]) for id in wanted if id in gathered.documents]
    return Consolidated(
        sorted(nodes, key=lambda node: node.id),
        sorted([*edges(gathered), *_appearances(_named(gathered), gathered)], key=lambda edge: edge[0].key),
    )


def entity_nodes(gathered: Gathered) -> Iterator[Node]:
    """The nodes of the entities of which there are mentions."""
    about = _about(gathered.said)
    for entity, members in _named(gathered).items():
        yield entity_node(entity, members.values(), about.get(entity, ()), gathered)


def _named(gathered: Gathered) -> dict[str, dict[str, Mention]]:
    return {entity: members for entity, members in gathered.mentions.items() if entity in gathered.named}


def _about(said: Iterable[Said]) -> Mapping[str, list[Said]]:
    """The claims that become properties of a node: facts about it, and the posts and places it is told with."""
    found: dict[str, list[Said]] = {}
    for each in said:
        found.setdefault(each.source, []).append(each)
    return found


def _appearances(named: Mapping[str, Mapping[str, Mention]], gathered: Gathered) -> Iterator[tuple[Edge, Backing]]:
    for entity, members in named.items():
        by_document: dict[str, list[str]] = {}
        for id, mention in members.items():
            by_document.setdefault(mention.document, []).append(id)
        for document, ids in by_document.items():
            yield mentioned_in(entity, document, {id: members[id] for id in ids}, gathered.documents[document])
