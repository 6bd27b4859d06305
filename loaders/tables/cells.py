"""Reading the cells of a row: what they say, who says so, and whether each gave something."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from graph.partial_date import PartialDate
from loaders.tables.dates import read_date
from loaders.tables.mapping import Cell, DateCell, TableMap
from loaders.tables.report import Report
from loaders.tables.table import Row

ITSELF = ""  # the source of what no source is cited for: the table
YES, NO, EXACT = "Y", "N", "E"


@dataclass(slots=True)
class Cells:
    """One row under a mapping. KNOWN are the ids of sources, by every id that they go by; None where none are given."""

    row: Row
    mapping: TableMap
    report: Report
    known: Mapping[str, str] | None
    used: set[str] = field(default_factory=set)  # columns that gave something, or are named in the report
    _sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _dates: dict[str, PartialDate | None] = field(default_factory=dict)
    _noted: set[tuple[str, str, str]] = field(default_factory=set)

    def text(self, column: str | None) -> str:
        if column and (found := self.row[column]):
            self.used.add(column)
            return found
        return ""

    def note(self, column: str, reason: str, detail: str = "", value: str | None = None) -> None:
        """Name a cell in the report, once for each reason."""
        self.used.add(column)
        value = self.row[column] if value is None else value
        if (column, reason, value) not in self._noted:
            self._noted.add((column, reason, value))
            self.report.note(self.row.number, column, value, reason, detail)

    def values(self, cell: Cell) -> list[str]:
        """What CELL says, in our words; nothing where it is empty or not understood."""
        said = self.text(cell.column)
        parts = [part.strip() for part in said.split(cell.split)] if cell.split and said else [said]
        return [value for part in parts if part and (value := self._word(cell, part))]

    def _word(self, cell: Cell, said: str) -> str | None:
        if not cell.values or said in cell.values:
            return cell.values.get(said, said)
        if cell.only_listed:
            self.note(cell.column, "value", ", ".join(cell.values), said)
            return None
        return cell.otherwise or said

    def sources(self, cell: Cell) -> tuple[str, ...]:
        """The ids of those who say what CELL does; the table where it cites nobody."""
        said = self.text(cell.source)
        if said not in self._sources:
            ids = dict.fromkeys(filter(None, (part.strip() for part in said.split(self.mapping.separator))))
            self._sources[said] = tuple(dict.fromkeys(self._source(str(cell.source), id) for id in ids)) or (ITSELF,)
        return self._sources[said]

    def _source(self, column: str, id: str) -> str:
        if self.known is None or id in self.known:
            return self.known[id] if self.known else id
        self.note(column, "source", value=id)
        return ITSELF

    def confidence(self, cell: Cell) -> float | None:
        said = self.text(cell.confidence)
        if said and self.mapping.confidences and said not in self.mapping.confidences:
            self.note(str(cell.confidence), "value", ", ".join(self.mapping.confidences))
        return self.mapping.confidences.get(said)

    def date(self, cell: DateCell | None) -> PartialDate | None:
        if cell is None or not (said := self.text(cell.column)):
            return None
        if cell.column not in self._dates:
            found = self._dates[cell.column] = read_date(said, self.mapping.month_first)
            if found is None:
                self.note(cell.column, "date")
            split = [self.text(column) for column in cell.repeated or ()]
            if found and any(split) and split != _split(found):
                self.note(cell.column, "repeated", "/".join(part or "–" for part in split))
        return self._dates[cell.column]

    def flag(self, column: str | None, allowed: Collection[str]) -> str | None:
        said = self.text(column).upper()
        if column and said and said not in allowed:
            self.note(column, "flag", ", ".join(allowed))
            return None
        return said or None

    def idle(self, columns: Collection[str]) -> Iterator[str]:
        """Filled columns of COLUMNS that gave nothing."""
        return (column for column in self.row.cells if column in columns and column not in self.used)


def _split(date: PartialDate) -> list[str]:
    parts = (date.month, date.day, date.year)
    return [str(part) if part else "" for part in parts]
