"""Where a chain or a branch ends, and why."""

from __future__ import annotations

import pytest

from tests.queries.asked import Asked
from tests.queries.hierarchy import DAY, Hierarchy


def test_a_break_is_named_with_what_was_before_and_after(asked: Asked, made: Hierarchy) -> None:
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


def test_a_chain_says_why_it_ends(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.part("o2", "o1", cited=DAY)
    made.part("o1", "o3", cited=DAY)
    made.part("o3", "o4", cited=DAY)
    why = {row["organization_name"]: row["ends"] and row["ends"]["why"] for row in asked.above(made, "o1")}
    assert why == {"o2": "named", "o3": None, "o4": "unknown"}


def test_a_break_is_named_although_a_text_states_the_next_superior(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    made.heads("p2", "o2", cited=DAY)
    made.part("o2", "o3", ended="2011-05-04")
    made.link("REPORTS_TO", "p2", "p3", cited=DAY)
    first, second = asked.above(made, "o1")
    assert (first["ends"]["why"], second["ends"]["why"]) == ("break", "unknown")


@pytest.mark.parametrize("start", ["o1", "p1"])
def test_before_everything_the_chain_is_empty_and_says_so(asked: Asked, made: Hierarchy, start: str) -> None:
    made.part("o1", "o2", began="2010-01-01")
    made.serves("p1", "o1", began="2010-01-01")
    answer = asked.chain(made, start, "1900-01-01")
    assert (answer["data"], answer["start"]["name"], answer["start"]["ends"]["why"]) == ([], start, "break")
    assert answer["start"]["ends"]["next_known"]["from"] == "2010-01-01"
    assert "1900-01-01" in answer["start"]["ends"]["says"]["en"]


def test_where_the_answer_goes_on_its_start_does_not_end(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2", cited=DAY)
    assert asked.chain(made, "o1", DAY)["start"] == {
        "id": made.id("o1"), "name": "o1", "type": "Organization", "ends": None
    }  # fmt: skip
    assert asked.chain(made, "o2", DAY)["start"]["ends"]["why"] == "unknown"


def test_a_branch_that_is_empty_says_so(asked: Asked, made: Hierarchy) -> None:
    made.part("o2", "o1", began="2010-01-01", ended="2012-01-01")
    answer = asked.branch(made, "o1", DAY)
    assert (answer["data"], answer["start"]["ends"]["why"]) == ([], "break")
    assert answer["start"]["ends"]["last_known"]["name"] == "o2"
    assert asked.branch(made, "o2", DAY)["start"]["ends"]["why"] == "unknown"
