"""Where an operation took place."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any

from graph.model import Kind
from graph.names import fold
from loaders.places import words
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

EARTH = 6371.0  # km
HOLDING = ("district", "region", "country")  # kinds of place that hold others, the smaller first


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as far as documents and the gazetteer know it; KIND is "" where the gazetteer does not know it."""

    id: str
    names: frozenset[str]  # folded
    shown: str
    kind: str
    country: str
    region: str
    lat: float | None
    lon: float | None
    within: frozenset[str]  # ids of places that hold it
    around: frozenset[str]  # and their folded names

    @property
    def holds(self) -> bool:
        """Whether it is larger than a place where something happens."""
        return self.kind in HOLDING

    def distance(self, other: Spot) -> float | None:
        """In km; None where either is not located."""
        if self.lat is None or self.lon is None or other.lat is None or other.lon is None:
            return None
        return kilometres((self.lat, self.lon), (other.lat, other.lon))


class Spots:
    """The places of WORLD, each looked up once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._known: dict[str, Spot] = {}

    def of(self, operation: Profile) -> frozenset[Spot]:
        """The innermost of the places where OPERATION took place."""
        ends = self._world.ends(operation, "TOOK_PLACE_AT")
        every = [self._at(id) for id in sorted(ends) if self._world.profile(id).kind is Kind.PLACE]
        outer = {id for spot in every for id in spot.within}
        inner = [spot for spot in every if spot.id not in outer]
        exact = [spot for spot in inner if not spot.holds]
        return frozenset(exact or inner)

    def _at(self, id: str) -> Spot:
        found = self._known.get(id)
        if found is None:
            found = self._known[id] = _spot(self._world.profile(id), self._world)
        return found


def _spot(place: Profile, world: World) -> Spot:
    located = [claim.attributes for claim in place.said("LOCATED")]
    best: Any = min(located, key=lambda said: (not said.get("geonames"), repr(sorted(said.items()))), default={})
    within = _within(place, world)
    return Spot(
        place.id,
        frozenset(map(_bare, place.names)),
        min(place.names, default=""),
        str(best.get("place_kind") or ""),
        str(best.get("country") or ""),
        fold(str(best.get("region") or "")),
        best.get("lat"),
        best.get("lon"),
        frozenset(within),
        frozenset(_bare(name) for id in within for name in world.profile(id).names),
    )


def _bare(name: str) -> str:
    """Without the words around it: "cercle de Douentza" is called as the town is."""
    return fold(words.bare(name)[0])


def _within(place: Profile, world: World) -> set[str]:
    found: set[str] = set()
    level = {place.id}
    while level := {end for id in level for end in world.ends(world.profile(id), "WITHIN")} - found - {place.id}:
        found |= level
    return found


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Between two points in degrees, over the sphere (haversine formula)."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (one, other))
    square = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(sqrt(min(1.0, square)))
