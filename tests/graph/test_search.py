"""Search forgives what people get wrong in names, and puts the well-evidenced first."""

from __future__ import annotations

import pytest

from graph.ledger import Ledger
from graph.model import Mention
from tests.factory import Page, same


@pytest.fixture
def named(ledger: Ledger) -> dict[str, Mention]:
    page = Page(
        "Issa Témbo-Keïta, Office central des stupéfiants, Central Narcotics Office, CP, Kayes, Kayo, raid of dawn, "
        "3e région militaire, 7e région militaire, Œuvre, Moussa Tembo"
    )
    french = page.body("Office central des stupéfiants", acronym="O.C.S.")
    english = page.body("Central Narcotics Office")
    page.same(french, english)
    found = {
        "Issa": page.person("Issa Témbo-Keïta"), "OCS": french, "CP": page.body("CP"), "Kayes": page.place("Kayes"),
        "Kayo": page.place("Kayo"), "raid": page.operation("raid of dawn"), "3": page.body("3e région militaire"),
        "7": page.body("7e région militaire"), "Œuvre": page.body("Œuvre"), "Moussa": page.person("Moussa Tembo"),
    }  # fmt: skip
    ledger.add(page.extraction())
    return found


def names(ledger: Ledger, named: dict[str, Mention], query: str, *types: str) -> list[str]:
    known = {ledger.entity_of(mention.id): name for name, mention in named.items()}
    return [known[id] for id, _ in ledger.find(query, types)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("OCS", "OCS"), ("ocs", "OCS"), ("O.C.S.", "OCS"), ("CP", "CP"), ("cp", "CP"), ("Kayes", "Kayes"),
        ("office central des stupefiants", "OCS"), ("ofice central des stupéfiants", "OCS"), ("stupéfiants", "OCS"),
        ("central narcotics office", "OCS"), ("Keita Issa Tembo", "Issa"), ("ISSA TEMBO", "Issa"),
        ("Issa Tenbo Keita", "Issa"), ("issa t", "Issa"), ("oeuvre", "Œuvre"), ("Œuvre", "Œuvre"), ("raid", "raid"),
        ("7e region militaire", "7"),
    ],
)  # fmt: skip
def test_found_first(ledger: Ledger, named: dict[str, Mention], query: str, first: str) -> None:
    assert names(ledger, named, query)[0] == first


@pytest.mark.parametrize("query", ["", " ", "...", "zzzzzz", '" OR 1=1 --', "*", "NEAR(", "\x00", "%", "🙂"])
def test_nothing_is_found_and_nothing_breaks(ledger: Ledger, named: dict[str, Mention], query: str) -> None:
    assert names(ledger, named, query) == []


def test_an_operation_is_found_by_its_place_and_day(ledger: Ledger) -> None:
    page = Page("On 23 December a raid in Cran-Cran.")
    raid = page.operation("raid")
    page.says("TOOK_PLACE_AT", raid, page.place("Cran-Cran")).says("HAPPENED", raid, kind="raid", began="2025-12-23")
    ledger.add(page.extraction())
    for query in ("cran-cran raid", "raid 2025-12-23", "raid Cran Cran 2025"):
        assert ledger.find(query)[0][0] == raid.id


def test_only_the_types_asked_for(ledger: Ledger, named: dict[str, Mention]) -> None:
    assert set(names(ledger, named, "tembo")) == {"Issa", "Moussa"}
    assert names(ledger, named, "tembo", "Place") == []
    assert set(names(ledger, named, "kay", "Place", "Person")) == {"Kayes", "Kayo"}


def test_the_better_documented_namesake_comes_first(ledger: Ledger) -> None:
    pages = [Page(f"Issa Tembo ({number}).") for number in range(4)]
    alone, *often = [page.person("Issa Tembo") for page in pages]
    for page in pages:
        ledger.add(page.extraction())
    ledger.settle([same(often[0], other) for other in often[1:]])
    assert [id for id, _ in ledger.find("issa tembo")] == [min(mention.id for mention in often), alone.id]


def test_a_merged_entity_is_found_once_and_a_parted_one_twice(ledger: Ledger) -> None:
    first, second = Page("Issa Tembo one."), Page("Issa Tembo two.")
    left, right = first.person("Issa Tembo"), second.person("Issa Tembo")
    ledger.add(first.extraction())
    ledger.add(second.extraction())
    ledger.settle([same(left, right)])
    assert len(ledger.find("tembo")) == 1
    ledger.settle([])
    assert len(ledger.find("tembo")) == 2
    assert len(ledger.find("tembo", limit=1)) == 1
