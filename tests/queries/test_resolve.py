"""Which entity a name means: an exact name before a likeness, and never another number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from graph.errors import Ambiguous, NotFound
from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import Store
from queries.catalogue import Catalogue
from tests.engines import ENGINES, empty_store
from tests.factory import Page

UNITS = (
    "3 Armoured Division",
    "7 Division",
    "Zone 9 Police Command",
    "1st Mechanised Brigade",
    "2e région militaire",
    "Kati Camp",
)
NAMESAKES = 14
MEN = ("Ibrahim", *(f"Ibrahim {chr(65 + at)}oumbiaré" for at in range(NAMESAKES)))
Named = Callable[[str], str]


def put(ledger: Ledger, bodies: Iterable[str], people: Iterable[str]) -> None:
    for name in bodies:
        page = Page(f"The {name} left.")
        page.body(name)
        ledger.add(page.extraction())
    for name in people:
        for day in range(1 if name == "Ibrahim" else 3):
            page = Page(f"{name} spoke on day {day}.", name=f"{name} {day}")
            page.person(name)
            ledger.add(page.extraction())


@pytest.fixture(scope="module", params=ENGINES)
def named(
    request: pytest.FixtureRequest, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Named]:
    """The name of what a name is taken for."""
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('resolve') / 'ledger.db'}")
    put(ledger, UNITS, MEN)
    with empty_store(request.param) as store:
        Projector(ledger, store).catch_up()
        yield lambda said: _meant(catalogue, ledger, store, said)
    ledger.close()


def _meant(catalogue: Catalogue, ledger: Ledger, store: Store, said: str) -> str:
    return str(catalogue.run("entity", {"entity": said}, ledger, store)["data"][0]["name"])


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("14 Armoured Division", "3 Armoured Division"),
        ("47 Division", "7 Division"),
        ("Zone 99 Police Command", "Zone 9 Police Command"),
        ("2nd Mechanised Brigade", "1st Mechanised Brigade"),
        ("3e région militaire", "2e région militaire"),
        ("1 Kati Camp", "Kati Camp"),
        ("Armoured Division", "3 Armoured Division"),
    ],
)
def test_another_number_is_another_unit_and_the_near_ones_are_told(named: Named, said: str, near: str) -> None:
    with pytest.raises(NotFound) as refused:
        named(said)
    assert f"did you mean {near} (" in refused.value.sentence("en")
    assert f"vouliez-vous dire {near} (" in refused.value.sentence("fr")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3 Armored Division", "3 Armoured Division"),
        ("03 Armoured Divison", "3 Armoured Division"),
        ("1er Mechanised Brigade", "1st Mechanised Brigade"),
        ("2ème region militaire", "2e région militaire"),
        ("Kati Canp", "Kati Camp"),
    ],
)
def test_the_same_number_however_it_is_written_is_the_same_unit(named: Named, said: str, meant: str) -> None:
    assert named(said) == meant


def test_a_name_that_is_all_of_somebody_s_name_means_him_among_many_who_have_more(named: Named) -> None:
    assert named("ibrahim") == "Ibrahim"


def test_what_only_resembles_is_not_said_to_be_called_so(named: Named) -> None:
    with pytest.raises(Ambiguous, match="have a name like 'Ibrahi'") as several:
        named("Ibrahi")
    assert "ont un nom proche de 'Ibrahi'" in several.value.sentence("fr")


def test_namesakes_are_said_to_be_called_so(catalogue: Catalogue, empty_ledger: Ledger) -> None:
    put(empty_ledger, (), ["Issa Tembo"])
    with empty_store("kglite") as store:
        Projector(empty_ledger, store).catch_up()
        with pytest.raises(Ambiguous, match="are called 'Issa Tembo'"):
            _meant(catalogue, empty_ledger, store, "Issa Tembo")
