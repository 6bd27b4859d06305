"""Dates as tables write them."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.partial_date import PartialDate
from loaders.tables.dates import read_date

DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS, st.booleans())
def test_a_day_in_figures_is_read_in_the_order_that_is_said(day: date, month_first: bool) -> None:
    parts = (day.month, day.day) if month_first else (day.day, day.month)
    assert read_date(f"{parts[0]}/{parts[1]}/{day.year}", month_first) == PartialDate.of(day)
    assert read_date(day.isoformat(), month_first) == PartialDate.of(day)


@settings(deadline=None)  # the first date read in a process reads the names of the months
@given(DAYS)
def test_a_month_and_a_year_stay_as_precise_as_they_are(day: date) -> None:
    assert read_date(f"{calendar.month_name[day.month]} {day.year}") == PartialDate(day.year, day.month)
    assert read_date(str(day.year)) == PartialDate(day.year)


@given(st.text(max_size=30))
def test_anything_else_is_no_date_and_breaks_nothing(text: str) -> None:
    found = read_date(text)
    assert found is None or found.year is not None


@pytest.mark.parametrize(
    "text", ["Noevember 2013", "4/4/42016", "31/12/2014", "2/30/2014", "6/2/1016", "3006", "", "May"]
)
def test_slips_of_the_pen_are_not_guessed_at(text: str) -> None:
    assert read_date(text) is None


def test_spaces_within_figures_do_not_matter() -> None:
    assert str(read_date("10 /21/2010")) == "2010-10-21"
