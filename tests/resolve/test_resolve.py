"""Who is who across documents: what is surely one is one, and all else stays apart."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from graph.export import rows
from graph.ledger import Ledger
from graph.model import Document, Judgement, Mention, Verdict
from loaders.extract import extract
from loaders.places import Gazetteer
from loaders.resolve import resolve
from tests.factory import Page

TOWNS = {"ML": ("Kayes", 14.4, -11.4), "NE": ("Diffa", 13.3, 12.6)}


def page(text: str, country: str = "ML") -> Page:
    """A document about COUNTRY: one place of it is named at its end."""
    name, lat, lon = TOWNS[country]
    made = Page(f"{text} {name}.")
    return made.says("LOCATED", made.place(name), lat=lat, lon=lon, country=country)


def settle(ledger: Ledger, *pages: Page) -> list[Judgement]:
    for each in pages:
        assert ledger.add(each.extraction())
    judgements = resolve(ledger)
    ledger.settle(judgements)
    return judgements


def are_one(ledger: Ledger, left: Mention, right: Mention) -> bool:
    return ledger.entity_of(left.id) == ledger.entity_of(right.id)


def bodies_are_one(ledger: Ledger, left: str, right: str, countries: tuple[str, str] = ("ML", "ML")) -> bool:
    """Whether two documents that each name one body name the same."""
    one, other = page(f"A: {left}.", countries[0]), page(f"B: {right}.", countries[1])
    mentions = one.body(left), other.body(right)
    settle(ledger, one, other)
    return are_one(ledger, *mentions)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Office central des stupéfiants", "Office Central des Stupefiants"),
        ("Gendarmerie nationale", "National Gendarmerie"),
        ("2e Région militaire", "2nd Military Region"),
        ("Brigade spéciale de Kita", "Brigade spéciale de Kita"),
        ("Ministère de la Sécurité et de la Protection civile", "Ministry of Security and Civil Protection"),
        ("UNODC", "ONUDC"),
    ],
)
def test_one_body_under_two_names(ledger: Ledger, left: str, right: str) -> None:
    assert bodies_are_one(ledger, left, right)


def test_an_acronym_is_the_body_whose_name_a_document_of_the_country_gives(ledger: Ledger) -> None:
    full, short = page("A: Brigade de lutte de Kita (BLK)."), page("B: BLK.")
    named, alone = full.body("Brigade de lutte de Kita", acronym="BLK"), short.body("BLK")
    settle(ledger, full, short)
    assert are_one(ledger, named, alone)


def test_an_acronym_with_two_meanings_says_nothing(ledger: Ledger) -> None:
    one, other = page("A: Brigade de lutte de Kita (BLK)."), page("B: Bureau de liaison de Kati (BLK).")
    first = one.body("Brigade de lutte de Kita", acronym="BLK")
    second = other.body("Bureau de liaison de Kati", acronym="BLK")
    settle(ledger, one, other)
    assert not are_one(ledger, first, second)


@pytest.mark.parametrize(
    ("left", "right", "countries"),
    [
        ("2e Région militaire", "3e Région militaire", ("ML", "ML")),
        ("Police nationale", "Police nationale", ("ML", "NE")),
        ("Police nationale", "Gendarmerie nationale", ("ML", "ML")),
        ("Direction régionale de la Police de Kayes", "Direction régionale de la Police de Mopti", ("ML", "ML")),
        ("Région militaire", "Brigade territoriale", ("ML", "ML")),
        ("Brigade", "Brigade", ("ML", "ML")),
    ],
)
def test_bodies_that_stay_apart(ledger: Ledger, left: str, right: str, countries: tuple[str, str]) -> None:
    assert not bodies_are_one(ledger, left, right, countries)


def officer(text: str, name: str, body: str, rank: str = "Colonel") -> tuple[Page, Mention]:
    made = page(text)
    person = made.person(name)
    made.says("HOLDS_POST", person, made.body(body), role="commander", rank=rank)
    return made, person


def test_a_name_and_a_body_are_one_person(ledger: Ledger) -> None:
    one, left = officer("A: Issa TEMBO heads the Gendarmerie nationale.", "Issa TEMBO", "Gendarmerie nationale")
    other, right = officer("B: Tembo Issa leads the National Gendarmerie.", "Tembo Issa", "National Gendarmerie")
    judgements = settle(ledger, one, other)
    assert are_one(ledger, left, right)
    (judgement,) = [judgement for judgement in judgements if judgement.author == "rule:person"]
    assert judgement.verdict is Verdict.SAME
    assert judgement.reasons


def test_a_deputy_serves_where_the_superior_does(ledger: Ledger) -> None:
    one, left = officer("A: Issa Tembo of the Garde nationale.", "Issa Tembo", "Garde nationale")
    other, superior = officer(
        "B: Awa Dao heads the Garde nationale. Her deputy is Issa Tembo.", "Awa Dao", "Garde nationale"
    )
    right = other.person("Issa Tembo")
    other.says("REPORTS_TO", right, superior)
    settle(ledger, one, other)
    assert are_one(ledger, left, right)


def test_namesakes_in_other_bodies_are_two(ledger: Ledger) -> None:
    one, left = officer("A: Issa Tembo heads the Garde nationale.", "Issa Tembo", "Garde nationale")
    other, right = officer("B: Issa Tembo heads the Police nationale.", "Issa Tembo", "Police nationale")
    settle(ledger, one, other)
    assert not are_one(ledger, left, right)


def test_a_policeman_is_no_soldier(ledger: Ledger) -> None:
    one, left = officer("A: Issa Tembo of the OCS.", "Issa Tembo", "OCS", rank="Commissaire")
    other, right = officer("B: Issa Tembo of the OCS.", "Issa Tembo", "OCS", rank="Général de brigade")
    settle(ledger, one, other)
    assert not are_one(ledger, left, right)


def test_another_first_name_is_another_person(ledger: Ledger) -> None:
    one, left = officer("A: Issa Tembo heads the Garde nationale.", "Issa Tembo", "Garde nationale")
    other, right = officer("B: Adama Tembo heads the Garde nationale.", "Adama Tembo", "Garde nationale")
    settle(ledger, one, other)
    assert not are_one(ledger, left, right)


def test_a_name_alone_merges_nobody(ledger: Ledger) -> None:
    one, other = page("A: Issa Tembo."), page("B: Issa Tembo.")
    left, right = one.person("Issa Tembo"), other.person("Issa Tembo")
    settle(ledger, one, other)
    assert not are_one(ledger, left, right)


def raid(text: str, day: str) -> tuple[Page, Mention]:
    made = Page(text)
    operation, town = made.operation("raid"), made.place("Kayes")
    made.says("LOCATED", town, lat=14.4, lon=-11.4, country="ML", place_kind="town", geonames=2455518)
    made.says("HAPPENED", operation, kind="raid", began=day).says("TOOK_PLACE_AT", operation, town)
    return made, operation


@pytest.mark.parametrize(("day", "one"), [("2025-05-03", True), ("2025-05-04", False), ("2025-05", False)])
def test_operations_are_one_by_kind_day_and_place(ledger: Ledger, day: str, one: bool) -> None:
    first, left = raid("A: a raid in Kayes.", "2025-05-03")
    second, right = raid("B: the raid of Kayes.", day)
    settle(ledger, first, second)
    assert are_one(ledger, left, right) is one


@pytest.mark.parametrize(
    ("left", "right", "countries", "one"),
    [
        ("Operation Jiguiya", "opération Jiguiya", ("ML", "ML"), True),
        ("Operation Jiguiya", "opération Jiguiya", ("ML", "NE"), False),
        ("opération conjointe", "opération conjointe", ("ML", "ML"), False),
        ("OPÉRATION DE POLICE", "OPÉRATION DE POLICE", ("ML", "ML"), False),
    ],
)
def test_a_named_operation_is_one_and_a_kind_of_operation_is_not(
    ledger: Ledger, left: str, right: str, countries: tuple[str, str], one: bool
) -> None:
    first, second = page(f"A: {left}.", countries[0]), page(f"B: {right}.", countries[1])
    told = first.operation(left), second.operation(right)
    settle(ledger, first, second)
    assert are_one(ledger, *told) is one


def test_a_numbered_unit_of_no_known_country_stays_apart(ledger: Ledger) -> None:
    first, second = Page("A: Zone 4."), Page("B: Zone 4.")
    units = first.body("Zone 4"), second.body("Zone 4")
    settle(ledger, first, second)
    assert not are_one(ledger, *units)


def test_what_is_no_longer_derived_is_withdrawn(ledger: Ledger) -> None:
    full, short = page("A: Brigade de lutte de Kita (BLK)."), page("B: BLK.")
    named, alone = full.body("Brigade de lutte de Kita", acronym="BLK"), short.body("BLK")
    settle(ledger, full, short)
    assert are_one(ledger, named, alone)
    third = page("C: Bureau de liaison de Kati (BLK).")
    third.body("Bureau de liaison de Kati", acronym="BLK")
    settle(ledger, third)
    assert not are_one(ledger, named, alone)


TEXTS = (
    "Le Colonel Seriba Tessougué, directeur de l'Office central des stupéfiants (OCS), a reçu la presse à Kayes.",
    "Colonel Seriba Tessougué, director of the OCS, led a raid in Kayes on 3 May 2025. The OCS seized 3 kg of heroin.",
    "Le 3 mai 2025, l'Office central des stupéfiants a mené une descente à Kayes, avec la Gendarmerie nationale.",
    "Seriba Tessougué, maire de Kita, a remercié la National Gendarmerie et l'EUCAP Sahel Mali à Bamako.",
)


def test_the_order_of_loading_does_not_matter(tmp_path: Path) -> None:
    gazetteer = Gazetteer.load()
    extractions = [
        extract(Document(text, f"{number}.txt", published="2025-05-14"), gazetteer) for number, text in enumerate(TEXTS)
    ]
    exports = set()
    for number, order in enumerate(permutations(extractions)):
        ledger = Ledger(f"sqlite:///{tmp_path / str(number)}.db")
        for extraction in order:
            ledger.add(extraction)
            if number % 2:  # as if each had been loaded by itself
                ledger.settle(resolve(ledger))
        ledger.settle(resolve(ledger))
        exports.add(repr(list(rows(ledger))))
        ledger.close()
    (export,) = exports
    assert "Office central des stupéfiants" in export
