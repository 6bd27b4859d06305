"""The catalogue: what the front matter says is true, and wrong parameters are told in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from graph.errors import NotFound, UsageError
from graph.model import Assertion
from graph.vocabulary import MENTIONED_IN, relations
from queries.catalogue import Catalogue
from queries.drivers import DRIVERS
from queries.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "queries.md"


def test_the_page_is_what_the_front_matter_says(catalogue: Catalogue) -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(catalogue), "run: python -m queries.reference docs/queries.md"


def test_every_question_has_a_driver_and_both_languages(catalogue: Catalogue) -> None:
    assert set(catalogue.names()) == set(DRIVERS)
    for question in catalogue:
        described = [
            question.summary,
            *question.columns.values(),
            *(p.description for p in question.parameters.values()),
        ]
        for words in described:
            assert set(words) == {"en", "fr"}
            assert all(words.values())


def test_defaults_can_be_read(catalogue: Catalogue) -> None:
    for question in catalogue:
        for parameter in question.parameters.values():
            if not parameter.required:
                parameter.read(None)


def test_relations_and_kinds_are_those_of_the_vocabulary(catalogue: Catalogue) -> None:
    edges = {name for name, relation in relations().items() if relation.is_edge}
    for question in ("neighbours", "paths"):
        assert set(catalogue.question(question).parameters["types"].choices) == edges
    assert tuple(catalogue.question("partners").parameters["kind"].choices) == relations()["PARTNER_OF"].kinds
    for each in catalogue:
        if "kinds" in each.parameters:
            assert tuple(each.parameters["kinds"].choices) == relations()["PART_OF"].kinds


def test_ways_of_saying_are_those_of_the_model(catalogue: Catalogue) -> None:
    assert set(catalogue.question("claims").parameters["assertion"].choices) == set(Assertion)
    assert set(catalogue.question("claims").parameters["types"].choices) == set(relations()) - {MENTIONED_IN}
    for question in catalogue:
        if question.name != "claims" and "assertion" in question.parameters:
            in_force = {assertion for assertion in Assertion if assertion.in_force}
            assert set(question.parameters["assertion"].choices) == in_force


@pytest.mark.parametrize(
    ("name", "said", "names_it"),
    [
        ("search", {}, "'q' is missing"),
        ("search", {"q": " "}, "'q' must be a text"),
        ("search", {"q": "a\x00b"}, "'q' must be a text"),
        ("search", {"q": "\ud800"}, "'q' must be a text"),
        ("search", {"q": "x" * 301}, "'q' must be a text"),
        ("search", {"q": "x", "limit": "0"}, "'limit' must be a whole number from 1 to 100"),
        ("search", {"q": "x", "limit": "1e3"}, "'limit' must be a whole number"),
        ("search", {"q": "x", "limit": "9" * 400}, "'limit' must be a whole number"),
        ("search", {"q": "x", "limit": "٣"}, "'limit' must be a whole number"),
        ("search", {"q": "x", "type": "Person,Dog"}, "'type' must be one or several"),
        ("search", {"q": "x", "colour": "red"}, "has no parameter 'colour'"),
        (
            "changes",
            {"entity": "x", "from": "2021-01-02", "to": "2021-01-01"},
            "'to' .2021-01-01. is earlier than 'from'",
        ),
        ("colleagues", {"entity": "x", "from": "2021-01-02", "to": "2021-01-01"}, "ends before it begins"),
        ("operations", {"from": "2021-01-02", "to": "2021-01-01"}, "ends before it begins"),
        ("chain_of_command", {"entity": "x", "on": "2020-02-30"}, "'on' must be a day"),
        ("chain_of_command", {"entity": "x", "on": "yesterday"}, "'on' must be a day"),
        ("chain_of_command", {"entity": "x", "on": "20200101"}, "'on' must be a day"),
    ],
)
def test_a_wrong_parameter_is_told(catalogue: Catalogue, name: str, said: Mapping[str, str], names_it: str) -> None:
    with pytest.raises(UsageError, match=names_it):
        catalogue.question(name).values(said)


def test_a_period_may_be_one_day_or_have_one_end(catalogue: Catalogue) -> None:
    for said in ({"from": "2021-01-01", "to": "2021-01-01"}, {"from": "2021-01-01"}, {"to": "2021-01-01"}):
        catalogue.question("operations").values(said)


def test_a_period_that_ends_before_it_begins_is_told_in_french_too(catalogue: Catalogue) -> None:
    with pytest.raises(UsageError) as refused:
        catalogue.question("changes").values({"entity": "x", "from": "2021-01-02", "to": "2021-01-01"})
    assert "finit avant de commencer" in refused.value.sentence("fr")


def test_two_days_that_are_compared_stand_in_any_order(catalogue: Catalogue) -> None:
    catalogue.question("compare").values({"entity": "x", "from": "2021-01-02", "to": "2021-01-01"})


def test_an_unknown_question_lists_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match="chain_of_command"):
        catalogue.question("chain")
