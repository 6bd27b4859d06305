"""A marked-up document through the whole pipeline, and the markup that can't be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.inspect import Count, MarkupError, Verdict, pieces, read
from tests.inspect.marking import MARKED, compared


def test_spans_and_facts_are_compared(tmp_path: Path) -> None:
    found = compared(tmp_path, MARKED)
    assert found.spans()["Person"] == Count(1, 1, 1, 1)
    assert found.facts["post"] == Count(1, 1, 1, 1)
    (post,) = [finding for finding in found.findings if finding.kind == "post"]
    assert post.verdict is Verdict.FOUND
    assert post.passage.startswith("Colonel Issa Tembo, commander of the National Guard")


def test_a_wrong_mark_is_missed_and_what_it_should_be_is_invented(tmp_path: Path) -> None:
    found = compared(tmp_path, MARKED.replace("{P1|Issa Tembo}", "Issa {P1|Tembo}"))
    assert found.spans()["Person"] == Count(0, 1, 0, 1)


def test_the_pieces_are_the_text(tmp_path: Path) -> None:
    found = compared(tmp_path, MARKED)
    cut = list(pieces(found))
    assert "".join(piece.text for piece in cut) == found.text
    (person,) = [piece for piece in cut if any(mark.label == "Person" for mark in piece.marks)]
    assert (person.text, person.marks[0].verdict, person.marks[0].begins) == ("Issa Tembo", Verdict.FOUND, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("---", "--"),
        ("{P1|", "{P1 "),
        ("post P1 O1", "post P1 O9"),
        ("post P1 O1 T1", "post P1"),
        ("rank P1", "ranks P1"),
        ("status=current", '"status'),
        ("rank P1 R1", "seized X1 cannabis much kg"),
    ],
)
def test_markup_that_can_not_be_read_is_told(tmp_path: Path, old: str, new: str) -> None:
    file = tmp_path / "d01.mk"
    file.write_text(MARKED.replace(old, new), encoding="utf-8")
    with pytest.raises(MarkupError, match=r"d01\.mk: .+"):
        read(file)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    file = tmp_path / "d01.mk"
    file.write_bytes(b"\xff\xfe---")
    with pytest.raises(MarkupError):
        read(file)
