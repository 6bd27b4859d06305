"""Persons and units as researchers' tables list them: each with its names and what was cited of it when."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.hierarchy import days
from graph.names import fold

IN_BRACKETS = re.compile(r"\s*\([^)]*\)")  # the researchers' own words, by which they tell namesakes apart
SHORT = re.compile(r"[A-Z]{2}|\d")  # an acronym or a number
USUAL = 5  # units that a word must stand in to say what a unit is
SPOILT = "\ufffd"  # stands for letters that were lost when the table was written
APART = re.compile(r"\s*;\s*")
UNIT = "unit "  # before a unit's name in its gold id
UNKNOWN = "Unknown "  # a unit that must exist, but whom nobody named
Row = Mapping[str, str]
Site = tuple[str, str, str]
COLUMNS = {
    "organization": "Organization:Name",
    "others": "Organization:other_names",
    "parent": "OrganizationOrganization:parent_id",
    "site": "Site:geonames_name",
    "state": "Site:admin_level_1_geonames_name",
    "country": "Site:division_id",
}
ALIASES = "Aliases or alternative spellings (semi-colon separated)"


@dataclass(frozen=True, slots=True)
class Post:
    """RANK, title and unit (its gold id) of a person, with the days (ISO) on which that was cited."""

    rank: str
    title: str
    role: str | None
    unit: str
    cited: tuple[str, ...]


@dataclass(slots=True)
class Person:
    gold: str
    names: list[str]
    posts: list[Post] = field(default_factory=list)


@dataclass(slots=True)
class Unit:
    """A body: PARENTS are gold ids, SITES towns with their state and ISO country, any of which may be ""."""

    gold: str
    names: list[str]
    parents: list[str] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    cited: list[str] = field(default_factory=list)
    vague: set[str] = field(default_factory=set)  # names that any unit of its kind could have: "State Command"


@dataclass(frozen=True)
class Register:
    """Persons and units by gold id."""

    persons: Mapping[str, Person]
    units: Mapping[str, Unit]

    @classmethod
    def read(cls, folder: Path) -> Register:
        """The tables in FOLDER, as Security Force Monitor publishes them."""
        units = _units(list(_rows(next(folder.glob("ng_orgs_*")), "\t")))
        return cls(_persons(_rows(next(folder.glob("ng_persons_*")), ","), units), units)

    def bearers(self) -> dict[str, set[str]]:
        """Folded name → the units that bear it."""
        found: dict[str, set[str]] = defaultdict(set)
        for unit in self.units.values():
            for name in unit.names:
                found[fold(name)].add(unit.gold)
        return found


def _rows(file: Path, delimiter: str) -> Iterator[Row]:
    with file.open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream, delimiter=delimiter):
            yield {name: (value or "").strip() for name, value in row.items() if name}


def _names(name: str, others: str) -> list[str]:
    bare, *aliases = (IN_BRACKETS.sub("", each).strip() for each in (name, *APART.split(others)))
    return list(dict.fromkeys([bare, *(alias for alias in aliases if alias and SPOILT not in alias)]))


def _iso(*texts: str) -> tuple[str, ...]:
    """The days that cells give exactly."""
    spans = (days(text) for text in texts)
    return tuple(span[0].isoformat() for span in spans if span and span[0] == span[1])


def unit_id(name: str) -> str:
    return f"{UNIT}{name}"


def _units(rows: list[Row]) -> dict[str, Unit]:
    """By gold id; a name that two ids bear, or an id with two names, is a slip of the table and is left out."""
    ids, names = defaultdict(set), defaultdict(set)
    for row in rows:
        ids[row[COLUMNS["organization"]]].add(row["o_id"])
        names[row["o_id"]].add(row[COLUMNS["organization"]])
    units: dict[str, Unit] = {}
    for row in rows:
        name = row[COLUMNS["organization"]]
        if len(ids[name]) == len(names[row["o_id"]]) == 1 and row["o_id"] and not name.startswith(UNKNOWN):
            _take(units.setdefault(unit_id(name), Unit(unit_id(name), [])), row)
    usual = _usual(units.values())
    for unit in units.values():
        unit.names = [unit.names[0], *(name for name in unit.names[1:] if _names_a_unit(name, unit.names[0], usual))]
        unit.vague = {name for name in unit.names[1:] if _vague(name, unit.names[0], usual)}
    return units


def _usual(units: Iterable[Unit]) -> set[str]:
    """The words that say what a unit is."""
    counts = Counter(word for unit in units for word in set(fold(unit.names[0]).split()))
    return {word for word, count in counts.items() if count >= USUAL}


def _names_a_unit(name: str, main: str, usual: set[str]) -> bool:
    """Lists call a police division by its town; no document does without saying that it is one."""
    words = set(fold(name).split())
    return bool(SHORT.search(name) or words & usual or (len(words) > 1 and words - set(fold(main).split())))


def _vague(name: str, main: str, usual: set[str]) -> bool:
    words = set(fold(name).split())
    return words <= usual and not set(fold(main).split()) <= usual and not SHORT.search(name)


def _site(row: Row) -> Site:
    country = row[COLUMNS["country"]] or row["Organization division_id"]
    return row[COLUMNS["site"]], row[COLUMNS["state"]], country.upper()


def _take(unit: Unit, row: Row) -> None:
    unit.names = list(dict.fromkeys([*unit.names, *_names(row[COLUMNS["organization"]], row[COLUMNS["others"]])]))
    parent, site = row[COLUMNS["parent"]], _site(row)
    if parent and unit_id(parent) not in unit.parents and not parent.startswith(UNKNOWN):
        unit.parents.append(unit_id(parent))
    if any(site[:2]) and site not in unit.sites:
        unit.sites.append(site)
    unit.cited += _iso(row["Organization:date_first_cited"], row["Organization:date_last_cited"])


def _persons(rows: Iterable[Row], units: Mapping[str, Unit]) -> dict[str, Person]:
    persons: dict[str, Person] = {}
    for row in rows:
        gold, unit = f"person {row['Name']}", unit_id(row["Organization"])
        person = persons.setdefault(gold, Person(gold, []))
        person.names = list(dict.fromkeys([*person.names, *_names(row["Name"], row[ALIASES])]))
        if unit in units:
            title, role = row["Title (official title)"] or row["Role"], row["Role"]
            commander = "commander" if role in ("Commander", "Acting Commander") else None
            cited = _iso(row["First citation"], row["Last citation"])
            person.posts.append(Post(row["Rank"], title, commander, unit, cited))
    return persons
