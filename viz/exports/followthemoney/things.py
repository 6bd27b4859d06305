"""Persons, bodies, operations and places, with what an operation says of who took part and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from viz.exports.followthemoney.entity import Entity, entity, schemata
from viz.exports.snapshot import Snapshot

KNOWN_OTHERWISE = ("kind", "id", "type", "names", "documents", "mentions")
ORGANISER = "organiser"
WHO = ("Person", "Organization")
Attached = dict[str, dict[str, set[str]]]  # node → property → ids


def entities(snapshot: Snapshot) -> Iterator[Entity]:
    attached, where = _operations(snapshot)
    for node in snapshot.nodes:
        if found := schemata()["nodes"].get(node["type"]):
            said = {name: value for name, value in node.items() if name not in KNOWN_OTHERWISE}
            others = [name for name in node["names"] if name not in (node["name"], node["acronym"])]
            said |= {"names": others, "location": sorted(where.get(node["id"], ()))}
            yield entity(found["schema"], node["id"], said, found["properties"], attached.get(node["id"]))


def _operations(snapshot: Snapshot) -> tuple[Attached, Mapping[str, set[str]]]:
    """Whom and which places each operation is told with, by what is stated: an event can't say that it is alleged."""
    attached: Attached = {}
    where: dict[str, set[str]] = {}
    types = {node["id"]: node["type"] for node in snapshot.nodes}
    for edge in snapshot.edges:
        if edge["properties"].get("assertion") != "stated":
            continue
        source, target = edge["source"], edge["target"]
        if types[target] == "Operation" and types[source] in WHO:
            name = "organizer" if edge["properties"].get("role") == ORGANISER else "involved"
            attached.setdefault(target, {}).setdefault(name, set()).add(source)
        elif edge["type"] == "TOOK_PLACE_AT":
            where.setdefault(source, set()).add(snapshot.names[target])
            if types[target] == "Place":
                attached.setdefault(source, {}).setdefault("addressEntity", set()).add(target)
    return attached, where
