"""What was seized, in one form for both languages."""

from __future__ import annotations

import pytest

from graph.goods import akin, goods, rivals, thing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("cocaïne", 4200, "grammes"), ("cocaine", 4.2, "kg")),
        (("résine de cannabis", 17, "tonnes"), ("hashish", 17000, "kilos")),
        (("chanvre indien", 47, "kilogrammes"), ("cannabis", 47, "kg")),
        (("motos Jakarta", 9, "motos"), ("motorcycles", 9, "motorcycles")),
        (("fusils", 12, "fusils"), ("AK-47", 12, "rifles")),
        (("espèces", 18_500_000, "FCFA"), ("cash", 18_500_000, "CFA francs")),
        (("tramadol", 12_000, "comprimés"), ("tramadol", 12_000, "pills")),
    ],
)
def test_one_thing_in_two_languages(one: tuple[str, float, str], other: tuple[str, float, str]) -> None:
    left, right = (goods({"item": item, "quantity": quantity, "unit": unit}) for item, quantity, unit in (one, other))
    assert left is not None
    assert left == right


@pytest.mark.parametrize(
    ("one", "other"),
    [(("cocaine", 4.2, "kg"), ("heroin", 4.2, "kg")), (("tramadol", 40, "cartons"), ("tramadol", 40, "tablets"))],
)
def test_two_things(one: tuple[str, float, str], other: tuple[str, float, str]) -> None:
    left, right = (goods({"item": item, "quantity": quantity, "unit": unit}) for item, quantity, unit in (one, other))
    assert left != right


def test_what_it_was_packed_in_is_nothing_seized() -> None:
    assert goods({"item": "cartons", "quantity": 212, "unit": "cartons"}) is None
    assert goods({"item": None, "quantity": 3, "unit": "kg"}) is None


def test_a_thing_without_a_word_of_ours_keeps_its_own() -> None:
    assert thing("Tamarins séchés") == thing("tamarin sèche")


def test_wider_words() -> None:
    assert akin("weapon", "pistol")
    assert akin("pistol", "weapon")
    assert not akin("pistol", "rifle")
    assert rivals("cocaine", "heroin")
    assert not rivals("cocaine", "truck")
