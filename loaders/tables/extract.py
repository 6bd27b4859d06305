"""A table under its mapping as extractions, one for each source that its rows cite, with a report of every cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph.model import Extraction
from loaders.places import Gazetteer
from loaders.tables.cells import ITSELF, Cells
from loaders.tables.entities import Register, entities_of
from loaders.tables.facts import CONFIDENCE, Named, Said, aliases_of, said_of
from loaders.tables.mapping import TableMap
from loaders.tables.render import Line, Page
from loaders.tables.report import Report
from loaders.tables.sources import Sources
from loaders.tables.table import Row, Table

MEDIA = "text/csv"
LANGUAGE = "en"  # of the words between the cells
TOGETHER = 500  # rows of a table without sources in one document


def extractions(
    table: Table, mapping: TableMap, sources: Sources, report: Report, gazetteer: Gazetteer
) -> Iterator[Extraction]:
    """The documents that TABLE makes, by source; REPORT is complete before the first."""
    pages, register, known = _Pages(table, sources, report), Register.of(mapping, table.rows, gazetteer), sources.known
    for row in table.rows:
        cells, before = Cells(row, mapping, report, known), report.said
        pages.take(cells, register)
        _leftovers(cells)
        if report.said > before or not mapping.columns.isdisjoint(row.cells):
            report.gave += 1
    report.documents = len(pages.by_key)
    cited = {source for source, _ in pages.by_key if source != ITSELF}
    report.cited = len(cited)
    sources.cited |= cited
    return (pages.by_key[key].extraction(table.name, table.header) for key in sorted(pages.by_key))


def begin(table: Table, mapping: TableMap) -> Report:
    """A report of TABLE in which nothing is said yet."""
    report = Report(table.name, mapping.title, tuple(filter(None, table.header)), dict(mapping.left_out), mapping.uses)
    report.rows, report.empty = len(table.rows) + len(table.cut) + table.empty, table.empty
    for row in table.rows:
        report.filled.update(row.cells.keys())
    for reason, counts in (("ragged", table.spare), ("cut", table.cut)):
        for number, count in counts.items():
            report.note(number, "", "", reason, str(count))
    known = mapping.columns | mapping.left_out.keys()
    for column in table.header:
        if column and column not in known and report.filled[column]:
            report.note(0, column, "", "unmapped", str(report.filled[column]))
    return report


@dataclass(slots=True)
class _Pages:
    """The documents of a table under construction, by source and part."""

    table: Table
    sources: Sources
    report: Report
    by_key: dict[tuple[str, int], Page] = field(default_factory=dict)

    def take(self, cells: Cells, register: Register) -> None:
        """Take in a row."""
        entities, citing = entities_of(cells, register), _citing(cells)
        for said, alias in _sayings(cells, entities):
            self._say(cells.row, said, alias, citing)
        for name, named in entities.items():
            cell = cells.mapping.entities[name].name
            sure = cells.confidence(cell) or CONFIDENCE
            for source in cells.sources(cell):
                self._name(source, cells.row, named, sure, citing)

    def _name(self, source: str, row: Row, named: Named, sure: float, citing: Mapping[str, set[str]]) -> None:
        """Note that a source names somebody, where it says nothing more in this row."""
        page = self._page_of(source, row)
        if (row.number, named.column) not in page.told:
            line = self._line(page, source, row, citing, (named.column, *named.shown))
            line.named.append(named)
            self._introduce(page, line, named, sure)

    def _say(self, row: Row, said: Said, alias: Named | None, citing: Mapping[str, set[str]]) -> None:
        self._count(said.columns, len(said.claims))
        for number, (source, _, sure) in enumerate(said.claims):
            page = self._page_of(source, row)
            line = self._line(page, source, row, citing, said.shown)
            for named in filter(None, (said.subject, said.object)):
                self._introduce(page, line, named, sure)
            line.said.append((said, number))
            line.named += [alias] if alias else []

    def _introduce(self, page: Page, line: Line, named: Named, sure: float) -> None:
        for relation, attributes in named.identity:
            if (named.key, relation, attributes) not in page.introduced:
                page.introduced.add((named.key, relation, attributes))
                columns = (named.column, *named.shown)
                line.said.append((Said(relation, named, None, (("", attributes, sure),), columns, columns), 0))
                self._count(columns, 1)

    def _count(self, columns: Iterable[str], claims: int) -> None:
        self.report.claims.update(dict.fromkeys(columns, claims))
        self.report.said += claims

    def _line(self, page: Page, source: str, row: Row, citing: Mapping[str, set[str]], shown: Iterable[str]) -> Line:
        columns = tuple(sorted(set(shown)))
        page.told.update((row.number, column) for column in columns)
        cited = citing.get(source, set()).intersection(columns)
        return page.lines.setdefault((row.number, columns), Line(row, columns, frozenset(cited)))

    def _page_of(self, source: str, row: Row) -> Page:
        part = 0 if source != ITSELF else (row.number - 2) // TOGETHER
        return self.by_key.get((source, part)) or self.by_key.setdefault((source, part), self._page(source, part))

    def _page(self, source: str, part: int) -> Page:
        table = self.table
        common = {"original": table.original, "media_type": MEDIA, "language": LANGUAGE, "case": table.given.case}
        if source == ITSELF:
            name = f"{table.name}, rows {part * TOGETHER + 2} to {(part + 1) * TOGETHER + 1}"
            return Page(name, {**common, "name": name, "title": table.name, **table.given.given.known()})
        cited = self.sources.source(source)
        said = {name: getattr(cited, name) for name in ("title", "publisher", "published", "url")}
        return Page(cited.head, {**common, **said, "name": f"{table.name}, source {source}"})


def _sayings(cells: Cells, entities: Mapping[str, Named]) -> Iterator[tuple[Said, Named | None]]:
    for name, named in entities.items():
        for alias, said in aliases_of(cells, cells.mapping.entities[name], named):
            yield said, alias
    for fact in cells.mapping.facts:
        yield from ((said, None) for said in said_of(cells, fact, entities))


def _citing(cells: Cells) -> dict[str, set[str]]:
    """Source → the columns that cite it; ITSELF → those that cite nobody."""
    found: dict[str, set[str]] = {}
    for cell in cells.mapping.cells:
        if cells.row[cell.column]:
            for source in cells.sources(cell):
                found.setdefault(source, set()).add(cell.column)
    return found


def _leftovers(cells: Cells) -> None:
    """Name what is filled and gave nothing."""
    for column in list(cells.idle(cells.mapping.columns)):
        cells.note(column, "idle")
