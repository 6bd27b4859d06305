"""Graphs that hold next to nothing: engines mind properties and labels that nothing has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.ledger import Ledger
from graph.store import Store
from queries.catalogue import Catalogue
from tests.engines import ENGINES, empty_store
from tests.queries.hierarchy import Hierarchy, put


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with empty_store(request.param) as opened:
        yield opened


def test_an_empty_graph_answers_with_no_rows(store: Store, catalogue: Catalogue, empty_ledger: Ledger) -> None:
    for question in ("operations", "places", "documents"):
        assert catalogue.run(question, {}, empty_ledger, store)["data"] == []
    assert catalogue.run("search", {"q": "OCS"}, empty_ledger, store)["data"] == []
    [status] = catalogue.run("status", {}, empty_ledger, store)["data"]
    assert (status["documents"], status["entities"]) == (0, 0)


def test_nodes_without_properties_are_asked_about(store: Store, catalogue: Catalogue, empty_ledger: Ledger) -> None:
    made = Hierarchy()
    person, body, raid, place = (made.node(name) for name in ("p1", "o1", "x1", "g1"))
    put(store, [made])
    for said in (person, body, raid, place):
        for question in ("neighbours", "neighbour_counts"):
            assert catalogue.run(question, {"entity": said}, empty_ledger, store)["data"] == []
    for said in (person, body, raid):
        assert catalogue.run("chain_of_command", {"entity": said}, empty_ledger, store)["data"] == []
    for said in (person, body):
        assert catalogue.run("changes", {"entity": said, "below": "1"}, empty_ledger, store)["data"] == []
    for said in (body, place):
        assert catalogue.run("succession", {"entity": said}, empty_ledger, store)["data"] == []
    between = {"from": "2020-01-01", "to": "2020-12-31"}
    for said in (person, body):
        assert catalogue.run("compare", {"entity": said, **between}, empty_ledger, store)["data"] == []
    assert catalogue.run("colleagues", {"entity": person}, empty_ledger, store)["data"] == []
    assert catalogue.run("responsible", {"place": place}, empty_ledger, store)["data"] == []
    [page] = catalogue.run("unit", {"entity": body}, empty_ledger, store)["data"]
    assert set(page["counts"].values()) == {0}
    assert catalogue.run("subordinates", {"entity": body}, empty_ledger, store)["data"] == []
    assert catalogue.run("partners", {"entity": body, "kind": "funding"}, empty_ledger, store)["data"] == []
    assert catalogue.run("paths", {"from": person, "to": place}, empty_ledger, store)["data"] == []
    period = {"from": "2020-01-01", "to": "2020-12-31", "kind": "raid"}
    assert catalogue.run("operations", period, empty_ledger, store)["data"] == []
    assert catalogue.run("places", {"country": "ML"}, empty_ledger, store)["data"] == []
