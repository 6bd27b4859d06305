"""Reading a country file of GeoNames (download.geonames.org/export/dump: 19 columns parted by tabs)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.errors import UsageError
from loaders.places.place import Place, parse

COLUMNS = 19
KINDS = {"ADM1": "region", "ADM2": "district", "PCLI": "country"}


def read_country_file(path: Path, known: Sequence[str]) -> list[Place]:
    """The places of PATH that KNOWN, lines of our own, lack. Raises UsageError where it is no country file."""
    rows = list(_rows(path))
    ours = [parse(line) for line in known if "\tregion\t" in line or "\tdistrict\t" in line]
    names = {place.code: place.name for place in ours}
    names |= {_code(row, row[7]): row[1] for row in rows if KINDS.get(row[7]) in ("region", "district")}
    numbers = {line.rsplit("\t", 4)[1] for line in known}
    return [_place(row, names) for row in rows if row[0] not in numbers and (row[6] in "PTHLV" or row[7] in KINDS)]


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            row = line.replace("|", " ").split("\t")
            if len(row) != COLUMNS or not row[0].isdigit() or not _degrees(row):
                raise UsageError(
                    f"{path} is not a country file of GeoNames: line {number} does not have its {COLUMNS} columns;"
                    " take one such as ML.txt from the folder export/dump of its download site"
                )
            yield row
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as a gazetteer: {error}") from error


def _degrees(row: list[str]) -> bool:
    try:
        return abs(float(row[4])) <= 90 and abs(float(row[5])) <= 180 and int(row[14] or 0) >= 0
    except ValueError:
        return False


def _code(row: list[str], feature: str) -> str:
    return ".".join(row[8:9] + row[10 : 11 if feature == "ADM1" else 12])


def _place(row: list[str], names: dict[str, str]) -> Place:
    kind = KINDS.get(row[7], "town" if row[6] == "P" else "area")
    others = tuple(
        dict.fromkeys(name for name in (row[2], *row[3].split(",")) if name and name != row[1] and "|" not in name)
    )
    code = _code(row, row[7]) if kind in ("region", "district") else ""
    region, district = names.get(_code(row, "ADM1"), ""), names.get(_code(row, "ADM2"), "")
    return Place(
        row[1], others, row[8], kind, float(row[4]), float(row[5]), int(row[14] or 0), int(row[0]), code,
        region, "" if kind in ("region", "district") else district,
    )  # fmt: skip
