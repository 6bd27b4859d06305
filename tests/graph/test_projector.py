"""The graph follows the ledger, and one that can't be trusted is made anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.analytics import view
from graph.engine import FORM
from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import Store, open_store
from tests.engines import contents
from tests.factory import Page, same


def page(text: str = "Issa Tembo heads the OCS.") -> Page:
    made = Page(text)
    return made.says("HOLDS_POST", made.person("Issa Tembo"), made.body("OCS"), role="commander", began="2018")


def names(store: Store) -> list[str]:
    return [row["name"] for row in store.run("MATCH (n:Person) RETURN n.name AS name ORDER BY name")]


def test_what_another_connection_loads_is_shown_after_catching_up(ledger: Ledger, address: str, store: Store) -> None:
    projector = Projector(ledger, store)
    assert projector.catch_up() == ledger.sequence()
    other = Ledger(address)
    other.add(page().extraction())
    other.close()
    assert names(store) == []
    assert projector.catch_up() == ledger.sequence()
    assert names(store) == ["Issa Tembo"]


def test_two_who_are_one_are_one_node_with_the_edges_of_both(ledger: Ledger, store: Store) -> None:
    first, second = page(), page("Issa Tembo, OCS, left.")
    for each in (first, second):
        ledger.add(each.extraction())
    projector = Projector(ledger, store)
    projector.catch_up()
    assert names(store) == ["Issa Tembo"] * 2
    ledger.settle([same(*pair) for pair in zip(first.mentions, second.mentions, strict=True)])
    projector.catch_up()
    assert names(store) == ["Issa Tembo"]
    found = store.run("MATCH (:Person)-[r:HOLDS_POST]->(:Organization) RETURN r.documents AS documents")
    assert found == [{"documents": 2}]


def test_the_graph_of_another_ledger_is_made_anew(ledger: Ledger, tmp_path: Path, store: Store) -> None:
    other = Ledger(f"sqlite:///{tmp_path / 'other.db'}")
    other.add(page("Issa Tembo founded the OCS.").extraction())
    Projector(other, store).catch_up()
    other.close()
    ledger.add(page().extraction())
    Projector(ledger, store).catch_up()
    assert [row["name"] for row in store.run("MATCH (n:Document) RETURN n.name AS name")] == [page().document.name]


def test_a_graph_of_a_former_form_is_made_anew(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(":memory:")
    ledger.add(page().extraction())
    Projector(ledger, store).catch_up()
    monkeypatch.setattr("graph.engine.FORM", FORM + 1)
    assert store.sequence() == 0
    assert Projector(ledger, store).catch_up() == store.sequence() == ledger.sequence()
    assert names(store) == ["Issa Tembo"]


def test_a_damaged_graph_file_is_made_anew(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "graph.kgl"
    ledger.add(page().extraction())
    store = open_store(str(file))
    Projector(ledger, store).catch_up()
    before = contents(store)
    store.close()
    file.write_bytes(file.read_bytes()[:-9])
    again = open_store(str(file))
    Projector(ledger, again).catch_up()
    assert contents(again) == before
    again.close()


def test_a_view_is_a_networkx_multigraph(ledger: Ledger, store: Store) -> None:
    made = page("Issa Tembo heads the OCS; Moussa Keba serves in the OCS under him.")
    issa, ocs = made.mentions
    moussa = made.person("Moussa Keba")
    made.says("HOLDS_POST", moussa, ocs, role="deputy").says("REPORTS_TO", moussa, issa)
    made.says("HOLDS_POST", issa, ocs, role="founder")
    ledger.add(made.extraction())
    Projector(ledger, store).catch_up()
    whole = view(store)
    assert whole.number_of_edges() == 4
    assert whole.number_of_edges(issa.id, ocs.id) == 2
    assert whole.nodes[ocs.id]["type"] == "Organization"
    assert {data["relation"] for *_, data in whole.edges(data=True)} == {"HOLDS_POST", "REPORTS_TO"}
    assert view(store, only=["HOLDS_POST"], around=[moussa.id]).number_of_edges() == 1
    assert view(store, only=["MENTIONED_IN"]).in_degree(made.document.id) == 3
