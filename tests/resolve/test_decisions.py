"""What persons decided stands whatever the rules find, and the rules leave the rest as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.ledger import Ledger
from graph.model import Mention
from loaders.resolve import resolve
from tests.factory import Page

DOCUMENTS = 4


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield opened
    opened.close()


@pytest.fixture
def heads(ledger: Ledger) -> list[Mention]:
    """One head of one body, in several documents, one entity by the rules."""
    found = []
    for letter in "ABCDEF"[:DOCUMENTS]:
        page = Page(f"{letter}: Colonel Issa Modibo Tembo heads the National Gendarmerie of Kayes.")
        person, body = page.person("Issa Modibo Tembo"), page.body("National Gendarmerie of Kayes")
        page.says("HOLDS_POST", person, body, role="commander", rank="Colonel")
        ledger.add(page.extraction())
        found.append(person)
    ledger.settle(resolve(ledger))
    assert len({ledger.entity_of(person.id) for person in found}) == 1
    return found


@pytest.mark.parametrize("parted", range(DOCUMENTS))
def test_both_sides_of_a_split_stay_whole_when_rules_compare_again(
    ledger: Ledger, heads: list[Mention], parted: int
) -> None:
    before = ledger.members()
    split = ledger.decide("split", [[heads[parted].id]], "Awa")
    now = ledger.members()
    ledger.settle(resolve(ledger))
    assert ledger.members() == now
    assert len({ledger.entity_of(person.id) for person in heads}) == 2
    ledger.undo(split.id)
    ledger.settle(resolve(ledger))
    assert ledger.members() == before


def test_what_a_person_joined_stays_joined_and_what_was_called_two_stays_two(
    ledger: Ledger, heads: list[Mention]
) -> None:
    page = Page("G: Awa Dao spoke.")
    other = page.person("Awa Dao")
    ledger.add(page.extraction())
    ledger.decide("same", [[heads[0].id, other.id]], "Moussa")
    ledger.settle(resolve(ledger))
    assert ledger.entity_of(other.id) == ledger.entity_of(heads[1].id)
    ledger.decide("split", [[other.id]], "Moussa")
    ledger.settle(resolve(ledger))
    assert ledger.entity_of(other.id) != ledger.entity_of(heads[1].id)
    assert not ledger.unsure(entity=other.id)
