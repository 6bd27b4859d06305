"""Where the places of a row lie, by the gazetteer."""

from __future__ import annotations

from typing import Any

from loaders.places import Gazetteer, Place
from loaders.places.place import key
from loaders.tables.mapping import EntityMap, TableMap
from loaders.tables.table import Row


def located(entity: EntityMap, row: Row, mapping: TableMap, gazetteer: Gazetteer) -> dict[str, Any]:
    """The details of the one place that is meant, or of its country alone: rather none than a wrong one."""
    country = row[entity.country].upper()
    known = {"country": country} if country else {}
    if entity.located is None or not country:
        return known
    region = row[mapping.entities[entity.located.inside].name.column] if entity.located.inside else ""
    found = [
        place
        for place in gazetteer.lookup(row[entity.name.column])
        if (place.kind, place.country) == (entity.located.kind, country)
        and (not region or key(place.region) == key(region))
    ]
    return {**known, **_details(found[0])} if len(found) == 1 else known


def _details(place: Place) -> dict[str, Any]:
    said = {"lat": place.lat, "lon": place.lon, "region": place.region, "geonames": place.geonames}
    return {"place_kind": place.kind, **{name: value for name, value in said.items() if value not in ("", 0, None)}}
