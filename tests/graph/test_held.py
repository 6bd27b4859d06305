"""What persons rejected, or what was found with low confidence and nobody accepted, is not shown."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from graph.export import rows
from graph.ledger import Ledger
from graph.model import Mention
from graph.projector import Projector
from tests.engines import contents, empty_store
from tests.factory import Page


def told(ledger: Ledger, letter: str, confidence: float) -> tuple[Mention, Mention]:
    """A document in which a person heads a body, found with CONFIDENCE."""
    page = Page(f"{letter}: Issa Tembo heads the OCS.")
    person, body = page.person("Issa Tembo"), page.body("OCS")
    page.says("HOLDS_POST", person, body, role="commander")
    page.claims = [replace(claim, confidence=confidence) for claim in page.claims]
    ledger.add(page.extraction())
    return person, body


def shown(ledger: Ledger, *some: Mention) -> list[bool]:
    nodes = {row["id"] for row in rows(ledger) if row["kind"] == "node"}
    found = {id for id, _ in ledger.find("Issa Tembo")}
    for mention in some:
        assert mention.kind != "Person" or (mention.id in nodes) is (mention.id in found)
    return [mention.id in nodes for mention in some]


def test_what_is_found_with_low_confidence_waits_for_a_person(ledger: Ledger) -> None:
    sure, _ = told(ledger, "A", 0.9)
    person, body = told(ledger, "B", 0.3)
    ledger.hold_below(0.5)
    assert shown(ledger, sure, person, body) == [True, False, False]
    assert {(each.left, each.right, each.score) for each in ledger.unsure()} == {
        (person.id, None, 0.3),
        (body.id, None, 0.3),
    }
    assert ledger.unsure(kind="Person")[0].consequence == 3
    accepted = ledger.decide("accept", [[person.id]], "Awa")
    assert shown(ledger, person, body) == [True, False]
    assert [each.left for each in ledger.unsure()] == [body.id]
    assert ledger.unsure(looked_at=True) == []
    ledger.undo(accepted.id)
    assert shown(ledger, person, body) == [False, False]
    ledger.hold_below(0)
    assert shown(ledger, person, body) == [True, True]
    assert ledger.unsure() == []


def test_no_edge_leads_to_what_is_held_back(ledger: Ledger) -> None:
    told(ledger, "A", 0.3)
    ledger.hold_below(0.5)
    assert {row["kind"] for row in rows(ledger)} == {"node"}


def test_a_surer_claim_shows_it(ledger: Ledger) -> None:
    person, body = told(ledger, "A", 0.3)
    ledger.hold_below(0.5)
    page = Page("B: Issa Tembo heads the OCS.")
    again = page.person("Issa Tembo")
    page.says("HAS_RANK", again, rank="Colonel")
    ledger.add(page.extraction())
    assert shown(ledger, person, again) == [False, True]
    ledger.decide("same", [[person.id, again.id]], "Awa")
    assert any(shown(ledger, person, again))
    assert shown(ledger, body) == [False]


def test_what_is_rejected_is_shown_no_longer_whatever_its_confidence(ledger: Ledger) -> None:
    person, body = told(ledger, "A", 0.9)
    rejected = ledger.decide("reject", [[person.id]], "Awa", "a street")
    assert shown(ledger, person, body) == [False, True]
    other, _ = told(ledger, "B", 0.9)
    ledger.decide("same", [[person.id, other.id]], "Awa")
    assert any(shown(ledger, person, other)), "what was found since was not rejected"
    ledger.undo(rejected.id)
    assert any(shown(ledger, person, other))


def test_rejecting_and_undoing_leaves_no_trace(ledger: Ledger) -> None:
    person, _ = told(ledger, "A", 0.9)
    before = json.dumps(list(rows(ledger)))
    ledger.undo(ledger.decide("reject", [[person.id]], "Awa").id)
    assert json.dumps(list(rows(ledger))) == before


@pytest.mark.parametrize("engine", ["kglite"])
def test_the_graph_follows_what_is_held_back_and_shown(ledger: Ledger, engine: str) -> None:
    person, body = told(ledger, "A", 0.3)
    with empty_store(engine) as store, empty_store(engine) as rebuilt:
        follower = Projector(ledger, store)
        for act in (
            lambda: ledger.hold_below(0.5),
            lambda: ledger.decide("accept", [[person.id]], "Awa"),
            lambda: ledger.decide("accept", [[body.id]], "Awa"),
            lambda: ledger.decide("reject", [[body.id]], "Awa"),
            lambda: ledger.hold_below(0.2),
        ):
            act()
            follower.catch_up()
            Projector(ledger, rebuilt).rebuild()
            assert contents(store) == contents(rebuilt)
