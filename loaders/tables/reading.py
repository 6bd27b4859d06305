"""Sources that are tables: each under its mapping, the sources that its rows cite known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import UnreadableDocument
from graph.model import Extraction
from loaders.places import Gazetteer
from loaders.readers import Refused, Source, is_table, sources
from loaders.tables.extract import begin, extractions
from loaders.tables.formats import fits, read_mapping, recognised
from loaders.tables.mapping import TableMap
from loaders.tables.report import Report
from loaders.tables.sources import Sources
from loaders.tables.table import Table, read_tables


@dataclass(slots=True)
class Tables:
    """The tables of one load. MAPPING is the file of the user's own."""

    gazetteer: Gazetteer
    mapping: Path | None = None
    reports: list[Report] = field(default_factory=list)
    refused: list[UnreadableDocument] = field(default_factory=list)
    _rows: list[tuple[Table, TableMap, Report]] = field(default_factory=list)
    _cited: Sources = field(default_factory=Sources)
    _folders: dict[Path, None] = field(default_factory=dict)

    def take(self, given: Iterable[Source]) -> None:
        """Read the tables in GIVEN. Raises UsageError where the user's mapping is wrong, or fits none."""
        own = read_mapping(self.mapping) if self.mapping else None
        for source in given:
            try:
                for table in read_tables(source):
                    self._take(table, self._mapping(table, own))
            except UnreadableDocument as refused:
                self.refused.append(refused)
            if source.folder:
                self._folders[source.folder] = None
        if self._rows and not self._cited.given:
            self._look_beside()

    def extractions(self) -> Iterator[tuple[Report, Iterator[Extraction]]]:
        """The documents of each table, its report complete before they come."""
        for table, mapping, report in self._rows:
            yield report, extractions(table, mapping, self._cited, report, self.gazetteer)
            self._cited.count()

    def _take(self, table: Table, mapping: TableMap) -> None:
        report = begin(table, mapping)
        self.reports.append(report)
        if mapping.sources:
            self._cited.take(table, mapping.sources, report)
        if mapping.entities:
            self._rows.append((table, mapping, report))

    def _mapping(self, table: Table, own: TableMap | None) -> TableMap:
        if own and own.columns <= set(table.header):
            return own
        known = recognised(table.header)
        if own and known is None:
            fits(own, table.header, str(self.mapping), table.where)
        if known is None:
            raise Refused("no-mapping", table.where)
        return known

    def _look_beside(self) -> None:
        """A table of units that is loaded alone still cites the sources of the table beside it."""
        beside = (source for folder in self._folders for source in sources(_tables_in(folder)))
        for source in beside:
            try:
                for table in read_tables(source):
                    mapping = recognised(table.header)
                    if mapping and mapping.sources:
                        self._cited.take(table, mapping.sources, begin(table, mapping))
            except UnreadableDocument:
                continue  # nobody asked for it


def _tables_in(folder: Path) -> list[str]:
    return [str(file) for file in sorted(folder.iterdir()) if is_table(file.name) and file.is_file()]
