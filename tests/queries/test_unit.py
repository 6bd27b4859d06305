"""A body's page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.errors import NotFound
from graph.ledger import Ledger
from graph.model import Assertion
from graph.projector import Projector
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.factory import Page
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy
from tests.queries.world import AWA, BAKARY, BRANCH, GUARD, ISSA, KADIA, OFFICE, POLICE, SEYDOU, fill

DAY = "2020-02-05"


def names(items: list[Row]) -> list[tuple[str, str | None]]:
    return [(item["name"], item["status"]) for item in items]


def test_the_page_of_the_office_on_a_day(ask: Asking) -> None:
    [page] = ask("unit", entity=OFFICE, on="2021-05-12")
    assert names(page["commanders"]) == [(BAKARY, "holds")]
    assert page["commanders"][0]["rank"] == "Colonel"
    assert names(page["parents"]) == [(POLICE, "may_hold")]
    assert names(page["children"]) == [(BRANCH, "holds")]
    assert [one["name"] for one in page["aliases"]] == ["OCS"]
    assert page["last_known"] is None
    for name in ("commanders", "parents", "children"):
        assert all(edge["evidence"] for item in page[name] for edge in item["edges"])
    assert page["aliases"][0]["evidence"][0]["quote"] == OFFICE


def test_the_page_over_all_time(ask: Asking) -> None:
    [page] = ask("unit", entity=OFFICE)
    assert names(page["commanders"]) == [(BAKARY, None), (ISSA, None)]
    assert [item["edges"][0]["properties"]["ended"] for item in page["commanders"]] == [None, "2021-01-15"]


def test_where_nobody_is_known_the_last_known_head_stands(ask: Asking) -> None:
    [page] = ask("unit", entity=BRANCH, on="2021-05-12")
    assert page["commanders"] == []
    assert (page["last_known"]["name"], page["last_known"]["until"]) == (SEYDOU, "2019-12-31")
    assert names(page["members"]) == [(KADIA, "may_hold")]


def test_the_last_known_head_stands_beside_those_who_perhaps_head_it(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", ended="2019-06-01")
    made.heads("p2", "o1", cited="2018-01-01")
    [page] = asked(made, "unit", "o1", on=DAY)
    made.part("o2", "o1")
    [row] = asked(made, "chain_of_command", "o2", on=DAY)
    assert names(page["commanders"]) == [("p2", "may_hold")]
    assert (page["last_known"]["name"], page["last_known"]["until"]) == ("p1", "2019-06-01")
    assert page["last_known"]["name"] == row["last_known"]["name"]
    made.heads("p3", "o1", cited=DAY)
    assert asked(made, "unit", "o1", on=DAY)[0]["last_known"] is None


def test_memberships_stand_apart(ask: Asking) -> None:
    [police] = ask("unit", entity=POLICE)
    assert [(item["name"], item["kind"]) for item in police["memberships"]] == [(GUARD, "member")]
    assert GUARD not in [item["name"] for item in police["parents"]]
    assert [one["name"] for one in police["commanders"]] == [AWA]
    [guard] = ask("unit", entity=GUARD)
    assert [(item["name"], item["kind"]) for item in guard["children"]] == [(POLICE, "member")]
    assert ask("unit", entity=GUARD, kinds="command")[0]["children"] == []


def test_only_of_a_body(ask: Asking) -> None:
    with pytest.raises(NotFound, match="among Organization"):
        ask("unit", entity=KADIA)


def test_sites_areas_and_what_it_was_before(asked: Asked, made: Hierarchy) -> None:
    made.node("g1", lat=14.5, lon=-11.4, country="ML")
    made.link("BASED_AT", "o1", "g1", cited=DAY)
    made.link("OPERATES_IN", "o1", "g2", began="2021-01-01")
    made.link("SUCCEEDED_BY", "o2", "o1", kind="renamed")
    made.link("SUCCEEDED_BY", "o1", "o3", kind="merged")
    [page] = asked(made, "unit", "o1", on=DAY)
    assert [(site["name"], site["lat"], site["country"], site["status"]) for site in page["sites"]] == [
        ("g1", 14.5, "ML", "holds")
    ]
    assert page["areas"] == []
    assert [(one["name"], one["kind"]) for one in page["predecessors"] + page["successors"]] == [
        ("o2", "renamed"),
        ("o3", "merged"),
    ]


def test_nobody_stands_twice_in_a_list_and_no_edge_is_lost(asked: Asked, made: Hierarchy) -> None:
    made.heads("p1", "o1", cited="2019-01-01")
    made.link("HOLDS_POST", "p1", "o1", role="commander", post_title="acting head", cited=DAY)
    made.part("o1", "o2", cited=DAY)
    made.part("o1", "o2", kind="administrative", cited=DAY)
    [page] = asked(made, "unit", "o1", on=DAY)
    [head] = page["commanders"]
    assert (head["title"], head["status"], len(head["edges"])) == ("acting head", "holds", 2)
    assert sorted((parent["name"], parent["kind"]) for parent in page["parents"]) == [
        ("o2", "administrative"),
        ("o2", "command"),
    ]


def test_a_large_body_comes_in_pages(asked: Asked, made: Hierarchy) -> None:
    for number in range(25):
        made.serves(f"p{number}", "o1", cited=DAY)
    made.part("o2", "o1")
    found: list[Row] = []
    cursor: str | None = "0"
    while cursor is not None:
        answer = asked.envelope(made, "unit", "o1", limit=10, cursor=cursor)
        found += answer["data"][0]["members"]
        assert answer["data"][0]["counts"]["members"] == 25
        cursor = answer["next"]
        assert answer["truncated"] == (cursor is not None)
    assert len({one["id"] for one in found}) == len(found) == 25


def register() -> list[Page]:
    """What two sources say of one unit: its class, another name, and since when and until when it was."""
    first = Page("Third Unit, also Unit Three, an army unit.", name="one.txt", published="2010-01-01")
    unit = first.body("Third Unit")
    first.says("CLASSIFIED", unit, classification="Army").says("ALSO_NAMED", unit, name="Unit Three")
    first.says("EXISTED", unit, began="2005", tenure="2005/2015", open_ended="N")
    later = Page("Third Unit remains an army unit.", name="two.txt", published="2014-01-01")
    unit = later.body("Third Unit")
    later.says("CLASSIFIED", unit, classification="Army")
    later.says("CLASSIFIED", unit, assertion=Assertion.DENIED, classification="Navy")
    return [first, later.says("EXISTED", unit, cited="2015", tenure="2005/2015", open_ended="N")]


@pytest.fixture
def registered(catalogue: Catalogue, empty_ledger: Ledger) -> Iterator[Asking]:
    fill(empty_ledger, register())
    with empty_store("kglite") as store:
        Projector(empty_ledger, store).catch_up()
        yield Asking(catalogue, empty_ledger, {"kglite": store})


def test_names_class_and_existence_are_told_with_their_days_and_sources(registered: Asking) -> None:
    [page] = registered("unit", entity="Third Unit", on="2012-01-01")
    [army] = page["classifications"]
    assert (army["classification"], army["status"], len(army["evidence"])) == ("Army", "holds", 2)
    assert (army["first_cited"], army["last_cited"]) == ("2010-01-01", "2014-01-01")
    [alias] = page["aliases"]
    assert (alias["name"], alias["status"]) == ("Unit Three", "may_hold")
    [existed] = page["existence"]
    assert (existed["began"], existed["last_cited"], existed["open_ended"]) == ("2005", "2015", "N")
    assert existed["status"] == "holds"
    [page] = registered("unit", entity="Third Unit", on="2004-01-01")
    assert page["existence"] == []
    assert page["counts"]["existence"] == 0
    [page] = registered("unit", entity="Third Unit")
    assert [one["status"] for one in page["existence"]] == [None]
