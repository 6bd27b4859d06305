"""`djeli load` of tables: what it shows before and after, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.djeli.running import Run, runner
from tests.tables.research import Research, posting, unit


@pytest.fixture
def djeli(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.setenv("DJELI_DATA", str(tmp_path / "data"))
    return runner(monkeypatch, capfd)


def test_a_dry_run_shows_claims_and_writes_nothing(djeli: Run, research: Research, tmp_path: Path) -> None:
    research.sources()
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012"))
    ran = djeli("load", research.folder, "--dry-run")
    assert ran.status == 0
    assert "Sani Ebo Tarfa" in ran.out
    assert "persons.csv (Security Force Monitor, persons): 1 rows, 1 understood" in ran.err
    said = json.loads(djeli("load", research.folder, "--dry-run", "--json").out)
    assert "HOLDS_POST" in {claim["relation"] for claim in said["claims"]}
    assert not (tmp_path / "data").exists()


def test_what_is_not_understood_is_told_in_both_languages_and_by_the_exit_status(
    djeli: Run, research: Research
) -> None:
    research.sources()
    research.units(unit("9 Brigade", "u9"))
    research.persons(posting("Sani Ebo Tarfa", "9 Brigade", "one day"))
    ran = djeli("load", research.folder)
    assert ran.status == 5
    assert "row 2, First citation: 'one day' is no date" in ran.err
    assert "ligne 2, First citation : 'one day' n'est pas une date" in djeli("load", research.folder, lang="fr").err
    tables = json.loads(djeli("load", research.folder, "--json").out)["tables"]
    counts = {table["table"]: (table["rows"], table["gave"], table["used"]) for table in tables}
    assert counts == {"persons.csv": (1, 1, 0), "sources.csv": (2, 2, 1), "units.tsv": (1, 1, 0)}


def test_a_row_that_was_cut_short_is_told_and_gives_nothing(djeli: Run, research: Research) -> None:
    research.sources()
    table = research.persons(
        posting("Sani Ebo Tarfa", "9 Brigade", "2011", "2012"), posting("Bala Orumen", "9 Brigade", "2013", "2014")
    )
    whole = table.read_bytes()
    table.write_bytes(whole[: whole.rindex(b"Brigade")])
    ran = djeli("load", research.folder)
    assert ran.status == 5
    assert "persons.csv (Security Force Monitor, persons): 2 rows, 1 understood" in ran.err
    assert "  row 3: the row has 17 cells fewer than the header" in ran.err
    assert "get the file anew" in ran.err
    assert djeli("query", "search", "--param", "q=Bala Orumen", "--json").out.count('"name"') == 0
    again = djeli("load", research.folder, "--dry-run", lang="fr")
    assert again.status == 5
    assert "  ligne 3 : la ligne compte 17 cellules de moins que l'en-tête" in again.err
    assert "Bala" not in again.out


def test_a_wrong_mapping_is_one_sentence(djeli: Run, research: Research, tmp_path: Path) -> None:
    table = research.write("ours.csv", ("Unit", "Under"), [{"Unit": "9 Brigade", "Under": "1 Division"}])
    mapping = tmp_path / "ours.yaml"
    mapping.write_text("title: ours\nentities: {unit: {kind: Organization, name: Body}}\n", encoding="utf-8")
    ran = djeli("load", table, "--mapping", mapping)
    assert ran.status == 2
    assert "'Body'" in ran.err
    assert "Unit, Under" in ran.err
    assert "Traceback" not in ran.err
