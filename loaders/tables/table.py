"""A table as rows of text, whatever file it came in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loaders.readers import Options, Refused, Source, original, sheets
from loaders.readers.canonical import canonical

CELLS = 20_000_000
CELL = 100_000  # characters


@dataclass(frozen=True, slots=True)
class Row:
    """NUMBER as a spreadsheet shows it; CELLS are the filled ones, by column."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str | None) -> str:
        return self.cells.get(column, "") if column else ""


@dataclass(frozen=True, slots=True)
class Table:
    """NAME is its file's, ORIGINAL the hash of its bytes. GIVEN is what its user says of it.

    SPARE counts, by row, cells beyond the header. CUT counts the cells that a row lacks: it is none of ROWS, since its
    last cell may be half a name, and what is missing may be its end, its flag or its source.
    """

    name: str
    where: str
    original: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    empty: int
    spare: dict[int, int]
    cut: dict[int, int]
    given: Options


def read_tables(source: Source) -> list[Table]:
    """The tables in SOURCE, one for each sheet that holds something. Raises Refused."""
    found = []
    for sheet, records in sheets(source):
        name = f"{source.name}, {_tidy(sheet)}" if sheet else source.name
        found.append(_table(source, name, f"{source.where}, {sheet}" if sheet else source.where, records))
    if not found:
        raise Refused("empty-table", source.where)
    return found


def _table(source: Source, name: str, where: str, records: Iterable[Sequence[str]]) -> Table:
    every = iter(records)
    header = tuple(_tidy(column) for column in next(every, ()))
    if not any(header):
        raise Refused("empty-table", where)
    if twice := sorted({column for column in header if column and header.count(column) > 1}):
        raise Refused("column-twice", where, twice[0])
    rows: list[Row] = []
    spare: dict[int, int] = {}
    cut: dict[int, int] = {}
    empty = cells = 0
    for number, record in enumerate(every, 2):
        cells += len(record)
        if cells > CELLS:
            raise Refused("too-many-cells", where, f"{CELLS:,}")
        texts = [_tidy(value) if value else "" for value in record]
        named = {column: text for column, text in zip(header, texts, strict=False) if text and column}
        if beyond := sum(map(bool, texts)) - len(named):
            spare[number] = beyond
        empty += not any(texts)
        if any(texts) and len(texts) < len(header):
            cut[number] = len(header) - len(texts)
        elif named:
            rows.append(Row(number, named))
    return Table(name, where, original(source), header, tuple(rows), empty, spare, cut, source.options)


def _tidy(value: str) -> str:
    """One line of canonical text, as a cell is a span of a line."""
    if len(value) > CELL:
        value = value[:CELL]
    plain = value if value.isascii() and value.isprintable() else canonical(value)
    return " ".join(plain.split())
