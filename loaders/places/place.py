"""A place of the gazetteer, and the line that holds it in our data file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from loaders.folding import fold

DATA = Path(__file__).parent / "data" / "gazetteer.tsv.gz"


@dataclass(frozen=True, slots=True)
class Place:
    """A country, region (first level), district (second level), town, or `area` (a forest, lake … of a user's file).

    LAT and LON are degrees in WGS 84: of a town as in GeoNames, of the others the middle of their towns.
    """

    name: str
    names: tuple[str, ...]  # its other names
    country: str  # ISO 3166, two letters
    kind: str
    lat: float | None
    lon: float | None
    population: int  # 0 where it is not known
    geonames: int  # its number there; 0 where it is not known
    code: str  # of a region or district in GeoNames: "ML.04"
    region: str  # name of the region in which it lies
    district: str


@lru_cache(maxsize=1 << 14)
def key(name: str) -> str:
    """NAME as it is compared: letters and figures alone, folded."""
    return "".join(filter(str.isalnum, fold(name)))


def row(place: Place) -> str:
    """PLACE as a line."""
    names = (place.name, *place.names)
    numbers = ("" if value is None else f"{value:.4f}".rstrip("0").rstrip(".") for value in (place.lat, place.lon))
    last = (str(place.population), str(place.geonames), place.code, place.region, place.district)
    return "\t".join(("|".join(names), place.country, place.kind, *numbers, *last))


def parse(line: str) -> Place:
    names, country, kind, lat, lon, population, geonames, code, region, district = line.split("\t")
    name, *others = names.split("|")
    latitude, longitude = (float(value) if value else None for value in (lat, lon))
    return Place(
        name, tuple(others), country, kind, latitude, longitude, int(population), int(geonames), code, region, district
    )
