"""Places across documents: by the gazetteer, or by name and spelling inside one larger place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.ids import content_id
from graph.ledger import Ledger
from graph.model import VETO, Claim, Kind, Mention
from loaders.resolve.places import places
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups
from loaders.resolve.world import World
from tests.factory import Page
from tests.resolve.test_resolve import are_one, settle

NAMES = st.sampled_from(["Ségou", "Segu", "Tombouctou", "Timbuktu", "Kayes", "région de Kayes", "Kita"])
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "geonames": st.integers(1, 3),
        "place_kind": st.sampled_from(["town", "region"]),
        "country": st.sampled_from(["ML", "NE"]),
        "region": st.sampled_from(["Kayes", "Ségou"]),
    },
)


def place(name: str, text: str, **said: Any) -> tuple[Page, Mention]:
    made = Page(f"{text} {name}.")
    mention = made.place(name)
    made.says("LOCATED", mention, **said)
    return made, mention


def places_are_one(ledger: Ledger, left: tuple[str, Mapping[str, Any]], right: tuple[str, Mapping[str, Any]]) -> bool:
    (one, first), (other, second) = place(left[0], "A:", **left[1]), place(right[0], "B:", **right[1])
    settle(ledger, one, other)
    return are_one(ledger, first, second)


KOULIKORO = {"country": "ML", "region": "Koulikoro"}


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (("Ségou", {"geonames": 5, "place_kind": "town"}), ("Segou", {"geonames": 5, "place_kind": "town"}), True),
        (("Ségou", {"geonames": 5, "place_kind": "town"}), ("Ségou", {"geonames": 6, "place_kind": "town"}), False),
        (("Koulikoro", KOULIKORO | {"place_kind": "town"}), ("Koulikoro", KOULIKORO | {"place_kind": "region"}), False),
        (("Koulikoro", KOULIKORO), ("région de Koulikoro", KOULIKORO | {"place_kind": "region"}), True),
        (("Banamba Koro", KOULIKORO), ("Banamba-Koro", KOULIKORO), True),
        (("Tombouctougou", KOULIKORO), ("Timbuktugu", KOULIKORO), True),
        (("Tombouctougou", KOULIKORO), ("Timbuktugu", {"country": "ML", "region": "Kayes"}), False),
        (("Kati", KOULIKORO), ("Kita", KOULIKORO), False),
        (("Kati", {"country": "ML"}), ("Kati", {"country": "ML"}), False),
    ],
)
def test_what_makes_places_one(
    ledger: Ledger, left: tuple[str, Mapping[str, Any]], right: tuple[str, Mapping[str, Any]], one: bool
) -> None:
    assert places_are_one(ledger, left, right) is one


def told(id_: str, name: str, said: Mapping[str, Any]) -> Profile:
    claim = Claim("document", "LOCATED", id_, None, 0, 1, said)
    return Profile(id_, Kind.PLACE, content_id("document", id_), None, names={name}, claims=[claim], parts=[id_])


@given(NAMES, NAMES, FACTS, FACTS)
def test_comparing_is_the_same_either_way_round(
    left: str, right: str, here: Mapping[str, Any], there: Mapping[str, Any]
) -> None:
    one, other = told("a", left, here), told("b", right, there)
    comparer = places([one, other], World([one, other], Groups(["a", "b"])))
    forth, back = ([(r.code, r.weight) for r in comparer.compare(*pair)] for pair in ((one, other), (other, one)))
    assert sorted(forth) == sorted(back)


@given(NAMES, FACTS)
def test_a_town_is_never_the_region(name: str, said: Mapping[str, Any]) -> None:
    one, other = told("a", name, {**said, "place_kind": "town"}), told("b", name, {**said, "place_kind": "region"})
    comparer = places([one, other], World([one, other], Groups(["a", "b"])))
    assert any(reason.weight <= VETO for reason in comparer.compare(one, other))
