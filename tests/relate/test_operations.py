"""Operations: kind, day, place, who took part and what came of it; which words tell one and which tell two."""

from __future__ import annotations

import pytest

from tests.relate.telling import tell


def test_an_operation_has_kind_day_place_and_outcome() -> None:
    (told,) = tell(
        "On Monday, the National Guard seized 170 cartons of tramadol containing 70,000 tablets and arrested three men "
        "in Kayes."
    ).operations()
    assert told["began"] == "2025-05-12"
    assert told["places"] == {"Kayes"}
    assert told["arrests"] == 3
    assert [(row["item"], row["quantity"], row["unit"]) for row in told["seizures"]] == [
        ("tramadol", 170, "cartons"),
        ("tramadol", 70000, "tablets"),
    ]


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("Le 12 mai, l'OCS a saisi 33,90 kg de cannabis à Kayes.", [33.9]),
        ("L'OCS a saisi 1 250 comprimés de tramadol et 3 500 000 francs CFA à Sikasso.", [1250, 3500000]),
        ("The Narcotics Bureau seized 1,250.5 kg of cannabis in Sikasso on 3 May 2025.", [1250.5]),
        ("Le 3 mai 2025, la Douane a saisi 12 motos et 2 tonnes de cannabis à Sikasso.", [12, 2]),
    ],
)
def test_quantities_are_read_in_both_number_formats(text: str, quantities: list[float]) -> None:
    (told,) = tell(text).operations()
    assert [row["quantity"] for row in told["seizures"]] == quantities


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hier, l'OCS a arrêté deux suspects à Kayes.", "2025-05-13"),
        ("Jeudi, la Gendarmerie nationale a interpellé quatre personnes à Sikasso.", "2025-05-08"),
        ("The raid took place in Kayes on 3 May.", "2025-05-03"),
        ("La descente a eu lieu à Kayes le 3 mai.", "2025-05-03"),
    ],
)
def test_days_are_told_from_the_documents_own(text: str, day: str) -> None:
    (told,) = tell(text).operations()
    assert told["began"] == day


def test_without_a_date_of_its_own_a_document_dates_nothing_relative() -> None:
    (told,) = tell("Hier, l'OCS a arrêté deux suspects à Kayes.", published=None).operations()
    assert "began" not in told


def test_the_dead_and_the_wounded_are_counted_apart() -> None:
    (told,) = tell("L'attaque du 3 mai 2025 à Ansongo a fait deux morts et cinq blessés.").operations()
    assert (told["kind"], told["killed"], told["wounded"]) == ("attack", 2, 5)


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2025, the police raided a house in Kayes and arrested two men. "
        "On 7 May 2025, the gendarmerie raided a depot in Sikasso and arrested four men.",
        "Le 3 mai 2025, la police a perquisitionné une maison à Kayes et arrêté deux hommes. "
        "Le 7 mai 2025, la gendarmerie a perquisitionné un dépôt à Sikasso et arrêté quatre hommes.",
    ],
)
def test_two_operations_of_one_paragraph_stay_two(text: str) -> None:
    first, second = tell(text).operations()
    assert (first["began"], first["places"], first["arrests"]) == ("2025-05-03", {"Kayes"}, 2)
    assert (second["began"], second["places"], second["arrests"]) == ("2025-05-07", {"Sikasso"}, 4)


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2025, the police raided a house in Kayes. During the raid, three men were arrested.",
        "Le 3 mai 2025, l'OCS a mené une descente à Kayes. La descente a permis d'arrêter trois hommes.",
    ],
)
def test_one_operation_told_twice_is_one(text: str) -> None:
    (told,) = tell(text).operations()
    assert (told["began"], told["places"], told["arrests"]) == ("2025-05-03", {"Kayes"}, 3)


def test_a_named_operation_is_one_wherever_it_is_named() -> None:
    (told,) = tell(
        "L'opération Kélétigui s'est déroulée dans la région de Ségou le 2 mai 2025.\n\n"
        "L'opération Kélétigui a permis la saisie de 12 motos.\n"
    ).operations()
    assert told["seizures"] == [{"item": "motos", "quantity": 12, "unit": "motos"}]


@pytest.mark.parametrize(
    ("text", "assertion"),
    [
        ("Le procureur a démenti toute descente à Kayes le 3 mai 2025.", "denied"),
        ("The army denied that its soldiers had attacked the village of Diafarabé on 3 May 2025.", "denied"),
        ("Une patrouille conjointe sera organisée à Sikasso le 20 mai 2025.", "planned"),
        ("The National Guard will raid the depot in Sikasso on 20 May 2025.", "planned"),
    ],
)
def test_what_did_not_happen_is_not_stated(text: str, assertion: str) -> None:
    claims = tell(text).extraction.claims
    assert {str(claim.assertion) for claim in claims if claim.relation != "LOCATED"} == {assertion}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("L'OCS a saisi 3 kg d'héroïne à Kayes.", ("OCS", "organiser")),
        ("The Narcotics Bureau seized 3 kg of heroin in Kayes.", ("Narcotics Bureau", "organiser")),
        ("EUCAP Sahel Mali trained the National Gendarmerie in Bamako.", ("National Gendarmerie", "beneficiary")),
        ("The Malian Armed Forces clashed with JNIM near Mopti.", ("JNIM", "opponent")),
    ],
)
def test_who_took_part_and_how(text: str, part: tuple[str, str]) -> None:
    (told,) = tell(text).operations()
    assert part in told["part"]


@pytest.mark.parametrize(
    ("published", "assertion"), [("2025", "stated"), ("2025-05", "stated"), ("2025-05-03", "planned"), (None, "stated")]
)
def test_only_what_lies_wholly_behind_the_day_of_the_text_is_a_plan(published: str | None, assertion: str) -> None:
    told = tell("La Gendarmerie nationale a mené une descente à Sikasso le 9 mai 2025.", published)
    assert {said.assertion for said in told.said("HAPPENED")} == {assertion}


@pytest.mark.parametrize(
    ("text", "count", "value"),
    [
        ("Le 3 mai 2025, la Douane a intercepté un car à Kayes. Le convoyeur a été interpellé.", "arrests", 1),
        ("On 3 May 2025, customs officers seized 30 kg of cannabis in Gao. The driver was arrested.", "arrests", 1),
        ("On 3 May 2025, police raided a house in Kayes and arrested a 40-year-old woman.", "arrests", 1),
        ("Le 3 mai 2025, la police a mené une descente à Kayes, sans arrestation.", "arrests", 0),
        ("L'attaque du 3 mai 2025 à Ansongo a coûté la vie à trois soldats.", "killed", 3),
        ("Le 3 mai 2025, lors d'un raid à Kayes, cinq bandits ont été arrêtés, trois otages libérés.", "freed", 3),
        ("On 3 May 2025, the army raided a camp near Gao. It killed 12 JNIM fighters.", "killed", 12),
    ],
)
def test_people_are_counted_with_and_without_figures(text: str, count: str, value: int) -> None:
    (told,) = tell(text).operations()
    assert told[count] == value


@pytest.mark.parametrize(
    ("text", "seizures"),
    [
        (
            "Le 3 mai 2025, la Douane a saisi 199 briques de cocaïne à Kayes, soit 214 kilogrammes.",
            [("cocaïne", 199, "briques"), ("cocaïne", 214, "kilogrammes")],
        ),
        (
            "312 kg de cannabis saisis à Kayes\n\nLe 3 mai 2025, la Douane a saisi 312 kilogrammes de cannabis.",
            [("cannabis", 312, "kg")],
        ),
        ("Le 3 mai 2025, la Douane a saisi deux pointes d'ivoire à Kayes.", [("ivoire", 2, "pointes")]),
        ("Le 3 mai 2025, la police a saisi 850 000 FCFA à Kayes.", [("argent", 850000, "FCFA")]),
        ("On 3 May 2025, police seized N1.75 million in Kano.", [("cash", 1750000, "N")]),
        ("On 3 May 2025, police seized 3 kg of heroin worth 90,000 euros in Kano.", [("heroin", 3, "kg")]),
    ],
)
def test_what_was_seized(text: str, seizures: list[tuple[str, float, str]]) -> None:
    (told,) = tell(text).operations()
    assert [(row["item"], row["quantity"], row["unit"]) for row in told["seizures"]] == seizures


@pytest.mark.parametrize(
    "text",
    [
        "Le 3 mai 2025, la police a mené une descente à Kayes. Deux hommes ont été arrêtés.",
        "On 3 May 2025, police raided a house in Kayes. Two men were arrested.",
        "Descente à Kayes\n\nLe 3 mai 2025, la police a perquisitionné une maison à Kayes et arrêté deux hommes.",
    ],
)
def test_what_is_told_on_one_day_at_one_place_is_one(text: str) -> None:
    (told,) = tell(text).operations()
    assert (told["began"], told["places"], told["arrests"]) == ("2025-05-03", {"Kayes"}, 2)


@pytest.mark.parametrize(
    "text",
    [
        "Le 3 mai 2025, la Douane a saisi 3 kg d'héroïne à Kayes sur un car en provenance de Dakar.",
        "On 3 May 2025, customs officers seized 3 kg of heroin in Kayes in a car from Dakar.",
    ],
)
def test_where_somebody_comes_from_is_not_where_it_happened(text: str) -> None:
    (told,) = tell(text).operations()
    assert told["places"] == {"Kayes"}
