"""The chain of command: the story's, and what a few edges make of it."""

from __future__ import annotations

from tests.queries.asked import Asked
from tests.queries.asking import Asking, commanders
from tests.queries.hierarchy import DAY, Hierarchy
from tests.queries.world import AWA, BAKARY, BRANCH, ISSA, KADIA, MINISTRY, MODIBO, OFFICE, POLICE, SEYDOU


def test_a_deputy_stands_below_the_stated_superior_and_below_the_branch(ask: Asking) -> None:
    rows = ask("chain_of_command", entity=KADIA, on="2021-05-12")
    assert commanders(rows) == [
        (1, OFFICE, [BAKARY]),
        (1, BRANCH, []),
        (2, POLICE, [AWA]),
        (3, MINISTRY, [MODIBO]),
    ]
    assert [row["stated"] for row in rows] == [True, False, False, False]
    assert rows[0]["link"]["type"] == "REPORTS_TO"
    assert (rows[1]["last_known"]["name"], rows[1]["last_known"]["until"]) == (SEYDOU, "2019-12-31")


def test_a_derived_level_names_the_edges_it_follows_from(ask: Asking) -> None:
    *_, ministry = ask("chain_of_command", entity=KADIA, on="2021-05-12")
    assert [edge["type"] for edge in ministry["follows_from"]] == ["PART_OF", "HOLDS_POST"]
    assert ministry["kind"] == "administrative"
    assert len(ministry["evidence"]) == 2


def test_the_day_decides_who_is_named(ask: Asking) -> None:
    assert commanders(ask("chain_of_command", entity=BRANCH, on="2020-06-01"))[0] == (1, OFFICE, [ISSA])
    assert commanders(ask("chain_of_command", entity=BRANCH, on="2021-06-01"))[0] == (1, OFFICE, [BAKARY])
    handover = commanders(ask("chain_of_command", entity=BRANCH, on="2021-01-15"))[0]
    assert handover == (1, OFFICE, [BAKARY, ISSA])


def test_an_operation_is_asked_on_its_own_day(ask: Asking) -> None:
    answer = ask.envelope("chain_of_command", entity="raid")
    assert answer["as_of"] == "2021-05-12"
    first, second, *_ = answer["data"]
    assert (first["link"]["type"], [one["name"] for one in first["commanders"]]) == ("COMMANDS", [KADIA])
    assert (second["stated"], second["kind"], second["organization_name"]) == (False, "organiser", OFFICE)


def test_subordinates_of_the_police_chief(ask: Asking) -> None:
    rows = ask("subordinates", entity=AWA, on="2021-05-12")
    assert commanders(rows)[0] == (1, OFFICE, [BAKARY])
    assert {row["organization_name"] for row in rows if row["level"] == 2} == {BRANCH, None}
    stated = next(row for row in rows if row["stated"])
    assert [one["name"] for one in stated["members"]] == [KADIA]


def test_a_level_cut_off_is_told(ask: Asking) -> None:
    assert ask.envelope("chain_of_command", entity=BRANCH, on="2021-05-12", depth=2)["truncated"]
    assert not ask.envelope("chain_of_command", entity=BRANCH, on="2021-05-12", depth=3)["truncated"]


def test_a_chain_is_as_sure_as_its_weakest_link(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o2", "o3", cited="2019-01-01")
    made.part("o3", "o4", cited=DAY)
    rows = asked.above(made, "o1")
    assert [row["status"] for row in rows] == ["holds", "may_hold", "may_hold"]


def test_a_governor_commands_no_police(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.link("BASED_AT", "o1", "g1")
    made.link("HOLDS_POST", "p2", "g1", role="commander", post_title="governor", cited=DAY)
    assert asked.above(made, "p1") == []
    assert asked.above(made, "p2") == []
    assert asked.below(made, "p2") == []


def test_whom_a_text_states_continues_with_his_own_posts(asked: Asked, made: Hierarchy) -> None:
    made.link("REPORTS_TO", "p1", "p2", cited=DAY)
    made.heads("p2", "o1", cited=DAY)
    made.part("o1", "o2", cited=DAY)
    made.heads("p3", "o2", cited=DAY)
    rows = asked.above(made, "p1")
    assert commanders(rows) == [(1, "o1", ["p2"]), (2, "o2", ["p3"])]
    assert [(row["stated"], row["status"]) for row in rows] == [(True, "holds"), (False, "holds")]


def test_what_a_text_states_and_what_follows_become_one_row(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", cited=DAY)
    made.heads("p2", "o1", cited=DAY)
    made.link("REPORTS_TO", "p1", "p2", cited=DAY)
    [row] = asked.above(made, "p1")
    assert (row["stated"], row["organization_name"], row["kind"]) == (True, "o1", "post")
    assert [edge["type"] for edge in row["follows_from"]] == ["HOLDS_POST", "HOLDS_POST"]


def test_perhaps_the_head_and_surely_a_deputy(asked: Asked, made: Hierarchy) -> None:
    made.serves("p1", "o1", cited=DAY)
    made.heads("p1", "o1", cited="2022-01-01")
    made.heads("p2", "o1", cited=DAY)
    made.part("o1", "o2", cited=DAY)
    assert commanders(asked.above(made, "p1")) == [(1, "o1", ["p2"]), (1, "o2", [])]


def test_a_former_head_heads_no_more(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p1", "o2", cited="2020-01-01", status="former")
    [row] = asked.above(made, "o1")
    assert row["commanders"] == []
    assert (row["last_known"]["name"], row["last_known"]["until"]) == ("p1", "2019-12-31")


def test_members_stand_below_their_head(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.serves("p2", "o1", cited=DAY)
    made.part("o2", "o1", cited=DAY)
    made.heads("p3", "o2", cited=DAY)
    rows = asked.below(made, "p1")
    assert [(row["organization_name"], row["kind"]) for row in rows] == [("o1", "post"), ("o2", "command")]
    assert [one["name"] for one in rows[0]["members"]] == ["p2"]
    assert [one["name"] for one in rows[1]["commanders"]] == ["p3"]


def test_sentences_can_be_left_out(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    assert asked.above(made, "o1", evidence="0")[0]["evidence"] == []
