"""The sources that rows cite: what a table of sources says of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from loaders.readers.parsed import one_line, web_link
from loaders.tables.dates import read_date
from loaders.tables.mapping import SourceColumns
from loaders.tables.report import Report
from loaders.tables.table import Row, Table

UNDATED = {"undated", "n.d.", "nd", "sans date"}


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as its table describes it."""

    id: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    archive: str | None = None
    page: str | None = None

    @property
    def head(self) -> str:
        """What is known of it, as the first line of its document."""
        said = (self.title, self.publisher, self.published, self.page and f"page {self.page}", self.url)
        archived = self.archive and f"archived at {self.archive}"
        return " · ".join(["Source " + self.id, *filter(None, (*said, archived))])


@dataclass(slots=True)
class Sources:
    """By id; OTHER_IDS leads from the further ids of some to their own. GIVEN: is any table of them there?"""

    by_id: dict[str, Cited] = field(default_factory=dict)
    other_ids: dict[str, str] = field(default_factory=dict)
    given: bool = False
    cited: set[str] = field(default_factory=set)  # ids that rows cite
    tables: list[tuple[Report, set[str]]] = field(default_factory=list)  # what each table of sources brought

    def count(self) -> None:
        """Note for each table of sources how many of them rows cite."""
        for report, ids in self.tables:
            report.used = len(ids & self.cited)

    @property
    def known(self) -> Mapping[str, str] | None:
        """Every id → the id of its source; None where no table of sources is given."""
        return {**self.other_ids, **{id: id for id in self.by_id}} if self.given else None

    def take(self, table: Table, columns: SourceColumns, report: Report) -> None:
        self.given, ids = True, set[str]()
        self.tables.append((report, ids))
        for row in table.rows:
            cited = _cited(row, columns, report)
            if cited is None:
                continue
            report.gave += 1
            if cited.id in self.by_id:
                report.note(row.number, columns.id, cited.id, "twice")
                continue
            self.by_id[cited.id] = cited
            ids.add(cited.id)
            if other := row[columns.also_known_as]:
                self.other_ids.setdefault(other, cited.id)

    def source(self, id: str) -> Cited:
        return self.by_id.get(id) or Cited(id)


def _cited(row: Row, columns: SourceColumns, report: Report) -> Cited | None:
    if not (id := row[columns.id]):
        report.note(row.number, columns.id, "", "row")
        return None
    return Cited(
        id,
        one_line(row[columns.title]),
        one_line(row[columns.publisher]),
        _day(row, columns.published, report),
        _link(row, columns.url, report),
        web_link(row[columns.archive]),
        row[columns.page] or None,
    )


def _day(row: Row, column: str | None, report: Report) -> str | None:
    said = row[column]
    found = read_date(said) if said else None
    if column and said and found is None and said.lower() not in UNDATED:
        report.note(row.number, column, said, "undated")
    return str(found) if found else None


def _link(row: Row, column: str | None, report: Report) -> str | None:
    found = web_link(row[column])
    if column and row[column] and found is None:
        report.note(row.number, column, row[column], "no_link")
    return found
