"""Days as spans: what holds on each day is what the status of that day says, and spans are sets of days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from queries.as_of import Status, status
from queries.spans import ALWAYS, Span, Spans, days, holds, join, known, meet, possible, without
from tests.queries.hierarchy import Hierarchy, when

FIRST = date(2020, 1, 1)
ALL = [FIRST + timedelta(days=number) for number in range(80)]


def spans(numbers: list[tuple[int, int]]) -> Spans:
    return join(Span(ALL[min(pair)], ALL[max(pair)]) for pair in numbers)


some = st.lists(st.tuples(st.integers(0, 79), st.integers(0, 79)), max_size=4).map(spans)


def told(found: Spans) -> set[date]:
    return {day for day in ALL if holds(found, day)}


@given(some, some)
def test_spans_are_sets_of_days(one: Spans, other: Spans) -> None:
    assert told(meet(one, other)) == told(one) & told(other)
    assert told(without(one, other)) == told(one) - told(other)
    assert told(join((*one, *other))) == told(one) | told(other)
    assert days(one) == len(told(one))
    for found in (meet(one, other), without(one, other), join((*one, *other))):
        assert all(left.last + timedelta(days=1) < right.first for left, right in pairwise(found))


@given(some)
def test_time_has_no_end(one: Spans) -> None:
    rest = without(ALWAYS, one)
    assert without(ALWAYS, rest) == one
    assert join((*rest, *one)) == ALWAYS
    assert days(rest) is None


@given(st.integers(0, 10_000), st.sampled_from(["2020", "2020-01", "2020-02-05", None]), st.booleans())
def test_an_edge_holds_on_the_days_that_its_status_says(seed: int, cited: str | None, former: bool) -> None:
    said = when(Random(seed)) | ({"cited": cited} if cited else {}) | ({"status": "former"} if former else {})
    edge = Hierarchy().heads("p1", "o1", **said)
    row = {"type": edge.type, "properties": edge.properties}
    answers = {day: status(edge.properties, day) for day in ALL}
    assert told(known(row)) == {day for day, answer in answers.items() if answer is Status.HOLDS}
    assert told(possible(row)) == {day for day, answer in answers.items() if answer is not Status.DOES_NOT_HOLD}
