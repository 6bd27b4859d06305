"""Faults of prior systems, one hierarchy each."""

from __future__ import annotations

from tests.queries.asked import Asked
from tests.queries.asking import commanders
from tests.queries.hierarchy import DAY, Hierarchy


def test_the_kind_of_belonging_counts_at_every_hop(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", kind="command")
    made.part("o2", "o3", kind="member")
    made.part("o3", "o4", kind="command")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2"]
    assert [row[1] for row in commanders(asked.above(made, "o1", kinds="command,member"))] == ["o2", "o3", "o4"]


def test_the_day_counts_at_every_hop(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", began="2019-01-01")
    made.part("o2", "o3", ended="2019-06-01")
    made.part("o2", "o4", began="2019-06-01")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2", "o4"]
    assert [row[1] for row in commanders(asked.above(made, "o1", on="2019-03-01"))] == ["o2", "o3"]


def test_undated_and_half_dated_links_stay_and_may_hold(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o2", "o3", began="2019-01-01")
    made.heads("p1", "o3", cited="2011-01-01")
    rows = asked.above(made, "o1")
    assert [row["status"] for row in rows] == ["may_hold", "may_hold"]
    assert rows[1]["commanders"][0]["status"] == "may_hold"


def test_a_long_chain_and_a_broad_branch_are_not_cut(asked: Asked, made: Hierarchy) -> None:
    for number in range(15):
        made.part(f"o{number}", f"o{number + 1}")
        made.part(f"o{100 + number}", "o0")
    assert len(asked.above(made, "o0", depth="20")) == 15
    assert len(asked.below(made, "o0")) == 15


def test_an_officer_is_never_his_own_superior(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o2", "o3")
    made.heads("p1", "o1", cited=DAY)
    made.heads("p1", "o2", cited=DAY)
    made.heads("p2", "o3", cited=DAY)
    assert commanders(asked.above(made, "p1")) == [(1, "o3", ["p2"])]


def test_an_officer_with_two_posts_in_a_body_is_listed_once(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.heads("p1", "o2", cited="2019-01-01")
    made.link("HOLDS_POST", "p1", "o2", role="commander", post_title="acting head", cited=DAY)
    [row] = asked.above(made, "o1")
    assert [(one["name"], one["title"]) for one in row["commanders"]] == [("p1", "acting head")]


def test_officers_whose_days_only_touch(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p1", "o2", began="2019-01-01", ended=DAY)
    made.heads("p2", "o2", began=DAY, ended="2021-01-01")
    answers = {
        on: [(one["name"], one["status"]) for one in asked.above(made, "o1", on=on)[0]["commanders"]]
        for on in ("2020-02-04", DAY, "2020-02-06")
    }
    assert answers == {
        "2020-02-04": [("p1", "holds")],
        DAY: [("p2", "holds"), ("p1", "may_hold")],
        "2020-02-06": [("p2", "holds")],
    }


def test_cycles_end(asked: Asked, made: Hierarchy) -> None:
    for body, parent in (("o1", "o2"), ("o2", "o3"), ("o3", "o1")):
        made.part(body, parent)
    made.link("REPORTS_TO", "p1", "p2")
    made.link("REPORTS_TO", "p2", "p1")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2", "o3"]
    assert [row[1] for row in commanders(asked.below(made, "o1"))] == ["o3", "o2"]
    assert [row[2] for row in commanders(asked.above(made, "p1"))] == [["p2"]]


def test_every_parent_is_a_superior(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o1", "o3", kind="administrative", cited=DAY)
    made.part("o1", "o4", kind=None, cited=DAY)
    rows = asked.above(made, "o1")
    assert {(row["organization_name"], row["kind"]) for row in rows} == {
        *[("o2", "command"), ("o3", "administrative"), ("o4", "administrative")],
    }
    assert {row["level"] for row in rows} == {1}


def test_a_branch_fifteen_levels_deep_with_two_thousand_units_is_whole_or_cut_aloud(
    asked: Asked, made: Hierarchy
) -> None:
    for number in range(1, 2000):
        made.part(f"o{number}", f"o{number - 1 if number < 12 else (number - 12) // 3}", cited=DAY)
    whole = asked.branch(made, "o0", DAY, depth="20", evidence="0")
    assert (len(whole["data"]), whole["data"][-1]["level"], whole["truncated"]) == (1999, 15, False)
    cut = asked.branch(made, "o0", DAY, depth="5", evidence="0")
    assert cut["truncated"]
    assert {row["level"] for row in cut["data"]} == {1, 2, 3, 4, 5}


def test_a_body_reached_by_two_ways_stands_once(asked: Asked, made: Hierarchy) -> None:
    for parent in ("o2", "o3"):
        made.part("o1", parent, cited=DAY)
        made.part(parent, "o4", cited=DAY)
    rows = asked.above(made, "o1")
    assert [row["organization_name"] for row in rows] == ["o2", "o3", "o4"]
    assert [edge["source_name"] for edge in rows[2]["follows_from"]] == ["o2", "o3"]
    assert [row["organization_name"] for row in asked.below(made, "o4")] == ["o2", "o3", "o1"]


def test_an_officer_cited_once_does_not_command_for_ever(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p1", "o2", cited="2011-05-04")
    made.heads("p2", "o2", cited="2011-05-04", ended="2012-01-01")
    made.heads("p3", "o2", cited="2021-01-01")
    [row] = asked.above(made, "o1")
    assert [(one["name"], one["status"]) for one in row["commanders"]] == [("p3", "may_hold"), ("p1", "may_hold")]
    assert (row["last_known"]["name"], row["last_known"]["until"]) == ("p2", "2012-01-01")
    [before] = asked.above(made, "o1", on="2011-06-01")
    assert [one["name"] for one in before["commanders"]] == ["p2", "p1", "p3"]
