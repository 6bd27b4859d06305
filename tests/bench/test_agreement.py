"""What two annotations of one text have in common, told from small ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.agreement import agreement, main, matched
from loaders.inspect import Count, read

TEXT = """{R1|Colonel} {P1|Issa Tembo} of the {O1|National Guard} left {L1|Gao} on {D1|12 May 2025}. {P1|Tembo}'s
{X1|raid} there, with the {O2|Camel Corps}, ended with {Q1|four arrests}; the {O1|Guard} lost {Q2|two men}."""
FACTS = """rank P1 R1
post P1 O1 status=current
partner O1 O2 kind=support status=current
kind X1 raid
arrests X1 4
seized X1 "dried fish" 40 kg
not_person "Gao" "Camel Corps"
"""


def document(text: str, facts: str) -> str:
    return f"# language: en\n\n{text}\n---\n{facts}"


def compared(folder: Path, one: str, two: str) -> dict[str, Count]:
    """ONE and TWO are whole documents."""
    files = folder / "one.mk", folder / "two.mk"
    for file, text in zip(files, (one, two), strict=True):
        file.write_text(text, encoding="utf-8")
    return agreement(*map(read, files))


def against(folder: Path, *changes: tuple[str, str]) -> dict[str, Count]:
    """The document against itself after CHANGES."""
    one = two = document(TEXT, FACTS)
    for old, new in changes:
        assert old in two
        two = two.replace(old, new)
    return compared(folder, one, two)


@settings(max_examples=25)
@given(shift=st.integers(0, 50), turned=st.booleans())
def test_numbers_of_keys_mean_nothing(tmp_path_factory: pytest.TempPathFactory, shift: int, turned: bool) -> None:
    def other(match: re.Match[str]) -> str:
        number = int(match[2])
        return f"{match[1]}{(9 - number if turned else number) + shift}"

    one = document(TEXT, FACTS)
    rows = compared(tmp_path_factory.mktemp("marks"), one, re.sub(r"\b([PROLXDQ])(\d)\b", other, one))
    assert all(count.found == count.wanted == count.claimed for count in rows.values())
    assert rows["all mentions"].found == 11


def test_mentions_must_have_the_same_ends(tmp_path: Path) -> None:
    rows = against(tmp_path, ("{Q1|four arrests}", "{Q1|four} arrests"))
    assert (rows["Quantity"].found, rows["Quantity"].wanted, rows["Quantity"].claimed) == (1, 2, 2)
    assert rows["officials"].f1 == 1


def test_facts_are_compared_although_mentions_end_elsewhere(tmp_path: Path) -> None:
    rows = against(tmp_path, ("the {O2|Camel Corps}", "{O2|the Camel Corps}"))
    assert rows["Organization"].f1 < 1
    assert rows["partner"].f1 == 1


def test_two_keys_for_one_body_miss_a_link_and_its_facts(tmp_path: Path) -> None:
    rows = against(tmp_path, ("{O1|Guard}", "{O3|Guard}"), ("partner O1", "partner O3"))
    assert rows["Organization"].f1 == 1
    assert (rows["same Organization"].wanted, rows["same Organization"].claimed) == (1, 0)
    assert rows["partner"].found == 0
    assert rows["post"].f1 == 1


def test_things_without_a_common_mention_are_matched_by_name(tmp_path: Path) -> None:
    one = document("{P1|Tembo} left. Tembo slept.", "")
    two = document("Tembo left. {P7|Tembo} slept.", "")
    for name, text in (("one", one), ("two", two)):
        (tmp_path / f"{name}.mk").write_text(text, encoding="utf-8")
    assert matched(read(tmp_path / "one.mk"), read(tmp_path / "two.mk")) == {"P7": "P1"}


@pytest.mark.parametrize(
    ("change", "alike", "unlike"),
    [
        (("O1 status=current", "O1 status=former"), "post", "post status"),
        (("kind=support", "kind=training"), "partner", "partner kind"),
        (("partner O1 O2", "partner O2 O1"), "partner kind", None),
        (("dried fish", "fish"), "outcome", None),
        (("arrests X1 4", "arrests X1 5"), "kind", "outcome"),
        (('"Gao" "Camel Corps"', '"Camel Corps"'), "kind", "not_person"),
    ],
)
def test_what_of_a_fact_must_be_alike(tmp_path: Path, change: tuple[str, str], alike: str, unlike: str | None) -> None:
    rows = against(tmp_path, change)
    assert rows[alike].f1 == 1
    assert unlike is None or rows[unlike].f1 < 1


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("first", "second"):
        (tmp_path / name / "en").mkdir(parents=True)
        (tmp_path / name / "en" / "d01.mk").write_text(document(TEXT, FACTS), encoding="utf-8")
    return tmp_path / "first", tmp_path / "second"


def test_prints_a_table_by_folder(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*map(str, folders)]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head == "| | en | all | 95 % | first | second |"
    assert "| officials | 1.00 | 1.00 | 1.00–1.00 | 6 | 6 |" in rows
    assert not any(row.startswith("| commands") for row in rows)  # nobody says any


def test_documents_of_another_text_are_refused(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    (folders[1] / "en" / "d01.mk").write_text(document(TEXT + " Why?", FACTS), encoding="utf-8")
    assert main([*map(str, folders)]) == 5
    assert "mark up one text" in capsys.readouterr().err


def test_a_document_that_only_one_has_is_refused(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    (folders[0] / "en" / "d01.mk").unlink()
    assert main([*map(str, folders)]) == 5
    assert "can't be read" in capsys.readouterr().err


def test_a_folder_without_documents_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), str(tmp_path)]) == 5
    assert "no marked-up document" in capsys.readouterr().err
