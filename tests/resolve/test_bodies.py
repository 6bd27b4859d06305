"""Bodies across documents: what is one under several names, and what is never one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.ledger import Ledger
from graph.model import VETO, Kind, Mention, Reason, Verdict
from loaders.resolve.bodies import bodies
from loaders.resolve.bodies.names import read
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups
from loaders.resolve.world import World
from tests.factory import Page
from tests.resolve.test_resolve import are_one, bodies_are_one, page, settle

NUMBERS = st.integers(1, 120).map(str)
KINDS = st.sampled_from(["Brigade", "Division", "Battalion", "Company", "Sector", "Region"])
ARMS = st.sampled_from(["", "Armoured ", "Infantry ", "Special Forces "])
PLACES = st.sampled_from(["", " of Kayes", " of Mopti", ", Kaduna"])
NAMES = st.builds(lambda arm, number, kind, place: f"{number} {arm}{kind}{place}", ARMS, NUMBERS, KINDS, PLACES)
CALLED = st.one_of(NAMES, st.sampled_from(["Police nationale", "OCS", "Brigade de Kita", "Kita Police Station", "BLK"]))
COUNTRIES = st.sampled_from([None, "ML", "NG"])


def told(id_: str, *names: str, country: str | None = "ML") -> Profile:
    return Profile(id_, Kind.ORGANIZATION, f"document of {id_}", country, names=set(names), parts=[id_])


def reasons(left: Profile, right: Profile) -> list[Reason]:
    both = [left, right]
    world = World(both, Groups(profile.id for profile in both))
    return list(bodies(both, world).compare(left, right))


def forbidden(left: str, right: str) -> bool:
    return any(reason.weight <= VETO for reason in reasons(told("a", left), told("b", right)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("1 Brigade", "'One' Brigade"),
        ("1 Brigade", "I Brigade"),
        ("1 Brigade", "Brigade 1"),
        ("1 Bde", "1st Brigade"),
        ("Three Battalion", "3 BN"),
        ("Zone 2 Police Command", "Zone II Police Headquarters"),
        ("33e régiment des commandos parachutistes", "33rd Parachute Commando Regiment"),
        ("Headquarters 8 Division", "8 Division"),
        ("Garrison of 26 Task Force Brigade", "26 Task Force Brigade Garrison"),
        ("Area Command, Kita", "Kita Area Command"),
        ("Kita Police Division", "Kita Divisional Police Station"),
        ("Kita Police Division", "Divisional Police Headquarters, Kita"),
        ("MOPOL 4", "Police Mobile Force Squadron 4"),
        ("Direction régionale de la police de Kayes", "Kayes Regional Police Directorate"),
        ("École nationale de police", "National Police School"),
        ("Igbo-Etiti Police Division", "Igbo Etiti Police Division"),
    ],
)
def test_names_that_say_the_same(left: str, right: str) -> None:
    assert read(left).key == read(right).key


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("3 Division", "7 Division"),
        ("2e Région militaire", "3rd Military Region"),
        ("1 Division", "1 Battalion"),
        ("81 Division", "81 Division Garrison"),
        ("Kayes Police Station", "Kayes Gendarmerie Station"),
        ("Direction nationale des eaux et forêts", "Direction régionale des eaux et forêts"),
        ("Brigade territoriale de Kita", "Brigade territoriale de Bla"),
        ("EUCAP Sahel Mali", "EUCAP Sahel Niger"),
        ("Embassy of Germany", "Embassy of Japan"),
        ("Nigerian Army", "Nigerian Air Force"),
    ],
)
def test_names_that_are_never_one_bodys(left: str, right: str) -> None:
    assert forbidden(left, right)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("2 Mechanised Division", "2 Division", True),
        ("12e régiment d'infanterie de Kayes", "12th Infantry Regiment", True),
        ("Gendarmerie malienne", "National Gendarmerie", True),
        ("Kita Police Station", "Kita Police Division", False),
        ("Sector 2", "Sector 2", False),
        ("Unité spéciale", "Unité spéciale", False),
        ("Office central des stupéfiants", "Antenne de l'Office central des stupéfiants de Kayes", False),
        ("Gendarmerie nationale", "Gendarmerie nationale de Kayes", False),
        ("Police nationale", "Direction générale de la police nationale", False),
        ("Nara State Command", "Nara State Police Command", False),
        ("Naibawa Police Division", "Nabawa Police Division", False),
    ],
)
def test_what_a_name_alone_decides(ledger: Ledger, left: str, right: str, one: bool) -> None:
    assert bodies_are_one(ledger, left, right) is one


def unit(text: str, name: str, parent: str | None = None, base: str | None = None) -> tuple[Page, Mention]:
    made = page(text)
    body = made.body(name)
    if parent:
        made.says("PART_OF", body, made.body(parent), kind="command")
    if base:
        place = made.place(base)
        made.says("LOCATED", place, country="ML", region=base, place_kind="town", geonames=len(base))
        made.says("BASED_AT", body, place)
    return made, body


def units_are_one(ledger: Ledger, left: tuple[Page, Mention], right: tuple[Page, Mention]) -> bool:
    settle(ledger, left[0], right[0])
    return are_one(ledger, left[1], right[1])


def test_the_second_sector_of_one_operation_is_one(ledger: Ledger) -> None:
    left = unit("A: Sector 2, part of 7 Division.", "Sector 2", "7 Division")
    right = unit("B: Sector Two of the 7th Division.", "Sector Two", "7th Division")
    assert units_are_one(ledger, left, right)


def test_the_second_sectors_of_two_divisions_are_two(ledger: Ledger) -> None:
    left = unit("A: Sector 2, part of 7 Division, based in Gao.", "Sector 2", "7 Division", "Gao")
    right = unit("B: Sector 2, part of 8 Division, based in Gao.", "Sector 2", "8 Division", "Gao")
    assert not units_are_one(ledger, left, right)


def test_a_seat_says_what_a_name_leaves_out(ledger: Ledger) -> None:
    left = unit("A: Kita Police Division.", "Kita Police Division")
    right = unit("B: the Divisional Police Headquarters, based in Kita.", "Divisional Police Headquarters", base="Kita")
    assert units_are_one(ledger, left, right)


def test_another_spelling_needs_the_same_seat(ledger: Ledger) -> None:
    left = unit("A: Naibawa Police Division, based in Gao.", "Naibawa Police Division", base="Gao")
    right = unit("B: Nabawa Police Division, based in Gao.", "Nabawa Police Division", base="Gao")
    assert units_are_one(ledger, left, right)


def test_a_body_is_not_what_it_is_part_of(ledger: Ledger) -> None:
    left = unit("A: State Security Service, part of the SSS.", "State Security Service", "SSS")
    right = unit("B: the SSS.", "SSS")
    assert not units_are_one(ledger, left, right)


def test_a_renamed_body_stays_two(ledger: Ledger) -> None:
    one, other = (
        page("A: Cellule de lutte de Kita became Brigade de lutte de Kita."),
        page("B: Brigade de lutte de Kita."),
    )
    before, after = one.body("Cellule de lutte de Kita"), one.body("Brigade de lutte de Kita")
    one.says("SUCCEEDED_BY", before, after, kind="renamed")
    later = other.body("Brigade de lutte de Kita")
    settle(ledger, one, other)
    assert are_one(ledger, after, later)
    assert not are_one(ledger, before, later)


def test_a_name_that_two_countries_use_ties_no_two_bodies() -> None:
    left = told("a", "Ivorian Navy", "Marine nationale", country="CI")
    right = told("b", "Senegalese Navy", "Marine nationale", country="SN")
    assert any(reason.weight <= VETO for reason in reasons(left, right))


def test_an_acronym_says_no_more_than_what_it_stands_for(ledger: Ledger) -> None:
    left = unit("A: Cellule communication (CCO), part of the 7 Division.", "CCO", "7 Division")
    right = unit("B: CCO of the 8 Division.", "CCO", "8 Division")
    assert not units_are_one(ledger, left, right)


def test_a_short_number_may_mean_either_of_two_units(ledger: Ledger) -> None:
    pages = [page("A: 22 Armoured Brigade."), page("B: 22 Task Force Brigade."), page("C: 22 Brigade.")]
    names = ("22 Armoured Brigade", "22 Task Force Brigade", "22 Brigade")
    units = [each.body(name) for each, name in zip(pages, names, strict=True)]
    judgements = settle(ledger, *pages)
    assert len({ledger.entity_of(each.id) for each in units}) == 3
    assert any(judgement.verdict is Verdict.UNSURE for judgement in judgements) or judgements == []


@given(NUMBERS, NUMBERS, KINDS, ARMS, PLACES)
def test_other_numbers_are_other_units(left: str, right: str, kind: str, arm: str, place: str) -> None:
    assert forbidden(f"{left} {arm}{kind}{place}", f"{right} {kind}") is (left != right)


@given(CALLED, CALLED, COUNTRIES, COUNTRIES)
def test_comparing_is_the_same_either_way_round(left: str, right: str, here: str | None, there: str | None) -> None:
    one, other = told("a", left, country=here), told("b", right, country=there)
    forth, back = reasons(one, other), reasons(other, one)
    assert sorted((reason.code, reason.weight) for reason in forth) == sorted((r.code, r.weight) for r in back)


@given(CALLED, COUNTRIES)
def test_profiles_of_one_name_share_a_key(name: str, country: str | None) -> None:
    both = [told("a", name, country=country), told("b", name, country=country)]
    comparer = bodies(both, World(both, Groups(profile.id for profile in both)))
    assert {*comparer.keys(both[0])} & {*comparer.keys(both[1])}
