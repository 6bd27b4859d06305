"""The walk over all time, beside a walk of each day for itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from graph.consolidate import Edge
from queries.as_of import Status, status
from queries.envelope import Row
from queries.spans import ALWAYS, holds
from queries.ties import Tie
from queries.walk import Reach, walk
from tests.queries.hierarchy import Hierarchy, random_hierarchy

ALL = [date(2019, 12, 30) + timedelta(days=number) for number in range(90)]
DEPTH = 5


def parts(made: Hierarchy) -> list[Tie]:
    return [Tie.of(row(edge)) for edge in made.edges if edge.type == "PART_OF"]


def row(edge: Edge) -> Row:
    names = {"source_name": edge.source, "target_name": edge.target}
    ends = {"source": edge.source, "target": edge.target, **names}
    return {"id": edge.key, "type": edge.type, **ends, "properties": edge.properties}


def of_day(made: Hierarchy, start: str, day: date, up: bool, sure: bool) -> dict[str, int]:
    """The level of each body that edges reach which hold (SURE) or may hold on DAY."""
    good = (Status.HOLDS,) if sure else (Status.HOLDS, Status.MAY_HOLD)
    links = [edge for edge in made.edges if edge.type == "PART_OF" and status(edge.properties, day) in good]
    pairs = [(edge.source, edge.target) if up else (edge.target, edge.source) for edge in links]
    levels = {start: 0}
    for level in range(1, DEPTH + 1):
        levels = {there: level for here, there in pairs if levels.get(here) == level - 1} | levels
    return levels


@given(st.integers(0, 5_000), st.booleans())
def test_on_each_day_it_is_the_walk_of_that_day(seed: int, up: bool) -> None:
    made = random_hierarchy(seed)
    start, found = made.id("o0"), parts(made)

    def step(bodies: Iterable[str]) -> list[Tie]:
        return [tie for tie in found if tie.row["source" if up else "target"] in set(bodies)]

    reached = walk([Reach(start, "o0", 0, ALWAYS, ALWAYS)], DEPTH, step, up)
    for day in ALL:
        surely = {reach.body: reach.level for reach in reached if holds(reach.sure, day)}
        perhaps: dict[str, int] = {}
        for reach in reached:
            if holds(reach.possible, day):
                perhaps[reach.body] = min(reach.level, perhaps.get(reach.body, DEPTH))
        assert surely == of_day(made, start, day, up, sure=True)
        assert perhaps == of_day(made, start, day, up, sure=False)


@given(st.integers(0, 5_000))
def test_the_path_leads_there(seed: int) -> None:
    made = random_hierarchy(seed)
    found = parts(made)
    reached = walk(
        [Reach(made.id("o0"), "o0", 0, ALWAYS, ALWAYS)], DEPTH, lambda bodies: step_up(found, bodies), up=True
    )
    for reach in reached:
        assert (reach.level == 0) == (not reach.path)
        assert reach.level == 0 or reach.body in {tie.row["target"] for tie in reach.path}


def step_up(found: list[Tie], bodies: Iterable[str]) -> list[Tie]:
    return [tie for tie in found if tie.row["source"] in set(bodies)]
