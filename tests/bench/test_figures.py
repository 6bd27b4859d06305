"""Figures and how sure they are."""

from __future__ import annotations

from math import comb
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.extraction.intervals import interval, upper_bound
from bench.pages import fill
from loaders.inspect import Count


@st.composite
def counts(draw: st.DrawFn) -> Count:
    wanted, claimed = draw(st.integers(0, 20)), draw(st.integers(0, 20))
    return Count(draw(st.integers(0, wanted)), wanted, draw(st.integers(0, claimed)), claimed)


@given(counts(), counts())
def test_counts_add_up(one: Count, other: Count) -> None:
    assert one + other == other + one
    assert one + Count() == one


@given(counts())
def test_f1_lies_between_precision_and_recall(count: Count) -> None:
    low, high = sorted((count.precision, count.recall))
    assert 0 <= count.f1 <= 1
    assert low - 1e-9 <= count.f1 <= high + 1e-9 or count.f1 == 0


def test_documents_that_are_alike_leave_no_doubt() -> None:
    assert interval([Count(3, 4, 3, 4)] * 10) == (0.75, 0.75)


def test_an_interval_is_the_same_each_time_and_holds_the_figure() -> None:
    documents = [Count(right, 5, right, 5) for right in (0, 1, 2, 3, 4, 5)]
    low, high = interval(documents)
    assert interval(documents) == (low, high)
    assert low < sum(documents, Count()).f1 < high


@given(st.integers(0, 6), st.integers(7, 40))
def test_the_bound_is_where_so_few_become_unlikely(done: int, occasions: int) -> None:
    rate = upper_bound(done, occasions)
    chance = sum(comb(occasions, k) * rate**k * (1 - rate) ** (occasions - k) for k in range(done + 1))
    assert chance == pytest.approx(0.05)


def test_nothing_in_a_hundred_is_the_rule_of_three() -> None:
    assert upper_bound(0, 100) == pytest.approx(0.03, abs=0.001)


def test_a_part_of_a_page_is_written_anew(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Page\n\n<!-- one -->\nold\n<!-- end of one -->\n\nrest\n", encoding="utf-8")
    fill(page, "one", "new")
    fill(page, "one", "new")
    assert page.read_text(encoding="utf-8") == "# Page\n\n<!-- one -->\n\nnew\n\n<!-- end of one -->\n\nrest\n"
    with pytest.raises(ValueError, match="no part"):
        fill(page, "other", "new")
