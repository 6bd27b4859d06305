"""Who held a post one after the other: the story's, cases by hand, and random posts day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from graph.errors import NotFound
from graph.ledger import Ledger
from queries.as_of import Status, status
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy, when
from tests.queries.world import BAKARY, BRANCH, ISSA, KADIA, OFFICE

ALL = [date(2019, 12, 30) + timedelta(days=number) for number in range(90)]
SEEDS = 150


def bones(rows: list[Row]) -> list[tuple[Any, ...]]:
    return [
        (row["what"], row["from"], row["to"], row["status"], sorted(one["name"] for one in row["holders"]))
        for row in rows
    ]


def test_the_heads_of_the_office(ask: Asking) -> None:
    rows = ask("succession", entity=OFFICE, on="2021-03-01")
    assert bones(rows) == [
        ("tenure", "2020-02-01", "2021-01-14", "does_not_hold", [ISSA]),
        ("tenure", "2021-01-15", "2021-05-20", "holds", [BAKARY]),
    ]
    assert (rows[0]["ended"], rows[1]["began"]) == ("2021-01-15", "2021-01-15")
    assert rows[1]["holders"][0]["rank"] == "Colonel"
    assert all(row["evidence"][0]["quote"] for row in rows)


def test_another_post_is_asked_for_by_role_or_title(ask: Asking) -> None:
    for said in ("deputy", "Deputy head", "DEPUTY HEAD"):
        assert bones(ask("succession", entity=BRANCH, role=said)) == [
            ("tenure", "2021-04-01", "2021-04-01", None, [KADIA])
        ]
    assert ask("succession", entity=BRANCH, role="minister") == []


def test_only_of_a_body_or_a_place(ask: Asking) -> None:
    with pytest.raises(NotFound, match="among Organization, Place"):
        ask("succession", entity=KADIA)


def test_a_gap_names_who_may_have_held_the_post(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited="2011-05-04")
    made.heads("p2", "o1", began="2014-01-01", cited="2014-06-01")
    rows = asked(made, "succession", "o1")
    assert bones(rows) == [
        ("tenure", "2011-05-04", "2011-05-04", None, ["p1"]),
        ("gap", "2011-05-05", "2013-12-31", "may_hold", ["p1"]),
        ("tenure", "2014-01-01", "2014-06-01", None, ["p2"]),
    ]
    assert {edge["source_name"] for edge in rows[1]["edges"]} == {"p1", "p2"}


def test_where_nobody_can_have_held_it(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited="2011-05-04", ended="2011-06-01")
    made.heads("p2", "o1", began="2014-01-01")
    assert bones(asked(made, "succession", "o1"))[1:3] == [
        ("gap", "2011-06-01", "2011-06-01", "may_hold", ["p1"]),
        ("gap", "2011-06-02", "2013-12-31", "does_not_hold", []),
    ]


def test_who_hands_over_on_a_day_leaves_no_gap_and_no_overlap(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", began="2019-01-01", ended="2020-02-05")
    made.heads("p2", "o1", began="2020-02-05", ended="2021-01-01")
    assert [row["what"] for row in asked(made, "succession", "o1")] == ["tenure", "tenure"]


def test_a_handover_within_a_month_is_told_from_a_time_of_which_nothing_is_known(asked: Asked, made: Hierarchy) -> None:
    first = made.heads("p1", "o1", began="1999-03-01", ended="1999-07-01")
    first.properties.update(ended="1999-07", ended_max="1999-07-31")
    second = made.heads("p2", "o1", began="1999-07-31", ended="2005-01-16")
    second.properties.update(began="1999-07", began_min="1999-07-01")
    made.heads("p3", "o1", began="2005-01-17", cited="2006-01-01")
    made.heads("p4", "o1", began="2007-01-01")
    gaps = [row for row in asked(made, "succession", "o1") if row["what"] == "gap"]
    assert [(gap["from"], gap["to"], gap["handover"]) for gap in gaps] == [
        ("1999-07-01", "1999-07-30", True),
        ("2005-01-16", "2005-01-16", True),
        ("2006-01-02", "2006-12-31", False),
    ]


def test_two_heads_at_once_are_an_overlap(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", first_cited="2019-01-01", last_cited="2019-06-01")
    made.heads("p2", "o1", first_cited="2019-05-01", last_cited="2019-12-01")
    assert bones(asked(made, "succession", "o1"))[1:] == [
        ("tenure", "2019-05-01", "2019-12-01", None, ["p2"]),
        ("overlap", "2019-05-01", "2019-06-01", "holds", ["p1", "p2"]),
    ]


def test_two_posts_of_one_person_are_no_overlap(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited="2020-02-05")
    made.link("HOLDS_POST", "p1", "o1", role="commander", post_title="acting head", cited="2020-02-05")
    assert [row["what"] for row in asked(made, "succession", "o1")] == ["tenure", "tenure"]


def test_who_is_known_on_no_day_is_not_lost(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1")
    made.heads("p2", "o1", cited="2020-02-05")
    made.heads("p3", "o1", status="former", cited="2018-01-01")
    assert [(row["what"], row["from"], row["holders"][0]["name"]) for row in asked(made, "succession", "o1")] == [
        ("tenure", "2020-02-05", "p2"),
        *sorted([("tenure", None, "p1"), ("tenure", None, "p3")]),
    ]


def test_governors_of_a_place_and_pages(asked: Asked, made: Hierarchy) -> None:
    for number in range(5):
        made.link("HOLDS_POST", f"p{number}", "g1", role="commander", post_title="governor", cited=f"201{number}-01-01")
    whole = asked(made, "succession", "g1", role="governor")
    assert len(whole) == 9
    first = asked.envelope(made, "succession", "g1", limit=4)
    assert (first["data"], first["truncated"], first["next"]) == (whole[:4], True, "4")
    assert asked(made, "succession", "g1", limit=5, cursor=4) == whole[4:]


@pytest.fixture(scope="module")
def embedded(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('succession') / 'ledger.db'}")
    with empty_store("kglite") as store:
        yield Asked(catalogue, ledger, store)
    ledger.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_gaps_and_overlaps_are_those_of_each_day(embedded: Asked, seed: int) -> None:
    chance, made = Random(seed), Hierarchy(tag=f"{seed:04x}")
    posts = [made.heads(f"p{chance.randint(1, 4)}", "o1", **when(chance)) for _ in range(chance.randint(1, 6))]
    rows = embedded(made, "succession", "o1")
    held = [{post.source for post in posts if status(post.properties, day) is Status.HOLDS} for day in ALL]
    may = [{post.source for post in posts if status(post.properties, day).possible} for day in ALL]
    known = [number for number, holders in enumerate(held) if holders]
    between = range(known[0], known[-1] + 1) if known else range(0)
    assert spread(rows, "gap") == {
        ALL[number]: "may_hold" if may[number] else "does_not_hold" for number in between if not held[number]
    }
    assert spread(rows, "overlap", who=True) == {ALL[n]: held[n] for n in between if len(held[n]) > 1}
    assert sorted(row["edges"][0]["id"] for row in rows if row["what"] == "tenure") == sorted(p.key for p in posts)


def spread(rows: list[Row], what: str, who: bool = False) -> dict[date, Any]:
    """Each day of the rows that are WHAT, with their status or WHO they name."""
    found: dict[date, Any] = {}
    for row in rows:
        if row["what"] == what:
            for day in ALL:
                if row["from"] <= day.isoformat() <= row["to"]:
                    assert day not in found
                    found[day] = {one["id"] for one in row["holders"]} if who else row["status"]
    return found
