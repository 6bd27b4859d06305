"""How a sentence says what it says: a table of invented sentences, and what they leave untouched."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.relate.telling import tell

TABLE = tomllib.loads(Path(__file__).with_name("assertions.toml").read_text(encoding="utf-8"))
CASES = [
    (text, relation, assertion)
    for said in TABLE.values()
    for assertion, rows in said.items()
    for relation, text in rows
]


@pytest.mark.parametrize(("text", "relation", "assertion"), CASES)
def test_a_claim_is_said_as_its_sentence_says_it(text: str, relation: str, assertion: str) -> None:
    assert {said.assertion for said in tell(text).said(relation)} == {assertion}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_way_of_saying_is_tried_in_both_languages(language: str) -> None:
    assert set(TABLE[language]) == {"stated", "reported", "alleged", "denied", "planned", "hypothetical"}
    assert sum(len(rows) for rows in TABLE[language].values()) > 60


@pytest.mark.parametrize(
    "text",
    [
        "The army denied that its soldiers took part in the raid in Kayes on 3 May 2025.",
        "L'armée dément que ses soldats aient pris part à la descente du 3 mai 2025 à Kayes.",
    ],
)
def test_who_denies_a_part_does_not_deny_the_raid(text: str) -> None:
    (told,) = tell(text).operations()
    assert told["assertion"] == "stated"


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Issa Tembo, commander of the National Guard, said that UNODC trained the Narcotics Bureau.",
        "Le colonel Issa Tembo, commandant de la Garde nationale, a dit que l'Union européenne "
        "avait formé la Gendarmerie.",
    ],
)
def test_the_post_of_who_speaks_is_stated_and_what_he_says_reported(text: str) -> None:
    told = tell(text)
    assert {said.assertion for said in told.said("HOLDS_POST")} == {"stated"}
    assert {said.assertion for said in told.said("PARTNER_OF")} == {"reported"}
