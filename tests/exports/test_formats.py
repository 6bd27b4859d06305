"""Each export reads back with what went in."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.export import rows as exported
from graph.ledger import Ledger
from tests.exports.rows import QUOTE, Row, edge, small
from tests.factory import Page
from viz.exports import FORMATS, gexf, graphml, lines, tables, write

TEXT = st.text(st.characters(codec="utf-8"), max_size=40)


def csv_of(rows: list[Row], name: str) -> list[dict[str, str]]:
    target = io.BytesIO()
    tables.write(rows, target)
    with zipfile.ZipFile(target) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")))


def graph_of(rows: list[Row]) -> networkx.MultiDiGraph[str]:
    target = io.BytesIO()
    graphml.write(rows, target)
    target.seek(0)
    return networkx.MultiDiGraph(networkx.read_graphml(target, force_multigraph=True))


def test_lines_are_the_rows() -> None:
    target = io.BytesIO()
    lines.write(small(), target)
    assert [json.loads(line) for line in target.getvalue().splitlines()] == small()


def test_lines_are_valid_json_even_with_a_lone_surrogate() -> None:
    target = io.BytesIO()
    lines.write(small(name="Koné \udc80"), target)
    assert "Koné \udc80" in [json.loads(line).get("name") for line in target.getvalue().decode().splitlines()]


def test_csv_holds_nodes_edges_and_their_sentences() -> None:
    person = next(row for row in csv_of(small(), "nodes.csv") if row["id"] == "p1")
    assert (person["name"], person["names"]) == ("Waly Mady Dembélé", "Waly Mady Dembélé; Dembélé")
    post = csv_of(small(), "edges.csv")[0]
    assert (post["source_name"], post["target_name"], post["rank"]) == (
        "Waly Mady Dembélé",
        "Brigade mobile",
        "Commissaire",
    )
    evidence = csv_of(small(), "evidence.csv")[0]
    assert (evidence["edge"], evidence["quote"], evidence["document_name"]) == ("p1-o1-HOLDS_POST", QUOTE, "a.txt")


def test_nested_values_are_json_in_csv() -> None:
    operation = next(row for row in csv_of(small(), "nodes.csv") if row["id"] == "x1")
    assert json.loads(operation["seizures"]) == [{"item": "cannabis", "quantity": 46.8, "unit": "kg"}]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＠"])
def test_no_csv_cell_is_a_formula(start: str) -> None:
    name = f'{start}HYPERLINK("http://evil.example")'
    person = next(row for row in csv_of(small(name=name), "nodes.csv") if row["id"] == "p1")
    assert person["name"] == "'" + name


def test_numbers_stay_numbers_in_csv() -> None:
    assert tables.harmless(-11.43) == -11.43


def test_the_same_graph_gives_the_same_zip() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    tables.write(small(), first)
    tables.write(small(), second)
    assert first.getvalue() == second.getvalue()


def test_graphml_reads_back() -> None:
    graph = graph_of(small())
    assert graph.nodes["p1"]["label"] == "Waly Mady Dembélé"
    assert graph.nodes["x1"]["arrests"] == 12
    post = graph.edges["p1", "o1", "p1-o1-HOLDS_POST"]
    assert (post["type"], post["rank"], post["evidence_count"], post["quotes"]) == (
        "HOLDS_POST",
        "Commissaire",
        1,
        QUOTE,
    )


@given(name=TEXT, quote=TEXT)
def test_any_text_passes_through_graphml_and_csv(name: str, quote: str) -> None:
    rows = small(name=name, quote=quote)
    assert set(graph_of(rows)) == {"d1", "o1", "p1", "x1"}
    assert len(csv_of(rows, "evidence.csv")) == 3


def test_gexf_reads_back_with_the_days_of_its_edges() -> None:
    target = io.BytesIO()
    gexf.write([*small()[:4], edge("p1", "o1", start="2018-06", end="2019")], target)
    target.seek(0)
    graph = networkx.read_gexf(target)
    [(*_, post)] = graph.edges(data=True)
    assert graph.nodes["p1"]["label"] == "Waly Mady Dembélé"
    assert (post["relation"], post["start"], post["end"]) == ("HOLDS_POST", "2018-06-01", "2019-12-31")
    assert (post["began"], post["ended"], post["quotes"]) == ("2018-06", "2019", QUOTE)


@given(name=TEXT, quote=TEXT)
def test_any_text_passes_through_gexf(name: str, quote: str) -> None:
    target = io.BytesIO()
    gexf.write(small(name=name, quote=quote), target)
    target.seek(0)
    assert set(networkx.read_gexf(target)) == {"d1", "o1", "p1", "x1"}


def ledger() -> Ledger:
    page = Page("Colonel Issa Tembo heads the OCS.", name="a.txt", published="2021-05-04", publisher="Wire")
    tembo, ocs = page.person("Issa Tembo"), page.body("OCS", acronym="OCS")
    result = Ledger("sqlite://")
    result.add(page.says("HOLDS_POST", tembo, ocs, post_title="head", role="commander").extraction())
    return result


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_holds_what_the_ledger_says(format: str) -> None:
    target = io.BytesIO()
    write(format, ledger(), target)
    written = target.getvalue()
    if format == "csv":
        written = zipfile.ZipFile(target).read("nodes.csv")
    assert b"Issa Tembo" in written


def test_lines_are_the_canonical_export() -> None:
    target = io.BytesIO()
    write("jsonl", ledger(), target)
    assert [json.loads(line) for line in target.getvalue().splitlines()] == list(exported(ledger()))


def test_an_unknown_format_is_refused_in_one_sentence() -> None:
    with pytest.raises(
        UsageError, match=r"There is no export format 'gefx': choose one of jsonl, csv, graphml, gexf, html, ftm\."
    ):
        write("gefx", ledger(), io.BytesIO())
