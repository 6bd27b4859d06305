"""Mappings that users write: what they turn a table into, and the one sentence for each mistake."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import arro3.io
import pytest
from arro3.core import Table
from openpyxl import Workbook

from graph.errors import UsageError
from tests.tables.research import Research, findings

HEADER = ("Unit", "No", "Under", "Commander", "Rank", "From", "Exact", "To")
ROWS = (
    ("Legion 4", "4", "Region 2", "Adama Sidi Bako", "Colonel", "12/03/2015", "Y", "juillet 2016"),
    ("Region 2", "2", "", "", "", "", "", ""),
)
MAPPING = """
title: Our units
month_first: false
entities:
  unit: {kind: Organization, name: Unit, id: {scheme: ours, column: No}}
  parent: {kind: Organization, name: Under, same_as: unit}
  head: {kind: Person, name: Commander}
facts:
  - {relation: PART_OF, subject: unit, object: parent, fixed: {kind: command}}
  - relation: HOLDS_POST
    subject: head
    object: unit
    fixed: {role: commander}
    attributes: {rank: Rank}
    first: {column: From, flag: Exact}
    last: To
"""


def delimited(mark: str) -> bytes:
    return "\n".join(mark.join(row) for row in (HEADER, *ROWS)).encode("utf-8")


def workbook(rows: Sequence[Sequence[object]] = (HEADER, *ROWS)) -> bytes:
    book, stream = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(stream)
    return stream.getvalue()


def parquet() -> bytes:
    stream = io.BytesIO()
    columns = {name: [row[number] or None for row in ROWS] for number, name in enumerate(HEADER)}
    from arro3.core import Array, DataType

    arro3.io.write_parquet(
        Table.from_pydict({name: Array(values, DataType.string()) for name, values in columns.items()}), stream
    )
    return stream.getvalue()


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    file = tmp_path / "ours.yaml"
    file.write_text(MAPPING, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("units.csv", delimited(",")),
        ("units.csv", delimited(";")),
        ("units.tsv", delimited("\t")),
        ("units.csv", delimited(",").decode().replace("Sidi", "Sidé").encode("cp1252")),
        ("units.xlsx", workbook()),
        ("units.parquet", parquet()),
    ],
    ids=["csv", "semicolons", "tsv", "cp1252", "xlsx", "parquet"],
)
def test_a_mapping_reads_every_format_alike(research: Research, mapping: Path, name: str, content: bytes) -> None:
    file = research.folder / name
    file.write_bytes(content)
    report = research.load(file, mapping=mapping)
    assert report.whole, [each.as_json() for each in report.tables]
    ((person, body, said),) = research.edges("HOLDS_POST")
    assert (person[:5], body, said["rank"], said["role"]) == ("Adama", "Legion 4", "Colonel", "commander")
    assert (said["start"], said["end"], said["last_cited"]) == ("2015-03-12", None, "2016-07")
    assert [(source, target) for source, target, _ in research.edges("PART_OF")] == [("Legion 4", "Region 2")]
    assert sorted(research.nodes("Organization")) == ["Legion 4", "Region 2"]


def test_a_workbooks_days_and_numbers_are_texts_and_formulas_their_last_value(
    research: Research, mapping: Path
) -> None:
    from datetime import date

    file = research.folder / "units.xlsx"
    row = ("Legion 4", 4, "=A1", "Adama Sidi Bako", "Colonel", date(2015, 3, 12), "Y", 2016)
    file.write_bytes(workbook((HEADER, row)))
    research.load(file, mapping=mapping)
    ((_, _, said),) = research.edges("HOLDS_POST")
    assert (said["start"], said["last_cited"]) == ("2015-03-12", "2016")
    assert research.nodes("Organization")["Legion 4"]["identifiers"] == ["ours:4"]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("column: No", "column: Number", "'Number'"),
        ("relation: PART_OF", "relation: PARTOF", "no such relation"),
        ("kind: Person", "kind: People", "'Person', 'Organization' or 'Place'"),
        ("object: parent", "object: mother", "'mother'"),
        ("{rank: Rank}", "{grade: Rank}", "'grade'"),
        ("title: Our units", "title: [", "line"),
        ("title: Our units", "title: Our units\nname: ours", "wrong at name"),
        ("subject: head", "subject: unit", "subject must be Person"),
    ],
)
def test_a_mistake_gets_one_sentence_that_says_where(
    research: Research, mapping: Path, before: str, after: str, said: str
) -> None:
    assert before in MAPPING
    mapping.write_text(MAPPING.replace(before, after, 1), encoding="utf-8")
    (research.folder / "units.csv").write_bytes(delimited(","))
    with pytest.raises(UsageError) as error:
        research.load(mapping=mapping)
    assert said in str(error.value)
    assert "ours.yaml" in str(error.value)
    assert "\n" not in str(error.value)
    french = error.value.sentence("fr")
    assert "La correspondance" in french
    assert not [word for word in (" must ", " is ", " there ", "Input", "permitted") if word in french]


@pytest.mark.parametrize(
    "content",
    [
        b"Unit,No\nA\0B,1\n",
        b'Unit,No\n"open quote,1\n',
        b"Unit,Unit\n1,2\n",
        b"",
        b",,\n1,2,3\n",
        b"PK\x03\x04 no archive",
        b"\xff\xfeU\x00",
        ("Unit,No\n" + "x" * 2_000_000 + ",1\n").encode(),
        b"Unit,No\n=cmd|' /C calc'!A0,1\n",
    ],
)
def test_hostile_files_are_read_or_refused_and_never_break(research: Research, mapping: Path, content: bytes) -> None:
    for name in ("units.csv", "units.xlsx", "units.parquet"):
        (research.folder / name).write_bytes(content)
    mapping.write_text(
        "{title: t, entities: {unit: {kind: Organization, name: Unit, id: {scheme: s, column: No}}}}", "utf-8"
    )
    try:
        report = research.load(mapping=mapping)
    except UsageError:
        return
    assert report.refused


@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_a_table_that_was_cut_off_anywhere_gives_no_more_than_its_whole_rows(
    research: Research, mapping: Path, mark: str
) -> None:
    whole = delimited(mark)
    first = whole.index(b"\n", whole.index(b"\n") + 1)  # where the second row ends
    for end in range(first + 3, whole.rindex(mark.encode()), 3):
        (research.folder / "units.csv").write_bytes(whole[:end])
        report = research.load(mapping=mapping)
        told = [(found.row, found.reason) for found in findings(report, "units.csv") if found.open]
        assert told == [(3, "cut")]
        assert not report.whole
        assert sorted(research.nodes("Organization")) == ["Legion 4", "Region 2"]


def test_more_cells_than_the_header_are_told(research: Research, mapping: Path) -> None:
    (research.folder / "units.csv").write_bytes(delimited(",") + b"\nLegion 5,5,,,,,,,beyond\n")
    report = research.load(mapping=mapping)
    assert [(found.row, found.reason) for found in findings(report, "units.csv")][:1] == [(4, "ragged")]
