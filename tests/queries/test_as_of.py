"""Whether an edge holds on a day, beside every way in which what the sources say can be true."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from graph.partial_date import PartialDate
from queries.as_of import Status, last_known_day, status

HOLDS, MAY, NOT = Status.HOLDS, Status.MAY_HOLD, Status.DOES_NOT_HOLD
LAST = 12
FIRST_DAY = date(2020, 1, 1)

days = st.integers(1, LAST - 1)
windows = st.tuples(days, days).map(sorted)


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def dated(**said: Any) -> dict[str, Any]:
    """An edge with `began`, `ended` as days or years, and `cited`."""
    edge: dict[str, Any] = {}
    for end in ("began", "ended"):
        if end in said:
            parsed = PartialDate.parse(said[end])
            assert parsed.earliest
            assert parsed.latest
            edge |= {f"{end}_min": parsed.earliest.isoformat(), f"{end}_max": parsed.latest.isoformat()}
    for name, cited in zip(("first_cited", "last_cited"), said.get("cited", ()), strict=False):
        edge[name] = cited
    return {**edge, "status": said.get("status")}


@pytest.mark.parametrize(
    ("said", "on", "answer"),
    [
        ({}, "2020-01-01", MAY),
        ({"cited": ("2011-05-04", "2011-05-04")}, "2011-05-04", HOLDS),
        ({"cited": ("2011-05-04", "2011-05-04")}, "2011-05-05", MAY),
        ({"cited": ("2011-05-04", "2011-05-04")}, "2011-05-03", MAY),
        ({"cited": ("2011-05-04", "2013-01-01")}, "2012-06-01", HOLDS),
        ({"cited": ("2018-06", "2018-06")}, "2018-06-15", MAY),
        ({"began": "2018-03-01"}, "2018-02-28", NOT),
        ({"began": "2018-03-01"}, "2018-03-01", HOLDS),
        ({"began": "2018-03-01"}, "2018-03-02", MAY),
        ({"began": "2018"}, "2017-12-31", NOT),
        ({"began": "2018"}, "2018-12-31", MAY),
        ({"began": "2018", "ended": "2020"}, "2019-06-01", HOLDS),
        ({"began": "2018", "ended": "2020"}, "2020-06-01", MAY),
        ({"began": "2018", "ended": "2020"}, "2021-01-01", NOT),
        ({"began": "2018-01-01", "ended": "2020-03-05"}, "2020-03-04", HOLDS),
        ({"began": "2018-01-01", "ended": "2020-03-05"}, "2020-03-05", MAY),
        ({"began": "2018-01-01", "ended": "2020-03-05"}, "2020-03-06", NOT),
        ({"began": "2018", "ended": "2020", "cited": ("2022-01-01", "2022-01-01")}, "2022-01-01", NOT),
        ({"status": "former", "cited": ("2015-06-01", "2015-06-01")}, "2015-06-01", NOT),
        ({"status": "former", "cited": ("2015-06-01", "2015-06-01")}, "2015-05-31", MAY),
        ({"status": "ended", "cited": ("2015-06-01", "2015-06-01")}, "2015-06-01", NOT),
        ({"cited": ("--07-01", "--07-01")}, "2015-07-01", MAY),
    ],
)
def test_examples(said: dict[str, Any], on: str, answer: Status) -> None:
    assert status(dated(**said), date.fromisoformat(on)) is answer


@given(began=st.none() | windows, ended=st.none() | windows, cited=st.none() | windows, on=st.integers(0, LAST))
def test_holds_is_what_is_true_in_every_world(
    began: list[int] | None, ended: list[int] | None, cited: list[int] | None, on: int
) -> None:
    """A world is a first and a last day that the sources allow; on the last day the answer is left open.

    Citations before the beginning or after the end speak of the future or the past.
    """
    firsts = range(began[0], began[1] + 1) if began else range(-1, LAST + 1)
    lasts = range(ended[0], ended[1] + 1) if ended else range(LAST + 2)
    spoken = [c for c in cited or () if (not began or began[0] <= c) and (not ended or c < ended[0])]
    worlds = [(a, z) for a in firsts for z in lasts if a < z and all(a <= c < z for c in spoken)]
    assume(worlds)
    edge: dict[str, Any] = {}
    for name, window in (("began", began), ("ended", ended)):
        if window:
            edge |= {f"{name}_min": day(window[0]).isoformat(), f"{name}_max": day(window[1]).isoformat()}
    if cited:
        edge |= {"first_cited": day(cited[0]).isoformat(), "last_cited": day(cited[1]).isoformat()}
    answer = status(edge, day(on))
    if all(a <= on < z for a, z in worlds):
        assert answer is HOLDS
    elif not any(a <= on <= z for a, z in worlds):
        assert answer is NOT
    else:
        assert answer is MAY


def test_last_known_day() -> None:
    assert last_known_day(dated(cited=("2011-05", "2012-05"))) == date(2012, 5, 31)
    assert last_known_day(dated(began="2010", ended="2012", cited=("2020-01-01", "2020-01-01"))) == date(2012, 12, 31)
    assert last_known_day(dated(began="2010")) == date(2010, 12, 31)
    assert last_known_day({}) is None
