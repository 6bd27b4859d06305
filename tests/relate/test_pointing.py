"""Who a pronoun or a rank alone is, and posts whose holder or body was named before."""

from __future__ import annotations

import pytest

from tests.relate.telling import tell


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Issa Tembo arrived in Gao on Monday. He commands the National Guard.",
        "Colonel Issa Tembo arrived in Gao on Monday. In 2019 he was appointed commander of the National Guard.",
        "Le colonel Issa Tembo est arrivé à Gao lundi. Il commande la National Guard.",
    ],
)
def test_a_pronoun_is_the_person_named_before(text: str) -> None:
    assert tell(text).pairs("HOLDS_POST") == {("Issa Tembo", "National Guard")}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Mme Rokia Inazoum et M. Issa Tembo sont arrivés à Gao. Elle dirige la Garde nationale.", "Rokia Inazoum"),
        ("Mrs Rokia Inazoum and Mr Issa Tembo arrived in Gao. He commands the National Guard.", "Issa Tembo"),
    ],
)
def test_a_pronoun_is_of_the_gender_that_the_text_gives(text: str, person: str) -> None:
    assert {who for who, _ in tell(text).pairs("HOLDS_POST")} == {person}


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Issa Tembo and Captain Adama Dao arrived in Gao. The captain commands the National Guard.",
        "Le colonel Issa Tembo et le capitaine Adama Dao sont à Gao. Le capitaine dirige la Garde nationale.",
    ],
)
def test_a_rank_alone_is_who_had_it_last(text: str) -> None:
    assert {who for who, _ in tell(text).pairs("HOLDS_POST")} == {"Adama Dao"}


def test_a_pronoun_that_stands_for_nothing_is_nobody() -> None:
    told = tell("Le colonel Issa Tembo est arrivé à Gao lundi. Il faut que la Garde nationale reste.")
    assert told.pairs("HOLDS_POST") == set()


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "The Narcotics Bureau burned 300 kg of cannabis in Gao on Monday. The Narcotics Bureau has seized it since "
            "May. The director general, Colonel Adama Dao, thanked the residents.",
            ("Adama Dao", "director general", "Narcotics Bureau"),
        ),
        (
            "L'Office central des stupéfiants a incinéré 300 kg de cannabis à Gao lundi. L'Office central des "
            "stupéfiants l'avait saisi en mai. Le directeur général, le colonel Adama Dao, a remercié la ville.",
            ("Adama Dao", "directeur général", "Office central des stupéfiants"),
        ),
    ],
)
def test_a_title_without_a_body_is_of_the_one_that_the_text_is_about(text: str, post: tuple[str, str, str]) -> None:
    assert post in tell(text).posts()


@pytest.mark.parametrize(
    "text",
    [
        "The National Guard arrived in Gao on Monday. The lawyer, Adama Dao, asked for time.",
        "La Garde nationale est arrivée à Gao lundi. L'avocat, Me Adama Dao, a demandé un délai.",
    ],
)
def test_a_title_that_no_such_body_has_stays_without_one(text: str) -> None:
    assert tell(text).posts() == set()
