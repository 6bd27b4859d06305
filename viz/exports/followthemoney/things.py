"""Persons, bodies, operations and places, with what an operation says of who took part and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from viz.exports.followthemoney.entity import Entity, entity, schemata
from viz.exports.followthemoney.spool import Spool, Stated

KNOWN_OTHERWISE = ("kind", "id", "type", "names", "documents", "mentions")
ORGANISER = "organiser"
WHO = ("Person", "Organization")


def entities(spool: Spool) -> Iterator[Entity]:
    for node in spool.nodes():
        if found := schemata()["nodes"].get(node["type"]):
            attached, where = _told_with(spool.stated_of(node["id"])) if node["type"] == "Operation" else ({}, set())
            said = {name: value for name, value in node.items() if name not in KNOWN_OTHERWISE}
            others = [name for name in node["names"] if name not in (node["name"], node["acronym"])]
            said |= {"names": others, "location": sorted(where)}
            yield entity(found["schema"], node["id"], said, found["properties"], attached)


def _told_with(found: Iterable[Stated]) -> tuple[dict[str, set[str]], set[str]]:
    """Ids by property, and names of places, of what an operation is told with: an event can't be said to be alleged."""
    attached: dict[str, set[str]] = {}
    where: set[str] = set()
    for edge, source, target in found:
        if target.type == "Operation" and source.type in WHO:
            name = "organizer" if edge["properties"].get("role") == ORGANISER else "involved"
            attached.setdefault(name, set()).add(source.id)
        elif edge["type"] == "TOOK_PLACE_AT":
            where.add(target.name)
            if target.type == "Place":
                attached.setdefault("addressEntity", set()).add(target.id)
    return attached, where
