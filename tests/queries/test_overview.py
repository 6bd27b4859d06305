"""Everything where it belongs, on both engines."""

from __future__ import annotations

from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy, put
from tests.queries.world import BAKARY, BRANCH, OFFICE


def forest(asked: Asked, made: Hierarchy, **more: str) -> dict[str, str | None]:
    put(asked.store, [made])
    names = {made.id(name): name for name in ("o1", "o2", "o3", "p1", "p2", "x1", "g1", "g2")}
    rows = asked.catalogue.run("overview", more, asked.ledger, asked.store)["data"]
    return {names[row["id"]]: row["within"] and names[row["within"]] for row in rows}


def test_the_story_s_branch_lies_in_its_office(ask: Asking) -> None:
    rows = {row["name"]: row for row in ask("overview")}
    assert rows[BRANCH]["within"] == rows[OFFICE]["id"]
    assert rows[BAKARY]["within"]
    assert all(row["within"] != row["id"] for row in rows.values())


def test_people_stand_where_their_latest_post_is(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited="2019-05-01")
    made.heads("p1", "o2", cited="2021-05-01")
    made.part("o2", "o1")
    assert forest(asked, made) == {"p1": "o2", "o2": "o1", "o1": None}


def test_on_a_day_they_stand_where_they_were_then(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", began="2018-01-01", ended="2019-12-31")
    made.heads("p1", "o2", began="2020-01-01")
    assert forest(asked, made, on="2019-05-01") == {"p1": "o1", "o1": None, "o2": None}
    assert forest(asked, made, on="2020-05-01") == {"p1": "o2", "o1": None, "o2": None}


def test_a_circle_is_opened_somewhere(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o2", "o3")
    made.part("o3", "o1")
    found = forest(asked, made)
    assert list(found.values()).count(None) == 1


def test_no_more_than_asked_for_and_it_says_so(asked: Asked, made: Hierarchy) -> None:
    made.part("o1", "o2")
    made.part("o3", "o2")
    put(asked.store, [made])
    answer = asked.catalogue.run("overview", {"limit": "2"}, asked.ledger, asked.store)
    assert (len(answer["data"]), answer["truncated"]) == (2, True)
