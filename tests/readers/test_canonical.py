"""Laws of canonical text, which every span counts in."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.readers import Source, read
from loaders.readers.canonical import canonical, paragraphs

CLEAN = "  Titre\n\nLe colonel Adama Ballo,\u00a0« chef » — dit\tl’État-major.  \n\n\nFin\n"


@given(st.text())
def test_canonical_text_is_a_fixed_point_in_nfc_without_unseen_characters(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & set("\0\r\x0b\x0c\x1b\x85\u2028\u200b\u202e\u2066\ufeff")


@given(st.lists(st.text()))
def test_paragraphs_are_tidy_and_separated_by_blank_lines(blocks: list[str]) -> None:
    text = paragraphs(blocks)
    assert text == text.strip()
    assert "\n\n\n" not in text
    assert all(line == line.strip() for line in text.split("\n"))
    assert paragraphs(text.split("\n\n")) == text


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_plain_text_that_is_canonical_comes_out_as_it_went_in(text: str) -> None:
    clean = canonical(text)
    if clean.strip():
        assert read(Source("a.txt", "a.txt", f"x{clean}".encode())).text == canonical(f"x{clean}")


def test_a_clean_file_is_byte_identical(tmp_path: Path) -> None:
    assert read(Source("a.txt", "a.txt", CLEAN.encode())).text == CLEAN


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("Bamako\u202eokamaB", "BamakookamaB"),
        ("Ko\u0301ne\u0301", "Kóné"),
        ("Kou\u00adlikoro", "Koulikoro"),
        ("NUL\0 here", "NUL here"),
    ],
)
def test_what_changes(raw: str, expected: str) -> None:
    assert canonical(raw) == expected
