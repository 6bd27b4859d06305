"""Small tables of our own in Security Force Monitor's format, and what becomes of them."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.export import rows
from graph.ledger import Ledger
from loaders.pipeline import LoadReport, load
from loaders.places import Gazetteer
from loaders.readers import sources
from loaders.tables import Finding

UNIT, PARENT, PART = "Organization:Name", "OrganizationOrganization:parent_id", "OrganizationOrganization"
SITE, AREA, WHOLE = "Site:geonames_name", "Area of Operations Geoname", "OrganizationMembership:member_id"
UNITS = (
    *(UNIT, "Source: Name", "Confidence: Name", "Organization:other_names", "Source: Aliases or alternative spellings"),
    *("Organization:classification", "Source: Classification", "Organization division_id"),
    *("Organization:date_first_cited", "firstcited_month", "firstcited_day", "firstcited_year"),
    *("Source: Organization date_first_cited", "start date of Organization? Y/N", "Organization:date_last_cited"),
    *("Source: Organization date_last_cited", "Organization:open_ended? Y/N/E"),
    *(PARENT, "Source: OrganizationOrganization:parent_id", f"{PART}:classification"),
    *(f"{PART}:date_first_cited", "Source: Date of first citation for parent organization"),
    *("Start date of OrganizationOrganization Y/N?", f"{PART}:date_last_cited"),
    *("Source: Date of last citation for parent organization", f"{PART}:open_ended"),
    *(SITE, "Site:geonames_id", "Source: Site:geonames_name", "Site:admin_level_1_geonames_name"),
    *("Site:admin_level_1_geonames_id", "Source: Site:admin_level_1_geonames_name", "Site:division_id"),
    *(AREA, "Area of Operations GeonameID", "Source: Area of Operations", WHOLE, f"Source: {WHOLE}", "o_id"),
    "Owner-initial of staff researcher",
)
PERSONS = (
    *("Name", "Source: Name", "Aliases or alternative spellings (semi-colon separated)"),
    *("Source: Aliases or alternative spellings", "division_id", "Organization", "Source: Organization", "Role"),
    *("Source: Role", "Title (official title)", "Source: Title", "Rank", "Source: Rank", "First citation"),
    *("first_month", "first_day", "first_year", "Source: First citation", "Start date? (Y/N)", "Last citation"),
    *("Source: Last citation", "End date? (Y/N)", "Notes"),
)
SOURCES = (
    *("source_id", "title", "page", "published_on", "source_url", "archive_url", "alias_source_id"),
    *("publication_title",),
)
Cells = Mapping[str, str]


def unit(name: str, id: str, **more: str) -> dict[str, str]:
    return {UNIT: name, "Source: Name": "s1", "Organization division_id": "ng", "o_id": id, **more}


def under(parent: str, first: str = "", last: str = "", **more: str) -> dict[str, str]:
    """The cells of a parent; sources s1 and s2 name the dates."""
    dates = {f"{PART}:date_first_cited": first, f"{PART}:date_last_cited": last}
    said = {"Source: OrganizationOrganization:parent_id": "s1", f"{PART}:classification": "Command"}
    by = {
        "Source: Date of first citation for parent organization": "s1" if first else "",
        "Source: Date of last citation for parent organization": "s2" if last else "",
    }
    return {PARENT: parent, **said, **dates, **by, **more}


def posting(name: str, body: str, first: str = "", last: str = "", **more: str) -> dict[str, str]:
    who = {"Name": name, "Source: Name": "s1", "division_id": "ng", "Organization": body, "Source: Organization": "s1"}
    flags = {"Start date? (Y/N)": "N" if first else "", "End date? (Y/N)": "N" if last else ""}
    dates = {"First citation": first, "Last citation": last}
    by = {"Source: First citation": "s1" if first else "", "Source: Last citation": "s2" if last else ""}
    return {**who, "Role": "Commander", "Source: Role": "s1", **dates, **by, **flags, **more}


def source(id: str, **more: str) -> dict[str, str]:
    return {
        "source_id": id,
        "title": f"Report {id}",
        "publication_title": "The Plain Daily",
        "published_on": "2016-02-01",
        "source_url": f"https://plain.example/{id}",
        "archive_url": f"https://archive.example/{id}",
        **more,
    }


BOTH = (source("s1"), source("s2"))


@dataclass
class Research:
    """Tables in FOLDER, loaded into LEDGER."""

    folder: Path
    ledger: Ledger
    gazetteer: Gazetteer

    def write(self, name: str, columns: Sequence[str], records: Sequence[Cells]) -> Path:
        file = self.folder / name
        with file.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, columns, delimiter="\t" if name.endswith(".tsv") else ",")
            writer.writeheader()
            writer.writerows(records)
        return file

    def units(self, *records: Cells) -> Path:
        return self.write("units.tsv", UNITS, records)

    def persons(self, *records: Cells) -> Path:
        return self.write("persons.csv", PERSONS, records)

    def sources(self, *records: Cells) -> Path:
        return self.write("sources.csv", SOURCES, records or BOTH)

    def load(self, *paths: Path, mapping: Path | None = None) -> LoadReport:
        given = [str(path) for path in paths or (self.folder,)]
        return load(sources(given), self.ledger, self.gazetteer, workers=1, mapping=mapping)

    def export(self) -> list[dict[str, Any]]:
        return list(rows(self.ledger))

    def nodes(self, type: str) -> dict[str, dict[str, Any]]:
        """By name."""
        return {row["name"]: row for row in self.export() if row["kind"] == "node" and row["type"] == type}

    def edges(self, type: str) -> list[tuple[str, str, dict[str, Any]]]:
        """The names at both ends, and what the edge says."""
        exported = self.export()
        names = {row["id"]: row["name"] for row in exported if row["kind"] == "node"}
        return [
            (names[row["source"]], names[row["target"]], row["properties"]) for row in exported if row["type"] == type
        ]


def findings(report: LoadReport, table: str) -> list[Finding]:
    return [finding for each in report.tables if each.table == table for finding in each.findings]


def canonical(exported: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps(exported, sort_keys=True, default=str)
