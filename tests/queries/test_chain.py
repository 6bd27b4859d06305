"""The chain of command: the story's, and the faults of prior systems, one hierarchy each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from graph.ledger import Ledger
from graph.store import Store
from queries.catalogue import Catalogue
from queries.envelope import Envelope, Row
from tests.engines import empty_store
from tests.queries.asking import Asking, commanders
from tests.queries.hierarchy import Hierarchy, put
from tests.queries.world import AWA, BAKARY, BRANCH, ISSA, KADIA, MINISTRY, MODIBO, OFFICE, POLICE, SEYDOU

DAY = "2020-02-05"


@dataclass(frozen=True)
class Questions:
    catalogue: Catalogue
    ledger: Ledger
    store: Store

    def above(self, made: Hierarchy, start: str, on: str = DAY, **more: str) -> list[Row]:
        return self.chain(made, start, on, **more)["data"]

    def below(self, made: Hierarchy, start: str, on: str = DAY, **more: str) -> list[Row]:
        return self.branch(made, start, on, **more)["data"]

    def chain(self, made: Hierarchy, start: str, on: str, **more: str) -> Envelope:
        return self._asked("chain_of_command", made, start, on, more)

    def branch(self, made: Hierarchy, start: str, on: str, **more: str) -> Envelope:
        return self._asked("subordinates", made, start, on, more)

    def _asked(self, question: str, made: Hierarchy, start: str, on: str, more: dict[str, str]) -> Envelope:
        put(self.store, [made])
        said = {"entity": made.id(start), "on": on, **more}
        return self.catalogue.run(question, said, self.ledger, self.store)


@pytest.fixture
def asked(catalogue: Catalogue, empty_ledger: Ledger) -> Iterator[Questions]:
    with empty_store("kglite") as store:
        yield Questions(catalogue, empty_ledger, store)


@pytest.fixture
def made() -> Hierarchy:
    return Hierarchy()


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


def test_the_kind_of_belonging_counts_at_every_hop(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", kind="command")
    made.part("o2", "o3", kind="member")
    made.part("o3", "o4", kind="command")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2"]
    assert [row[1] for row in commanders(asked.above(made, "o1", kinds="command,member"))] == ["o2", "o3", "o4"]


def test_the_day_counts_at_every_hop(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", began="2019-01-01")
    made.part("o2", "o3", ended="2019-06-01")
    made.part("o2", "o4", began="2019-06-01")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2", "o4"]
    assert [row[1] for row in commanders(asked.above(made, "o1", on="2019-03-01"))] == ["o2", "o3"]


def test_undated_and_half_dated_links_stay_and_may_hold(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o2", "o3", began="2019-01-01")
    made.heads("p1", "o3", cited="2011-01-01")
    rows = asked.above(made, "o1")
    assert [row["status"] for row in rows] == ["may_hold", "may_hold"]
    assert rows[1]["commanders"][0]["status"] == "may_hold"


def test_a_chain_is_as_sure_as_its_weakest_link(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o2", "o3", cited="2019-01-01")
    made.part("o3", "o4", cited=DAY)
    rows = asked.above(made, "o1")
    assert [row["status"] for row in rows] == ["holds", "may_hold", "may_hold"]


def test_a_long_chain_and_a_broad_branch_are_not_cut(asked: Questions, made: Hierarchy) -> None:
    for number in range(15):
        made.part(f"o{number}", f"o{number + 1}")
        made.part(f"o{100 + number}", "o0")
    assert len(asked.above(made, "o0", depth="20")) == 15
    assert len(asked.below(made, "o0")) == 15


def test_an_officer_is_never_his_own_superior(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o2", "o3")
    made.heads("p1", "o1", cited=DAY)
    made.heads("p1", "o2", cited=DAY)
    made.heads("p2", "o3", cited=DAY)
    assert commanders(asked.above(made, "p1")) == [(1, "o3", ["p2"])]


def test_an_officer_with_two_posts_in_a_body_is_listed_once(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.heads("p1", "o2", cited="2019-01-01")
    made.link("HOLDS_POST", "p1", "o2", role="commander", post_title="acting head", cited=DAY)
    [row] = asked.above(made, "o1")
    assert [(one["name"], one["title"]) for one in row["commanders"]] == [("p1", "acting head")]


def test_officers_whose_days_only_touch(asked: Questions, made: Hierarchy) -> None:
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


def test_cycles_end(asked: Questions, made: Hierarchy) -> None:
    for body, parent in (("o1", "o2"), ("o2", "o3"), ("o3", "o1")):
        made.part(body, parent)
    made.link("REPORTS_TO", "p1", "p2")
    made.link("REPORTS_TO", "p2", "p1")
    assert [row[1] for row in commanders(asked.above(made, "o1"))] == ["o2", "o3"]
    assert [row[1] for row in commanders(asked.below(made, "o1"))] == ["o3", "o2"]
    assert [row[2] for row in commanders(asked.above(made, "p1"))] == [["p2"]]


def test_every_parent_is_a_superior(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o1", "o3", kind="administrative", cited=DAY)
    made.part("o1", "o4", kind=None, cited=DAY)
    rows = asked.above(made, "o1")
    assert {(row["organization_name"], row["kind"]) for row in rows} == {
        *[("o2", "command"), ("o3", "administrative"), ("o4", "administrative")],
    }
    assert {row["level"] for row in rows} == {1}


def test_a_governor_commands_no_police(asked: Questions, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.link("BASED_AT", "o1", "g1")
    made.link("HOLDS_POST", "p2", "g1", role="commander", post_title="governor", cited=DAY)
    assert asked.above(made, "p1") == []
    assert asked.above(made, "p2") == []
    assert asked.below(made, "p2") == []


def test_whom_a_text_states_continues_with_his_own_posts(asked: Questions, made: Hierarchy) -> None:
    made.link("REPORTS_TO", "p1", "p2", cited=DAY)
    made.heads("p2", "o1", cited=DAY)
    made.part("o1", "o2", cited=DAY)
    made.heads("p3", "o2", cited=DAY)
    rows = asked.above(made, "p1")
    assert commanders(rows) == [(1, "o1", ["p2"]), (2, "o2", ["p3"])]
    assert [(row["stated"], row["status"]) for row in rows] == [(True, "holds"), (False, "holds")]


def test_what_a_text_states_and_what_follows_become_one_row(asked: Questions, made: Hierarchy) -> None:
    made.serves("p1", "o1", cited=DAY)
    made.heads("p2", "o1", cited=DAY)
    made.link("REPORTS_TO", "p1", "p2", cited=DAY)
    [row] = asked.above(made, "p1")
    assert (row["stated"], row["organization_name"], row["kind"]) == (True, "o1", "post")
    assert [edge["type"] for edge in row["follows_from"]] == ["HOLDS_POST", "HOLDS_POST"]


def test_perhaps_the_head_and_surely_a_deputy(asked: Questions, made: Hierarchy) -> None:
    made.serves("p1", "o1", cited=DAY)
    made.heads("p1", "o1", cited="2022-01-01")
    made.heads("p2", "o1", cited=DAY)
    made.part("o1", "o2", cited=DAY)
    assert commanders(asked.above(made, "p1")) == [(1, "o1", ["p2"]), (1, "o2", [])]


def test_a_former_head_heads_no_more(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p1", "o2", cited="2020-01-01", status="former")
    [row] = asked.above(made, "o1")
    assert row["commanders"] == []
    assert (row["last_known"]["name"], row["last_known"]["until"]) == ("p1", "2019-12-31")


def test_members_stand_below_their_head(asked: Questions, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited=DAY)
    made.serves("p2", "o1", cited=DAY)
    made.part("o2", "o1", cited=DAY)
    made.heads("p3", "o2", cited=DAY)
    rows = asked.below(made, "p1")
    assert [(row["organization_name"], row["kind"]) for row in rows] == [("o1", "post"), ("o2", "command")]
    assert [one["name"] for one in rows[0]["members"]] == ["p2"]
    assert [one["name"] for one in rows[1]["commanders"]] == ["p3"]


def test_a_break_is_named_with_what_was_before_and_after(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o2", "o3", began="2010-01-01", ended="2011-05-04")
    made.part("o2", "o4", began="2021-03-01")
    [row] = asked.above(made, "o1")
    assert row["ends"]["why"] == "break"
    last, next = row["ends"]["last_known"], row["ends"]["next_known"]
    assert (last["name"], last["until"], last["edge"]["type"]) == ("o3", "2011-05-04", "PART_OF")
    assert (next["name"], next["from"]) == ("o4", "2021-03-01")
    assert row["ends"]["says"] == {
        "en": "On 2020-02-05 it is not known what stood above o2. Before: o3, until 2011-05-04. "
        "After: o4, from 2021-03-01.",
        "fr": "Le 2020-02-05, on ne sait pas ce qui se trouvait au-dessus de o2. Avant : o3, jusqu'au 2011-05-04. "
        "Après : o4, à partir du 2021-03-01.",
    }


def test_a_chain_says_why_it_ends(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o2", "o1", cited=DAY)
    made.part("o1", "o3", cited=DAY)
    made.part("o3", "o4", cited=DAY)
    why = {row["organization_name"]: row["ends"] and row["ends"]["why"] for row in asked.above(made, "o1")}
    assert why == {"o2": "named", "o3": None, "o4": "unknown"}


def test_a_break_is_named_although_a_text_states_the_next_superior(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p2", "o2", cited=DAY)
    made.part("o2", "o3", ended="2011-05-04")
    made.link("REPORTS_TO", "p2", "p3", cited=DAY)
    first, second = asked.above(made, "o1")
    assert (first["ends"]["why"], second["ends"]["why"]) == ("break", "unknown")


@pytest.mark.parametrize("start", ["o1", "p1"])
def test_before_everything_the_chain_is_empty_and_says_so(asked: Questions, made: Hierarchy, start: str) -> None:
    made.part("o1", "o2", began="2010-01-01")
    made.serves("p1", "o1", began="2010-01-01")
    answer = asked.chain(made, start, "1900-01-01")
    assert (answer["data"], answer["start"]["name"], answer["start"]["ends"]["why"]) == ([], start, "break")
    assert answer["start"]["ends"]["next_known"]["from"] == "2010-01-01"
    assert "1900-01-01" in answer["start"]["ends"]["says"]["en"]


def test_where_the_answer_goes_on_its_start_does_not_end(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    assert asked.chain(made, "o1", DAY)["start"] == {
        "id": made.id("o1"), "name": "o1", "type": "Organization", "ends": None
    }  # fmt: skip
    assert asked.chain(made, "o2", DAY)["start"]["ends"]["why"] == "unknown"


def test_a_branch_that_is_empty_says_so(asked: Questions, made: Hierarchy) -> None:
    made.part("o2", "o1", began="2010-01-01", ended="2012-01-01")
    answer = asked.branch(made, "o1", DAY)
    assert (answer["data"], answer["start"]["ends"]["why"]) == ([], "break")
    assert answer["start"]["ends"]["last_known"]["name"] == "o2"
    assert asked.branch(made, "o2", DAY)["start"]["ends"]["why"] == "unknown"


def test_a_branch_fifteen_levels_deep_with_two_thousand_units_is_whole_or_cut_aloud(
    asked: Questions, made: Hierarchy
) -> None:
    for number in range(1, 2000):
        made.part(f"o{number}", f"o{number - 1 if number < 12 else (number - 12) // 3}", cited=DAY)
    whole = asked.branch(made, "o0", DAY, depth="20", evidence="0")
    assert (len(whole["data"]), whole["data"][-1]["level"], whole["truncated"]) == (1999, 15, False)
    cut = asked.branch(made, "o0", DAY, depth="5", evidence="0")
    assert cut["truncated"]
    assert {row["level"] for row in cut["data"]} == {1, 2, 3, 4, 5}


def test_a_body_reached_by_two_ways_stands_once(asked: Questions, made: Hierarchy) -> None:
    for parent in ("o2", "o3"):
        made.part("o1", parent, cited=DAY)
        made.part(parent, "o4", cited=DAY)
    rows = asked.above(made, "o1")
    assert [row["organization_name"] for row in rows] == ["o2", "o3", "o4"]
    assert [edge["source_name"] for edge in rows[2]["follows_from"]] == ["o2", "o3"]
    assert [row["organization_name"] for row in asked.below(made, "o4")] == ["o2", "o3", "o1"]


def test_an_officer_cited_once_does_not_command_for_ever(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p1", "o2", cited="2011-05-04")
    made.heads("p2", "o2", cited="2011-05-04", ended="2012-01-01")
    [row] = asked.above(made, "o1")
    assert [(one["name"], one["status"]) for one in row["commanders"]] == [("p1", "may_hold")]


def test_sentences_can_be_left_out(asked: Questions, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    assert asked.above(made, "o1", evidence="0")[0]["evidence"] == []
