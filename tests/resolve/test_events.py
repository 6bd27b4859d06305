"""Operations told by two papers: one or two?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.ledger import Ledger
from graph.model import VETO, Claim, Document, Kind, Mention
from graph.reasons import told
from loaders.resolve import resolve
from loaders.resolve.events import operations
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups
from loaders.resolve.world import World
from tests.factory import Page

PLACES: dict[str, dict[str, Any]] = {
    "Boni": {"region": "Mopti", "place_kind": "town", "lat": 15.07, "lon": -2.22, "geonames": 1},
    "Hombori": {"region": "Mopti", "place_kind": "town", "lat": 15.28, "lon": -1.69, "geonames": 2},
    "Mopti": {"region": "Mopti", "place_kind": "region", "lat": 14.4, "lon": -3.9, "geonames": 3},
    "Kayes": {"region": "Kayes", "place_kind": "town", "lat": 14.4, "lon": -11.4, "geonames": 4},
}
Told = tuple[Page, Mention]


def paper(
    text: str,
    place: str = "Boni",
    by: Sequence[str] = (),
    against: Sequence[str] = (),
    published: str = "2024-03-20",
    **said: Any,
) -> Told:
    """A document whose first word tells an operation at PLACE."""
    made = Page(f"{text} {place} {' '.join((*by, *against))}", published=published)
    return made, event(made, text.split()[0], place, by, against, **said)


def event(
    made: Page, word: str, place: str, by: Sequence[str] = (), against: Sequence[str] = (), **said: Any
) -> Mention:
    operation, where = made.operation(word), made.place(place)
    made.says("HAPPENED", operation, **{"kind": "attack", "began": "2024-03-18", **said})
    made.says("TOOK_PLACE_AT", operation, where).says("LOCATED", where, country="ML", **PLACES.get(place, {}))
    for names, role in ((by, "organiser"), (against, "target")):
        for name in names:
            made.says("TOOK_PART_IN", made.body(name), operation, role=role)
    return operation


def are_one(ledger: Ledger, *papers: Told) -> bool:
    for page in dict.fromkeys(id(page) for page, _ in papers):
        ledger.add(next(each for each, _ in papers if id(each) == page).extraction())
    ledger.settle(resolve(ledger))
    return len({ledger.entity_of(mention.id) for _, mention in papers}) == 1


def drugs(item: str, quantity: float, unit: str) -> list[dict[str, Any]]:
    return [{"item": item, "quantity": quantity, "unit": unit}]


BOTH: dict[str, Any] = {"by": ["Katiba Macina"], "against": ["FAMa"]}
FOUND: dict[str, Any] = {"kind": "seizure", "began": "2024-03-18"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        # days
        ({}, {}, True),
        ({"killed": 7}, {"began": "2024-03-17", "ended": "2024-03-18", "killed": 7}, True),
        ({**BOTH, "killed": 31}, {**BOTH, "began": "2024-03-19", "killed": 31}, True),
        ({"killed": 12}, {"began": "2024-03-20", "killed": 12}, False),
        ({"killed": 12}, {"began": "2024-03-19", "killed": 3}, False),
        ({"killed": 31}, {"began": "2024-03", "killed": 31}, True),
        ({}, {"began": "2024-03"}, False),
        ({"killed": 31}, {"began": "2024-04", "killed": 31}, False),
        ({"killed": 7}, {"began": None, "killed": 7, "published": "2024-03-19"}, True),
        ({"killed": 7}, {"began": None, "killed": 7, "published": "2024-03-17"}, False),
        ({"killed": 7}, {"began": "2025-03-18", "kind": "ceremony"}, False),
        # places
        ({"killed": 69}, {"place": "Mopti", "killed": 69}, True),
        ({}, {"place": "Mopti"}, False),
        ({"killed": 4}, {"place": "Hombori", "killed": 4}, False),
        ({"killed": 4}, {"place": "Kayes", "killed": 4}, False),
        # counts
        ({"killed": 27}, {"killed": 30}, True),
        ({**BOTH, "killed": 17}, {**BOTH, "killed": 34, "published": "2024-03-22"}, True),
        ({**BOTH, "killed": 17}, {**BOTH, "killed": 60, "published": "2024-03-19"}, False),
        ({"kind": "arrest", "arrests": 3}, {"kind": "arrest", "arrests": 14}, False),
        # kinds
        ({"kind": "raid", "arrests": 5}, {"kind": "arrest", "arrests": 5}, True),
        ({"kind": "raid"}, {"kind": "workshop"}, False),
        # goods
        (
            {**FOUND, "seizures": drugs("cocaïne", 4.2, "kg")},
            {**FOUND, "seizures": drugs("cocaine", 4200, "grams")},
            True,
        ),
        (
            {**FOUND, "place": "Mopti", "seizures": drugs("cocaïne", 4.2, "kg")},
            {**FOUND, "place": "Mopti", "seizures": drugs("heroin", 4.2, "kg")},
            False,
        ),
        (
            {**FOUND, "seizures": drugs("cannabis", 120, "kg")},
            {**FOUND, "seizures": drugs("cannabis", 60, "kg")},
            False,
        ),
    ],
)
def test_two_papers(ledger: Ledger, one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    assert are_one(ledger, paper("attaque A", **one), paper("attack B", **other)) is same


def test_a_blow_and_the_blow_struck_back_are_two(ledger: Ledger) -> None:
    attack = paper("attaque A", by=["JNIM"], against=["FAMa"], killed=5)
    riposte = paper("riposte B", by=["FAMa"], against=["JNIM"], kind="operation", killed=5)
    assert not are_one(ledger, attack, riposte)


def test_two_that_a_document_tells_apart_are_two_however_alike_others_tell_them(ledger: Ledger) -> None:
    page = Page("attaque raid Boni Boni", published="2024-03-20")
    first, second = event(page, "attaque", "Boni"), event(page, "raid", "Boni")
    assert not are_one(ledger, (page, first), paper("attack B"), (page, second))


def test_it_is_unsure_which_of_two_of_one_day_and_place_is_meant(ledger: Ledger) -> None:
    page = Page("attaque assaut Boni Boni", published="2024-03-20")
    first, second = event(page, "attaque", "Boni"), event(page, "assaut", "Boni")
    other = paper("attack B")
    assert not are_one(ledger, (page, first), other)
    assert ledger.entity_of(second.id) != ledger.entity_of(other[1].id)


def test_phases_of_a_named_operation_are_two(ledger: Ledger) -> None:
    pages = [Page(f"Operation Taanli {number} began in Boni.") for number in (3, 4, 4)]
    mentions = [page.operation(f"Operation Taanli {number}") for page, number in zip(pages, (3, 4, 4), strict=True)]
    third, fourth, again = zip(pages, mentions, strict=True)
    for page, place in ((page, page.place("Boni")) for page in pages):
        page.says("LOCATED", place, country="ML", **PLACES["Boni"])
    assert not are_one(ledger, third, fourth, again)
    assert ledger.entity_of(fourth[1].id) == ledger.entity_of(again[1].id)


def test_a_toll_that_grows_keeps_three_papers_together(ledger: Ledger) -> None:
    days = (("2024-03-19", 17), ("2024-03-20", 25), ("2024-03-22", 42))
    papers = [paper(f"attaque {number}", **BOTH, published=day, killed=toll) for number, (day, toll) in enumerate(days)]
    assert are_one(ledger, *papers)


def test_reasons_have_a_sentence_in_both_languages(ledger: Ledger) -> None:
    assert are_one(ledger, paper("attaque A", by=["FAMa"], killed=5), paper("attack B", by=["FAMa"], killed=5))
    (judgement,) = [each for each in ledger.judgements() if each.author == "rule:operation"]
    assert {reason.code for reason in judgement.reasons} >= {"day_equal", "place_same", "count_equal", "party_shared"}
    for reason in judgement.reasons:
        assert told(reason, "en") != told(reason, "fr")


# --- laws ----------------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2024, 3, 1), date(2024, 3, 20))
COUNTS = st.integers(0, 60)
GOODS = st.builds(
    lambda item, quantity, unit: {"item": item, "quantity": quantity, "unit": unit},
    st.sampled_from(["cocaïne", "cocaine", "weapons", "fusils", "motos"]),
    st.integers(1, 50),
    st.sampled_from(["kg", "g", "motos", ""]),
)
FACTS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["attack", "clash", "raid", "arrest", "ceremony", "other"])},
    optional={
        "began": st.one_of(DAYS.map(str), st.sampled_from(["2024", "2024-03"])),
        "killed": COUNTS,
        "arrests": COUNTS,
        "seizures": st.lists(GOODS, max_size=3),
    },
)
SAID = st.lists(FACTS, min_size=1, max_size=3)
WHERE = st.lists(st.sampled_from(sorted(PLACES)), max_size=2, unique=True)


def weighed(one: Sequence[dict[str, Any]], other: Sequence[dict[str, Any]], *where: Sequence[str]) -> float:
    """What all reasons weigh for two operations of which papers say ONE and OTHER, at the places WHERE."""
    every, pair = [], []
    for document, said, at in zip("ab", (one, other), where or ([], []), strict=True):
        places = {name: Profile(f"{document}-{name}", Kind.PLACE, document, "ML", {name}) for name in at}
        for name, place in places.items():
            facts = {"country": "ML", **PLACES[name]}
            place.claims.append(Claim(document, "LOCATED", place.id, None, 0, 1, facts))
        claims = [Claim(document, "HAPPENED", document, None, 0, 1, facts) for facts in said]
        told = Profile(document, Kind.OPERATION, document, "ML", {"attack"}, claims=claims, parts=[document])
        told.ends["TOOK_PLACE_AT"] = {place.id for place in places.values()}
        every += [told, *places.values()]
        pair.append(told)
    world = World(every, Groups([each.id for each in every]), published={"a": "2024-03-20", "b": "2024-03-20"})
    return sum(reason.weight for reason in operations(pair, world).compare(*pair))


@settings(deadline=None)  # the first reads word lists
@given(SAID, SAID, WHERE, WHERE)
def test_it_does_not_matter_which_paper_is_which(
    one: list[dict[str, Any]], other: list[dict[str, Any]], here: list[str], there: list[str]
) -> None:
    assert weighed(one, other, here, there) == pytest.approx(weighed(other, one, there, here))


@settings(deadline=None)  # the first reads word lists
@given(st.integers(2, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_count_that_is_farther_off_never_says_more(count: int, near: int, far: int) -> None:
    near, far = sorted((count + near, count + near + far))
    assert weighed([{"killed": count}], [{"killed": near}]) >= weighed([{"killed": count}], [{"killed": far}])


@settings(deadline=None)  # the first reads word lists
@given(DAYS, st.integers(0, 10), st.integers(0, 10))
def test_a_day_that_is_farther_off_never_says_more(day: date, near: int, far: int) -> None:
    said = [[{"began": str(day + timedelta(by))}] for by in (0, near, near + far)]
    assert weighed(said[0], said[1]) >= weighed(said[0], said[2])


@settings(deadline=None)  # the first reads word lists
@given(SAID, SAID)
def test_what_one_document_tells_apart_is_never_one(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> None:
    document = Document("attack raid", "a.txt")
    mentions = [
        Mention(document.id, *at, Kind.OPERATION, word, word) for at, word in (((0, 6), "attack"), ((7, 11), "raid"))
    ]
    profiles = [Profile(m.id, Kind.OPERATION, document.id, "ML", {m.name}, parts=[m.id]) for m in mentions]
    for profile, said in zip(profiles, (one, other), strict=True):
        profile.claims = [Claim(document.id, "HAPPENED", profile.id, None, 0, 1, facts) for facts in said]
    reasons = operations(profiles, World(profiles, Groups([m.id for m in mentions]))).compare(*profiles)
    assert [reason.weight for reason in reasons] == [VETO]
