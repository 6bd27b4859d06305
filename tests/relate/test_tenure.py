"""Since when and until when posts and partnerships hold: a table of sentences, lists, and what is not theirs."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.relate.telling import Told, tell

TABLE = tomllib.loads(Path(__file__).with_name("tenures.toml").read_text(encoding="utf-8"))
ROWS = [tuple(row) for language in TABLE.values() for row in language["rows"]]
HELD = ("began", "ended", "status")


def held(told: Told, relation: str, subject: str) -> list[tuple[str, ...]]:
    """Since when, until when and in which state SUBJECT's claims hold."""
    claims = (said for said in told.said(relation) if said.subject == subject)
    return [tuple(said.attributes.get(name, "") for name in HELD) for said in claims]


@pytest.mark.parametrize(("relation", "subject", "began", "ended", "status", "text"), ROWS)
def test_a_sentence_says_when(relation: str, subject: str, began: str, ended: str, status: str, text: str) -> None:
    assert held(tell(text), relation, subject) == [(began, ended, status)]


@pytest.mark.parametrize(
    "text",
    [
        "By decree of 3 March 2025, the following officers are appointed:\n\nNational Guard\n"
        "- Commander: Colonel Issa Tembo\n- Deputy commander: Major Fily Sangho\n",
        "Par décret du 3 mars 2025, sont nommés :\n\nGarde nationale\n"
        "- Commandant : Colonel Issa Tembo\n- Commandant adjoint : Capitaine Fily Sangho\n",
    ],
)
def test_a_list_of_appointments_begins_on_the_day_of_its_act(text: str) -> None:
    told = tell(text)
    assert held(told, "HOLDS_POST", "Issa Tembo") == [("2025-03-03", "", "")]
    assert held(told, "HOLDS_POST", "Fily Sangho") == [("2025-03-03", "", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Issa Tembo, commander of the National Guard, recalled that no attack had been seen since 2022.",
        "Colonel Issa Tembo, commander of the National Guard, visited Gao on 3 May 2025.",
        "On 3 May 2025, Colonel Issa Tembo, commander of the National Guard, visited Gao.",
        "Le colonel Issa Tembo, commandant de la Garde nationale, a rappelé que rien n'avait bougé depuis 2022.",
        "Depuis lundi, le colonel Issa Tembo, commandant de la Garde nationale, visite les postes de Gao.",
    ],
)
def test_the_date_of_something_else_is_none_of_the_post(text: str) -> None:
    assert held(tell(text), "HOLDS_POST", "Issa Tembo") == [("", "", "")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Colonel Issa Tembo, then commander of the National Guard and now director of the Narcotics Bureau, spoke.",
            "Narcotics Bureau",
        ),
        (
            "Le colonel Issa Tembo, alors commandant de la Garde nationale et aujourd'hui directeur de la Sécurité "
            "d'État, a parlé.",
            "Sécurité d'État",
        ),
    ],
)
def test_the_post_of_today_is_told_from_the_former_one(text: str, body: str) -> None:
    states = {said.object: said.attributes.get("status") for said in tell(text).said("HOLDS_POST")}
    assert states == {body: None} | dict.fromkeys(states.keys() - {body}, "former")


def test_a_course_of_some_days_ends_no_partnership() -> None:
    text = "EUCAP Sahel Mali trained the National Gendarmerie from 2 to 13 September 2024."
    assert held(tell(text), "PARTNER_OF", "EUCAP Sahel Mali") == [("", "", "")]


def test_what_ends_later_is_not_over() -> None:
    text = "Colonel Issa Tembo is commander of the National Guard until June 2026."
    assert held(tell(text), "HOLDS_POST", "Issa Tembo") == [("", "2026-06", "")]


def test_without_a_date_of_its_own_a_document_does_not_know_what_is_over() -> None:
    text = "Colonel Issa Tembo has commanded the National Guard since 2021."
    assert held(tell(text, published=None), "HOLDS_POST", "Issa Tembo") == [("2021", "", "")]
