"""However rows are made into edges, what holds as of a day is what the best of the rows says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.hierarchy import Times
from graph.consolidate import consolidate
from graph.consolidate.gathered import Gathered, Said
from graph.model import Claim, Document, Kind, Mention
from graph.partial_date import PartialDate
from queries.as_of import RANKED, status

FIRST, DAYS = date(2008, 1, 1), 1500
Told = tuple[PartialDate | None, PartialDate | None, bool, bool]  # first and last citation, and whether they are ends

PERSON, BODY = "a" * 24, "b" * 24
DOCUMENT = Document("Adama Sidi Bako, Legion 4", "units.csv", published="2019-01-01")
MENTIONS = {
    PERSON: Mention(DOCUMENT.id, 0, 15, Kind.PERSON, "Adama Sidi Bako", "Adama Sidi Bako"),
    BODY: Mention(DOCUMENT.id, 17, 25, Kind.ORGANIZATION, "Legion 4", "Legion 4"),
}


@st.composite
def partial(draw: st.DrawFn, least: date = FIRST) -> PartialDate:
    day = draw(st.dates(least, FIRST + timedelta(days=DAYS)))
    return draw(st.sampled_from([PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)]))


@st.composite
def rows(draw: st.DrawFn) -> Told:
    first, last = draw(st.none() | partial()), draw(st.none() | partial())
    if first and last and (first.earliest, first.latest) > (last.earliest, last.latest):
        first, last = last, first
    if first and last and first.latest and last.earliest and first.latest >= last.earliest and first != last:
        last = None  # a year and a month of it: which comes first nobody can say
    return first, last, draw(st.booleans()), draw(st.booleans())


JANUARY, FEBRUARY = PartialDate(2008, 1, 1), PartialDate(2008, 2, 1)


@settings(max_examples=300, deadline=None)
@example([(JANUARY, FEBRUARY, False, False), (PartialDate(2008, 1), FEBRUARY, False, False)], [0])
@given(st.lists(rows(), min_size=1, max_size=5), st.lists(st.integers(0, DAYS), min_size=5, max_size=5))
def test_edges_say_as_of_any_day_what_the_best_row_says(told: list[Told], days: list[int]) -> None:
    said = [each for number, row in enumerate(told) for each in _said(number, row)]
    found = consolidate(
        Gathered(
            {id: {id: mention} for id, mention in MENTIONS.items()}, said, {DOCUMENT.id: DOCUMENT}, frozenset(MENTIONS)
        ),
        [],
    )
    posts = [edge.properties for edge, _ in found.edges if edge.type == "HOLDS_POST"]
    assert len({edge.key for edge, _ in found.edges}) == len(found.edges)
    for day in (FIRST + timedelta(days=number) for number in days):
        ours = min((status(post, day) for post in posts), key=RANKED.index)
        theirs = min((_times(row).status(day) for row in told), key=[*map(str, RANKED)].index)
        assert str(ours) == theirs, (day, told, posts)


def _said(number: int, row: Told) -> Iterator[Said]:
    first, last, began, ended = row
    ends = [word for word, day, exact in (("began", first, began), ("ended", last, ended)) if day and exact]
    tenure = " ".join([f"{first or '..'}/{last or '..'}", *ends])
    dates = [("began" if began else "cited", first), ("ended" if ended else "cited", last)]
    for at, (name, day) in enumerate(dates):
        attributes = {"role": "commander", "tenure": tenure, **({name: str(day)} if day else {})}
        claim = Claim(DOCUMENT.id, "HOLDS_POST", PERSON, BODY, 0, 25, attributes)
        yield Said(f"{number}-{at}", claim, PERSON, BODY, MENTIONS[PERSON], MENTIONS[BODY])


def _times(row: Told) -> Times:
    first, last, began, ended = row
    return Times(_span(first), _span(last), began, ended)


def _span(day: PartialDate | None) -> tuple[date, date] | None:
    return (day.earliest, day.latest) if day and day.earliest and day.latest else None
