"""Who is who inside one document."""

from __future__ import annotations

import pytest

from graph.model import Kind
from tests.relate.telling import tell


def test_a_surname_alone_is_the_one_person_who_bears_it() -> None:
    told = tell("Colonel Issa Tembo commands the National Guard. Tembo commands the Narcotics Bureau.")
    assert told.entities(Kind.PERSON) == ["Issa Tembo"]
    assert told.pairs("HOLDS_POST") == {("Issa Tembo", "National Guard"), ("Issa Tembo", "Narcotics Bureau")}


def test_two_bearers_of_a_surname_are_told_apart_by_rank() -> None:
    told = tell(
        "Le colonel Issa Tembo et le capitaine Adama Tembo ont visité Gao. "
        "Le capitaine Tembo dirige la Garde nationale."
    )
    assert told.entities(Kind.PERSON) == ["Adama Tembo", "Issa Tembo"]
    assert told.pairs("HOLDS_POST") == {("Adama Tembo", "Garde nationale")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Special Anti-Drug Brigade (SADB) is based in Kayes. The SADB is commanded by Captain Adama Dao.",
            "Special Anti-Drug Brigade",
        ),
        (
            "La BSA (Brigade spéciale antidrogue) est basée à Kayes. La BSA est dirigée par le capitaine Adama Dao.",
            "Brigade spéciale antidrogue",
        ),
    ],
)
def test_an_acronym_in_brackets_is_the_body_in_either_order(text: str, body: str) -> None:
    told = tell(text)
    assert told.entities(Kind.ORGANIZATION) == [body]
    assert told.pairs("HOLDS_POST") == {("Adama Dao", body)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "La Légion de gendarmerie de Kayes a saisi 3 kg d'héroïne. La Légion est dirigée par le colonel Adama Dao.",
            "Légion de gendarmerie de Kayes",
        ),
        (
            "The Kayes Gendarmerie Legion seized 3 kg of heroin. Colonel Adama Dao commands the Legion.",
            "Kayes Gendarmerie Legion",
        ),
    ],
)
def test_a_head_noun_points_at_the_body_named_before(text: str, body: str) -> None:
    told = tell(text)
    assert told.pairs("HOLDS_POST") == {("Adama Dao", body)}


def test_other_numbers_are_other_units() -> None:
    told = tell("La 2e Région militaire est basée à Ségou. La 3e Région militaire est basée à Kati.")
    assert told.pairs("BASED_AT") == {("2e Région militaire", "Ségou"), ("3e Région militaire", "Kati")}


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Yaya Bola Tembo commands the National Guard. He must not be confused with Bola Tembo, a clerk.",
        "Le colonel Yaya Tembo commande la Garde nationale. Le Yaya Tembo qui préside la ligue est sans lien avec lui.",
    ],
)
def test_a_namesake_is_told_apart_where_the_text_says_so(text: str) -> None:
    assert len(tell(text).entities(Kind.PERSON)) == 2
