"""Whose place it was: bodies of a place on a day, and who stood above them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from graph.ledger import Ledger
from queries.as_of import Status, status
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import ENGINES, empty_store
from tests.queries.asked import Asked
from tests.queries.hierarchy import DAY, DAYS, Hierarchy, put, random_hierarchy
from tests.queries.test_walk import of_day

SEEDS = 80


def bones(rows: list[Row]) -> list[tuple[int, str, str, str, list[str]]]:
    heads = ([one["name"] for one in row["commanders"]] for row in rows)
    return [
        (row["level"], row["organization_name"], row["status"], row["basis"], led)
        for row, led in zip(rows, heads, strict=True)
    ]


def province() -> Hierarchy:
    """A village in a region; one body is based in the one, another operates in the other."""
    made = Hierarchy()
    made.link("WITHIN", "g1", "g2")
    made.link("BASED_AT", "o1", "g1", cited=DAY)
    made.link("OPERATES_IN", "o2", "g2", began="2019-01-01")
    made.part("o1", "o3", cited=DAY)
    made.part("o2", "o3", cited=DAY)
    made.heads("p1", "o1", cited=DAY)
    made.heads("p3", "o3", ended="2019-06-01")
    return made


def test_the_place_what_it_lies_in_and_what_stands_above(asked: Asked) -> None:
    rows = asked(province(), "responsible", "g1", on=DAY)
    assert bones(rows) == [
        (0, "o1", "holds", "site", ["p1"]),
        (0, "o2", "may_hold", "area", []),
        (1, "o3", "holds", "site", []),
    ]
    above = rows[2]
    assert (above["last_known"]["name"], above["last_known"]["until"]) == ("p3", "2019-06-01")
    assert [one["name"] for one in above["over"]] == ["o1", "o2"]
    assert sorted((place["name"], place["basis"], place["scope"]) for place in above["places"]) == [
        ("g1", "site", "same"),
        ("g2", "area", "wider"),
    ]
    assert {edge["type"] for edge in rows[1]["follows_from"]} == {"WITHIN", "OPERATES_IN"}


def test_the_last_known_head_stands_beside_those_who_perhaps_head_it(asked: Asked) -> None:
    made = province()
    made.heads("p4", "o3", cited="2018-01-01")
    above = asked(made, "responsible", "g1", on=DAY)[2]
    assert [(one["name"], one["status"]) for one in above["commanders"]] == [("p4", "may_hold")]
    assert (above["last_known"]["name"], above["last_known"]["until"]) == ("p3", "2019-06-01")


def test_each_place_says_how_sure_it_is_and_the_surest_comes_first(asked: Asked, made: Hierarchy) -> None:
    made.link("OPERATES_IN", "o1", "g1", began="2019-01-01")
    made.link("BASED_AT", "o1", "g1", cited=DAY)
    made.link("OPERATES_IN", "o2", "g1", began="2019-01-01")
    made.part("o1", "o3", cited=DAY)
    made.part("o2", "o3", cited=DAY)
    rows = {row["organization_name"]: row for row in asked(made, "responsible", "g1", on=DAY)}
    told = {name: [(place["basis"], place["status"]) for place in row["places"]] for name, row in rows.items()}
    assert told == {
        "o1": [("site", "holds"), ("area", "may_hold")],
        "o2": [("area", "may_hold")],
        "o3": [("site", "holds"), ("area", "may_hold"), ("area", "may_hold")],
    }


def test_every_row_says_that_it_is_no_allegation_in_both_languages(asked: Asked) -> None:
    for row in asked(province(), "responsible", "g1", on=DAY):
        assert "says nothing of what anybody did" in row["note"]["en"]
        assert "ne dit rien de ce que quiconque a fait" in row["note"]["fr"]


def test_sentences_can_be_left_out(asked: Asked) -> None:
    for row in asked(province(), "responsible", "g1", on=DAY, evidence=0):
        assert row["note"]
        assert row["evidence"] == []
        assert all(edge["evidence"] == [] for edge in row["follows_from"])


def test_scope_basis_kinds_and_depth_are_filters(asked: Asked) -> None:
    made = province()

    def names(place: str = "g1", **more: object) -> list[str]:
        return [row["organization_name"] for row in asked(made, "responsible", place, on=DAY, **more)]

    assert names() == ["o1", "o2", "o3"]
    assert names(scope="same") == ["o1", "o3"]
    assert names(basis="area") == ["o2", "o3"]
    assert names(kinds="member") == ["o1", "o2"]
    assert names(depth=0) == ["o1", "o2"]
    assert names("g2") == ["o2", "o3"]
    assert names("g2", scope="same,narrower") == ["o1", "o2", "o3"]
    assert asked.envelope(made, "responsible", "g1", on=DAY, depth=0)["truncated"]
    first = asked.envelope(made, "responsible", "g1", on=DAY, limit=2)
    assert (len(first["data"]), first["next"], first["truncated"]) == (2, "2", True)
    assert names(limit=2, cursor=2) == ["o3"]


def test_the_day_counts_at_every_hop(asked: Asked, made: Hierarchy) -> None:
    made.link("BASED_AT", "o1", "g1", ended="2019-01-01")
    made.link("BASED_AT", "o2", "g1", began="2019-01-01")
    made.part("o2", "o3", ended="2019-06-01")
    made.part("o2", "o4", began="2019-06-01")
    assert [row["organization_name"] for row in asked(made, "responsible", "g1", on=DAY)] == ["o2", "o4"]


def test_whom_texts_name_as_a_commander_s_superior(asked: Asked, made: Hierarchy) -> None:
    made.link("BASED_AT", "o1", "g1", cited=DAY)
    made.heads("p1", "o1", cited=DAY)
    made.link("REPORTS_TO", "p1", "p2", cited=DAY)
    [row] = asked(made, "responsible", "g1", on=DAY)
    assert [(one["name"], one["status"]) for one in row["superiors"]] == [("p2", "holds")]


def test_a_governor_of_the_place_is_no_body(asked: Asked, made: Hierarchy) -> None:
    made.link("HOLDS_POST", "p1", "g1", role="commander", post_title="governor", cited=DAY)
    assert asked(made, "responsible", "g1", on=DAY) == []


@pytest.fixture(scope="module", params=ENGINES)
def everywhere(
    request: pytest.FixtureRequest, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Asked]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('responsible') / 'ledger.db'}")
    with empty_store(request.param) as store:
        put(store, [random_hierarchy(seed) for seed in range(SEEDS)])
        yield Asked(catalogue, ledger, store)
    ledger.close()


def test_above_stand_those_of_each_day(everywhere: Asked) -> None:
    for seed in range(SEEDS):
        made, day = random_hierarchy(seed), DAYS[seed % len(DAYS)]
        rows = everywhere.again("responsible", made.id("g0"), on=day)["data"]
        assert {(row["level"], row["organization"], row["status"]) for row in rows} == expected(made, day), seed


def expected(made: Hierarchy, day: str) -> set[tuple[int, str, str]]:
    """By brute force: the one body that is based at `g0`, and those above it."""
    on = date.fromisoformat(day)
    [based] = [edge for edge in made.edges if edge.type == "BASED_AT"]
    made.edges = [edge for edge in made.edges if edge.properties.get("kind") != "member"]
    answer = status(based.properties, on)
    perhaps = of_day(made, based.source, on, up=True, sure=False) if answer.possible else {}
    surely = of_day(made, based.source, on, up=True, sure=True) if answer is Status.HOLDS else {}
    may = {(level, body, "may_hold") for body, level in perhaps.items() if surely.get(body) != level}
    return may | {(level, body, "holds") for body, level in surely.items()}
