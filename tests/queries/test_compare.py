"""Two days compared: by hand, mirrored, and beside what each day has by brute force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from graph.ledger import Ledger
from queries.as_of import Status, status
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import DAYS, Hierarchy, random_hierarchy
from tests.queries.test_walk import of_day
from tests.queries.world import BAKARY, BRANCH, ISSA, OFFICE

ONE, OTHER = "2020-01-01", "2021-01-01"
SEEDS = 80
MIRROR = {"added": "ended", "ended": "added", "changed": "changed", "moved": "moved"}


def bones(rows: list[Row]) -> list[tuple[str, str, str, list[str], list[str]]]:
    return [(row["change"], row["what"], row["of_name"], names(row["before"]), names(row["after"])) for row in rows]


def names(side: list[Row]) -> list[str]:
    return [one["name"] for one in side]


def test_a_handover_at_the_office(ask: Asking) -> None:
    rows = ask("compare", entity=BRANCH, from_="2021-01-01", to="2021-05-12")
    [handover] = [row for row in rows if row["what"] == "commander" and row["of_name"] == OFFICE]
    assert bones([handover]) == [("changed", "commander", OFFICE, [ISSA], [BAKARY])]
    assert (handover["level"], handover["before"][0]["status"], handover["after"][0]["status"]) == (1, "holds", "holds")
    assert len(handover["evidence"]) == 2


def test_the_same_day_twice_differs_in_nothing(ask: Asking) -> None:
    assert ask("compare", entity=OFFICE, from_="2021-05-12", to="2021-05-12") == []


def test_what_comes_goes_and_moves(asked: Asked, made: Hierarchy) -> None:
    for parent, dates in (("o2", {"ended": "2020-06-01"}), ("o3", {"began": "2020-06-01"})):
        made.part("o1", parent, **dates)
        made.heads(f"p{parent[1]}", parent, began="2019-01-01", ended="2022-01-01")
    made.link("BASED_AT", "o1", "g1", ended="2020-06-01")
    made.link("BASED_AT", "o1", "g2", began="2020-06-01")
    made.link("OPERATES_IN", "o1", "g3", began="2020-06-01")
    made.heads("p1", "o1", ended="2020-06-01")
    rows = asked(made, "compare", "o1", from_=ONE, to=OTHER)
    assert bones(rows) == [
        ("added", "area", "o1", [], ["g3"]),
        ("ended", "commander", "o1", ["p1"], []),
        ("moved", "parent", "o1", ["o2"], ["o3"]),
        ("moved", "site", "o1", ["g1"], ["g2"]),
        ("ended", "body", "o2", ["o2"], []),
        ("added", "body", "o3", [], ["o3"]),
    ]
    assert [row["level"] for row in rows] == [0, 0, 0, 0, 1, 1]
    assert all(side["edges"] for row in rows for side in (*row["before"], *row["after"]))


def test_status_kind_and_rank_that_differ_are_named(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", kind="command", ended="2020-06-01")
    made.part("o1", "o2", kind="administrative", began="2020-06-01")
    made.heads("p1", "o1", began=ONE)
    made.heads("p2", "o2", rank="Major", ended="2020-06-01")
    made.heads("p2", "o2", rank="Colonel", began="2020-06-01")
    rows = asked(made, "compare", "o1", from_=ONE, to=OTHER)
    assert [(row["change"], row["what"], row["of_name"], row["differs"]) for row in rows] == [
        ("changed", "commander", "o1", ["status"]),
        ("changed", "parent", "o1", ["kind"]),
        ("changed", "commander", "o2", ["rank"]),
    ]
    assert (rows[2]["before"][0]["rank"], rows[2]["after"][0]["rank"]) == ("Major", "Colonel")


def test_an_old_row_without_an_end_does_not_say_what_holds_later(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", rank="Major", began="2010-01-01")
    made.heads("p1", "o1", rank="Colonel", began="2019-01-01", cited="2020-12-01")
    for other in ("2020-06-01", "2021-06-01"):
        [row] = asked(made, "compare", "o1", from_="2012-01-01", to=other)
        assert (row["before"][0]["rank"], row["after"][0]["rank"]) == ("Major", "Colonel")
        assert "rank" in row["differs"]
        assert len(row["after"][0]["edges"]) == 2
    assert asked(made, "compare", "o1", from_="2021-06-01", to="2021-08-01") == []


def test_the_rank_is_that_of_the_nearest_day_where_none_holds(asked: Asked, made: Hierarchy) -> None:
    for rank, day in (("Major", "2010-01-01"), ("Colonel", "2019-01-01")):
        made.heads("p1", "o1", rank=rank, cited=day)
    [row] = asked(made, "compare", "o1", from_="2011-01-01", to="2018-01-01")
    assert [(side["rank"], side["status"]) for side in (row["before"][0], row["after"][0])] == [
        ("Major", "may_hold"),
        ("Colonel", "may_hold"),
    ]
    assert row["differs"] == ["rank"]


def test_a_branch_that_moves_away_is_followed_to_its_new_parent(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", ended="2020-06-01")
    made.part("o1", "o3", began="2020-06-01")
    made.heads("p1", "o1", cited="2020-06-01")
    rows = asked(made, "compare", "o2", from_=ONE, to=OTHER)
    assert bones(rows) == [("ended", "body", "o1", ["o1"], []), ("moved", "parent", "o1", ["o2"], ["o3"])]
    assert [row["level"] for row in rows] == [-1, -1]
    assert asked(made, "compare", "o2", from_=ONE, to=OTHER, below=0) == []


def test_a_person_is_compared_by_his_posts(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", ended="2020-06-01")
    made.heads("p1", "o2", began="2020-06-01")
    made.link("REPORTS_TO", "p1", "p2", ended="2020-06-01")
    rows = asked(made, "compare", "p1", from_=ONE, to=OTHER)
    assert ("moved", "post", "p1", ["o1"], ["o2"]) in bones(rows)
    assert ("ended", "superior", "p1", ["p2"], []) in bones(rows)


def test_superiors_of_superiors_are_compared_while_they_are_on_both_days(asked: Asked, made: Hierarchy) -> None:
    made.link("REPORTS_TO", "p1", "p2", began="2019-01-01")
    made.link("REPORTS_TO", "p2", "p3", ended="2020-06-01")
    made.link("REPORTS_TO", "p2", "p4", began="2020-06-01")
    made.link("REPORTS_TO", "p3", "p5", ended="2020-06-01")
    [row] = asked(made, "compare", "p1", from_=ONE, to=OTHER)
    assert bones([row]) == [("changed", "superior", "p2", ["p3"], ["p4"])]
    assert row["level"] == 1
    assert asked(made, "compare", "p1", from_=ONE, to=OTHER, depth=1) == []
    [row] = asked(made, "compare", "p3", from_="2020-01-01", to=OTHER, below=3)[:1]
    assert bones([row]) == [("ended", "subordinate", "p3", ["p2"], [])]


def test_depth_kinds_and_pages(asked: Asked, made: Hierarchy) -> None:
    for number, kind in ((1, "command"), (2, "member"), (3, "command")):
        made.part(f"o{number}", f"o{number + 1}", kind=kind)
        made.heads(f"p{number}", f"o{number + 1}", ended="2020-06-01")

    def of(**more: object) -> list[str]:
        return [row["of_name"] for row in asked(made, "compare", "o1", from_=ONE, to=OTHER, **more)]

    assert of() == ["o2"]
    assert of(kinds="command,member") == ["o2", "o3", "o4"]
    assert of(kinds="command,member", depth=2) == ["o2", "o3"]
    assert of(kinds="command,member", limit=2, cursor=1) == ["o3", "o4"]
    assert asked.envelope(made, "compare", "o1", from_=ONE, to=OTHER, kinds="command,member", depth=2)["truncated"]


@pytest.fixture(scope="module")
def embedded(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('compare') / 'ledger.db'}")
    with empty_store("kglite") as store:
        yield Asked(catalogue, ledger, store)
    ledger.close()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_mirrored_and_complete(embedded: Asked, seed: int) -> None:
    made = random_hierarchy(seed)
    made.edges = [edge for edge in made.edges if edge.type != "PART_OF" or edge.properties["kind"] == "command"]
    one, other = DAYS[seed % len(DAYS)], DAYS[seed * 7 % 5]
    for start in ("o0", "p0"):
        rows = embedded(made, "compare", start, from_=one, to=other, depth=3, below=2, limit=1000)
        back = embedded(made, "compare", start, from_=other, to=one, depth=3, below=2, limit=1000)
        assert [mirrored(row) for row in rows] == [unsourced(row) for row in back]
    rows = embedded(made, "compare", "o0", from_=one, to=other, depth=3, below=2, limit=1000)
    days = [date.fromisoformat(day) for day in (one, other)]
    before, after = (around(made, day) for day in days)
    assert {(row["change"], row["of"]) for row in rows if row["what"] == "body"} == {
        *(("ended", body) for body in before - after),
        *(("added", body) for body in after - before),
    }
    told = {row["of"] for row in rows if row["what"] == "commander"}
    for body in before & after:
        one_day, other_day = (commanders(made, body, day) for day in days)
        assert (one_day != other_day) == (body in told), (seed, body)


def mirrored(row: Row) -> Row:
    turned = {"change": MIRROR[row["change"]], "before": row["after"], "after": row["before"]}
    return unsourced({**row, **turned})


def unsourced(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "evidence"}


def around(made: Hierarchy, day: date) -> set[str]:
    """The bodies that stand around `o0` on DAY."""
    up, down = (of_day(made, made.id("o0"), day, up=up, sure=False) for up in (True, False))
    return {body for body, level in up.items() if level <= 3} | {body for body, level in down.items() if level <= 2}


def commanders(made: Hierarchy, body: str, day: date) -> dict[str, Status]:
    """Who may head BODY on DAY, and how surely."""
    found: dict[str, Status] = {}
    for edge in made.edges:
        if edge.type == "HOLDS_POST" and edge.target == body and edge.properties["role"] == "commander":
            answer = status(edge.properties, day)
            if answer.possible and found.get(edge.source) is not Status.HOLDS:
                found[edge.source] = answer
    return found
