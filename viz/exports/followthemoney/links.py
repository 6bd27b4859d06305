"""Edges: posts as Position and Occupancy, hierarchy as Membership, what else there is as UnknownLink."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graph.ids import content_id
from graph.names import fold
from graph.vocabulary import relations
from viz.exports.followthemoney.entity import Entity, entity, schemata
from viz.exports.followthemoney.spool import Head, Spool
from viz.exports.snapshot import Row


def entities(spool: Spool) -> Iterator[Entity]:
    positions: dict[str, Entity] = {}
    for edge, held in spool.edges():
        title = edge["properties"].get("title")
        if edge["type"] == "HOLDS_POST" and title:
            id = f"post-{content_id(held.id, fold(title))}"
            positions.setdefault(id, _position(id, title, held))
            yield _link(edge, schemata()["occupancy"], id)
        elif edge["type"] == "HOLDS_POST" and held.type == "Place":
            yield _link(edge, schemata()["elsewhere"], held.id)
        else:
            yield _link(edge, schemata()["edges"][edge["type"]], held.id)
    yield from (positions[id] for id in sorted(positions))


def _position(id: str, title: str, held: Head) -> Entity:
    """The post called TITLE in a body or over a place."""
    is_body = held.type == "Organization"
    said = {"title": title, "area": None if is_body else held.name}
    return entity("Position", id, said, schemata()["position"], {"organization": [held.id]} if is_body else {})


def _link(edge: Row, known: Mapping[str, Any], target: str) -> Entity:
    """EDGE as the schema that KNOWN names; the documents of its evidence are its proof."""
    places = schemata()["common"] | known.get("properties", {})
    said = {name: value for name, value in edge["properties"].items() if name != "title"}
    if "relation" in places:
        said["relation"] = relations()[edge["type"]].label["en"]
    documents = {evidence["document"] for evidence in edge["evidence"]}
    ends = {known["ends"][0]: [edge["source"]], known["ends"][1]: [target]}
    return entity(known["schema"], edge["id"], said, places, {**ends, "proof": documents})
