"""The days on which something changed: by hand, day by day, and beside the chain of command itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest

from graph.consolidate import Edge
from graph.ledger import Ledger
from queries.as_of import status
from queries.catalogue import Catalogue
from tests.engines import empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy, random_hierarchy
from tests.queries.test_walk import of_day
from tests.queries.world import KADIA, OFFICE

ALL = [date(2019, 12, 30) + timedelta(days=number) for number in range(90)]
SEEDS = 80


def told(rows: list[dict[str, object]]) -> list[tuple[str, int]]:
    return [(str(row["day"]), int(str(row["count"]))) for row in rows]


def test_the_days_of_the_office(ask: Asking) -> None:
    rows = ask("changes", entity=OFFICE, from_="2021-01-01", to="2021-05-15")
    assert told(rows) == [("2021-01-15", 2), ("2021-03-01", 1), ("2021-05-01", 1), ("2021-05-12", 1)]
    handover = rows[0]["events"]
    assert sorted((event["event"], event["date"], event["edge"]["type"]) for event in handover) == [
        ("began", "2021-01-15", "HOLDS_POST"),
        ("ended", "2021-01-15", "HOLDS_POST"),
    ]
    assert len(rows[0]["evidence"]) == 2


def test_sentences_can_be_left_out(ask: Asking) -> None:
    bare = ask("changes", entity=OFFICE, evidence="0")
    assert all(event["edge"]["evidence"] == [] for row in bare for event in row["events"])
    assert {len(row["evidence"]) for row in bare} == {0}
    assert told(bare) == told(ask("changes", entity=OFFICE))


def test_the_days_of_a_person_are_those_of_his_posts_and_superiors(ask: Asking) -> None:
    rows = ask("changes", entity=KADIA)
    events = {(event["event"], event["edge"]["type"]) for row in rows for event in row["events"]}
    assert ("first_cited", "REPORTS_TO") in events
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)


def test_a_date_that_can_mean_several_days_stands_on_the_first_and_the_last(asked: Asked, made: Hierarchy) -> None:
    edge = made.heads("p1", "o1")
    edge.properties.update(began="2019", began_min="2019-01-01", began_max="2019-12-31")
    rows = asked(made, "changes", "o1")
    assert told(rows) == [("2019-01-01", 1), ("2019-12-31", 1)]
    assert [row["events"][0]["date"] for row in rows] == ["2019", "2019"]


def test_what_was_not_above_on_that_day_changes_nothing(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", ended="2015-01-01")
    made.part("o2", "o3", began="2018-01-01")
    made.heads("p1", "o2", began="2014-06-01")
    made.heads("p2", "o2", began="2016-06-01")
    made.heads("p3", "o3", began="2019-06-01")
    assert [row["day"] for row in asked(made, "changes", "o1")] == ["2014-06-01", "2015-01-01"]


def test_kinds_depth_and_the_branch_below(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", kind="member", cited="2015-01-01")
    made.part("o1", "o3", cited="2015-01-02")
    made.part("o3", "o4", cited="2015-01-03")
    made.part("o5", "o1", cited="2015-01-04")
    made.link("BASED_AT", "o5", "g1", cited="2015-01-05")

    def days(**more: object) -> list[str]:
        return [row["day"][-2:] for row in asked(made, "changes", "o1", **more)]

    assert days() == ["02", "03"]
    assert days(kinds="member,command") == ["01", "02", "03"]
    assert days(depth=1) == ["02"]
    assert asked.envelope(made, "changes", "o1", depth=1)["truncated"]
    assert not asked.envelope(made, "changes", "o1", depth=2)["truncated"]
    assert days(depth=0, below=1) == ["04", "05"]


def test_what_texts_say_of_the_superiors_of_superiors_counts_while_they_are(asked: Asked, made: Hierarchy) -> None:
    made.link("REPORTS_TO", "p1", "p2", began="2015-01-01", ended="2016-01-01")
    made.link("REPORTS_TO", "p2", "p3", began="2015-06-01", ended="2017-01-01")
    made.link("REPORTS_TO", "p4", "p2", began="2015-07-01")
    made.heads("p2", "o2", began="2015-08-01")
    assert [row["day"] for row in asked(made, "changes", "p1")] == ["2015-01-01", "2015-06-01", "2016-01-01"]
    assert [row["day"] for row in asked(made, "changes", "p1", depth=1)] == ["2015-01-01", "2016-01-01"]
    assert asked.envelope(made, "changes", "p1", depth=1)["truncated"]
    below = [row["day"] for row in asked(made, "changes", "p3", below=2)]
    assert below == ["2015-06-01", "2015-07-01", "2016-01-01", "2017-01-01"]
    assert asked(made, "changes", "p3") == []


def test_days_come_in_pages(asked: Asked, made: Hierarchy) -> None:
    for number in range(1, 8):
        made.heads(f"p{number}", "o1", cited=f"2015-01-0{number}")
    whole = asked(made, "changes", "o1")
    first = asked.envelope(made, "changes", "o1", limit=3)
    assert (first["data"], first["next"], first["truncated"]) == (whole[:3], "3", True)
    assert asked(made, "changes", "o1", cursor=3) == whole[3:]


@pytest.fixture(scope="module")
def embedded(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('changes') / 'ledger.db'}")
    with empty_store("kglite") as store:
        yield Asked(catalogue, ledger, store)
    ledger.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_the_days_are_those_that_each_day_finds(embedded: Asked, seed: int) -> None:
    made = random_hierarchy(seed)
    made.edges = [edge for edge in made.edges if edge.type != "PART_OF" or edge.properties["kind"] == "command"]
    rows = embedded(made, "changes", "o0", depth=3)
    expected = {day.isoformat(): events for day in ALL if (events := of(made, day))}
    assert {row["day"]: {(e["event"], e["edge"]["id"]) for e in row["events"]} for row in rows} == expected


def of(made: Hierarchy, day: date) -> set[tuple[str, str]]:
    """What is said to begin, to end or to be cited on DAY around `o0`, by brute force."""
    levels = {
        body: level for body, level in of_day(made, made.id("o0"), day, up=True, sure=False).items() if level <= 3
    }
    found: set[tuple[str, str]] = set()
    for edge in made.edges:
        eve = status(edge.properties, day - timedelta(days=1))
        if counts(edge, levels) and (eve.possible or status(edge.properties, day).possible):
            found |= {(name, edge.key) for name in DATES if edge.properties.get(name) == day.isoformat()}
    return found


DATES = ("began", "ended", "first_cited", "last_cited")


def counts(edge: Edge, levels: dict[str, int]) -> bool:
    match edge.type:
        case "PART_OF":
            return levels.get(edge.source, 3) < 3
        case "HOLDS_POST":
            return edge.target in levels and edge.properties["role"] == "commander"
    return edge.type == "BASED_AT" and edge.source in levels


@pytest.mark.parametrize("seed", range(0, SEEDS, 4))
def test_between_two_of_the_days_the_chain_stays_the_same(embedded: Asked, seed: int) -> None:
    """On the day after one, and on its eve, it may change too: a citation ends, an end is the day after the last."""
    made = random_hierarchy(seed)
    listed = [date.fromisoformat(row["day"]) for row in embedded(made, "changes", "o0", depth=20)]
    for one, other in pairwise([ALL[0], *listed, ALL[-1]]):
        inside = [day for day in ALL if one + timedelta(days=1) < day < other - timedelta(days=1)]
        assert len({repr(chain(embedded, made, day)) for day in inside[:1] + inside[-1:]}) <= 1


def chain(embedded: Asked, made: Hierarchy, day: date) -> list[tuple[object, ...]]:
    rows = embedded.again("chain_of_command", made.id("o0"), on=day.isoformat())["data"]
    return [(row["level"], row["organization"], row["status"]) for row in rows if row["link"] is None]
