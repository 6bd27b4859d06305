"""`query`, `export`, `rebuild` and `annotate` over a loaded ledger."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.djeli.running import Ran, Run


@pytest.fixture
def loaded(djeli: Run, texts: Path) -> Run:
    assert djeli("load", texts).status == 0
    return djeli


def test_a_question_is_answered_as_a_table_or_as_json(loaded: Run) -> None:
    table = loaded("query", "search", "--param", "q=Adama Ballo")
    assert "Adama Ballo" in table.out
    assert table.err == ""
    answer = json.loads(loaded("query", "search", "-p", "q=OCS", "--json").out)
    assert set(answer) == {"data", "next", "truncated", "as_of"}
    assert any("OCS" in row["names"] or row["acronym"] == "OCS" for row in answer["data"])


def test_the_heads_of_a_table_are_in_the_users_language(loaded: Run) -> None:
    heads = {
        lang: loaded("query", "search", "--q", "Adama Ballo", lang=lang).out.splitlines()[1] for lang in ("en", "fr")
    }
    assert "mentions" in heads["en"]
    assert {"identifiant", "nom", "indice"} <= set(heads["fr"].replace("┃", " ").split())
    assert not {"id", "name", "hint"} & set(heads["fr"].replace("┃", " ").split())


def test_parameters_may_be_options(loaded: Run) -> None:
    as_options = loaded("query", "search", "--q", "OCS", "--limit=5", "--json")
    assert as_options.out == loaded("query", "search", "-p", "q=OCS", "-p", "limit=5", "--json").out


def test_links_are_asked_for_by_how_they_are_said(djeli: Run, tmp_path: Path) -> None:
    text = tmp_path / "said.txt"
    text.write_text(
        "Colonel Issa Tembo was reportedly appointed commander of the National Guard. "
        "UNODC denied that it had trained the National Guard.",
        encoding="utf-8",
    )
    assert djeli("load", text).status == 0
    asked = ["query", "neighbours", "--entity", "National Guard"]
    assert "reportedly" in djeli(*asked, "--assertion", "alleged").out
    assert djeli(*asked, "--assertion", "stated,reported").out == ""
    [denied, *_] = json.loads(djeli("query", "claims", "--entity", "National Guard", "--json").out)["data"]
    assert (denied["assertion"], denied["subject"]["name"]) == ("denied", "UNODC")


def test_what_is_wrong_with_a_question_is_told_in_french_too(loaded: Run) -> None:
    assert "n'a pas de paramètre 'x'" in loaded("query", "search", "--x", "1", lang="fr").err


def test_what_can_not_be_asked_is_a_usage_error(loaded: Run) -> None:
    for wrong in (
        ["nonsense"],
        ["search"],
        ["search", "--x", "1"],
        ["search", "--q"],
        ["entity", "--entity", "Nobody"],
    ):
        ran = loaded("query", *wrong)
        assert ran.status == 2
        assert len(ran.err.splitlines()) == 1


def test_no_rows_is_no_error(loaded: Run) -> None:
    ran = loaded("query", "search", "--q", "zzzzzzzz")
    assert (ran.status, ran.out, ran.err) == (0, "", "No rows.\n")


def test_an_empty_chain_says_why(loaded: Run) -> None:
    asked = ["query", "chain_of_command", "--entity", "Ministry of Security", "--on", "1950-01-01"]
    ran = loaded(*asked)
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "Nothing that was asked for says what stood above Ministry of Security.\n"
    assert loaded(*asked, lang="fr").err.startswith("Rien de ce qui était demandé ne dit")


def test_a_table_says_of_whom_it_is_not_sure(djeli: Run, tmp_path: Path) -> None:
    text = tmp_path / "head.txt"
    text.write_text(
        "Published: 5 April 2025\n\nColonel Issa Tembo is commander of the National Guard. "
        "The National Guard is part of the Ministry of Security.\n",
        encoding="utf-8",
    )
    assert djeli("load", text).status == 0
    asked = ["query", "unit", "--entity", "National Guard", "--on"]
    assert cells(djeli(*asked, "2025-06-01"))["commanders"].endswith("Issa Tembo commander (may hold)")
    assert cells(djeli(*asked, "2025-06-01", lang="fr"))["commandants"].endswith("Issa Tembo commander (peut-être)")
    known = djeli(*asked, "2025-04-05")
    assert cells(known)["commanders"].endswith("Issa Tembo commander")
    assert "(may hold)" not in known.out


def cells(shown: Ran) -> dict[str, str]:
    """The cells of a table of one row, by the heads of their columns, however both are broken into lines."""
    heads, row = ([line for line in shown.out.splitlines() if line.startswith(mark)] for mark in "┃│")
    columns = (zip(*(re.split("[┃│]", line)[1:-1] for line in lines), strict=True) for lines in (heads, row))
    names, values = ([" ".join(" ".join(column).split()) for column in every] for every in columns)
    return dict(zip(names, values, strict=True))


def test_questions_are_listed_in_both_languages(djeli: Run) -> None:
    english, french = djeli("query"), djeli("query", lang="fr")
    assert "chain_of_command" in english.out
    assert "chain_of_command" in french.out
    assert english.out != french.out
    assert any(each["name"] == "search" for each in json.loads(djeli("query", "--json").out))


def test_exports_in_every_format(loaded: Run, tmp_path: Path) -> None:
    lines = loaded("export").out.splitlines()
    assert {json.loads(line)["kind"] for line in lines} == {"node", "edge"}
    for format, begins in (("csv", b"PK"), ("graphml", b"<?xml"), ("html", b"<!doctype html>")):
        file = tmp_path / f"graph.{format}"
        assert loaded("export", "--format", format, "--out", file).status == 0
        assert file.read_bytes().lower().startswith(begins.lower())
    with zipfile.ZipFile(io.BytesIO((tmp_path / "graph.csv").read_bytes())) as archive:
        assert "nodes.csv" in archive.namelist()


def test_an_export_that_can_not_be_made_is_told_and_leaves_nothing(loaded: Run, tmp_path: Path) -> None:
    assert loaded("export", "--format", "pdf").status == 2
    assert loaded("export", "--out", tmp_path / "none" / "x.jsonl").status == 2
    assert not list(tmp_path.glob(".x*"))


def test_rebuild_gives_the_same_answers(loaded: Run) -> None:
    before = loaded("query", "search", "--q", "Ballo", "--json").out
    assert loaded("rebuild").status == 0
    assert loaded("query", "search", "--q", "Ballo", "--json").out == before


def test_annotations_stand_at_their_spans(djeli: Run, texts: Path, tmp_path: Path) -> None:
    assert djeli("annotate", texts, tmp_path / "out", "--format", "brat").status == 0
    for name in ("fr", "en"):
        words = (tmp_path / "out" / f"{name}.txt").read_text(encoding="utf-8")
        assert words == (texts / f"{name}.txt").read_text(encoding="utf-8")
        lines = (tmp_path / "out" / f"{name}.ann").read_text(encoding="utf-8").splitlines()
        spans = {line.split("\t")[0]: line.split("\t") for line in lines if line.startswith("T")}
        assert any("Adama Ballo" in span[2] for span in spans.values())
        for _, place, quote in spans.values():
            _, start, end = place.split()
            assert " ".join(words[int(start) : int(end)].split()) == quote
        for line in lines:
            if line.startswith("R"):
                assert set(re.findall(r"Arg[12]:(T\d+)", line)) <= set(spans)


def test_a_damaged_ledger_is_named_and_nothing_else_answers(loaded: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / "ledger.sqlite").write_bytes(b"not a database at all" * 1000)
    ran = loaded("query", "search", "--q", "Ballo")
    assert ran.status == 4
    assert "ledger.sqlite" in ran.err
    assert "Traceback" not in ran.err
