"""Answers as py2neo subgraphs, and what py2neo still does with them on a real Neo4j."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import py2neo
import pytest

from graph.ledger import Ledger
from graph.projector import Projector
from queries.catalogue import Catalogue
from queries.envelope import Envelope
from tests.engines import empty_store, neo4j_address
from tests.factory import Page
from viz.exports.subgraph import subgraph

TEXT = "Issa Tembo led the OCS, part of the Army, in 2010 and in 2015; Awa Sarr led the Army. The OCS is in Kano."


def ledger() -> Ledger:
    page = Page(TEXT, published="2016")
    tembo, sarr, ocs, army = page.person("Issa Tembo"), page.person("Awa Sarr"), page.body("OCS"), page.body("Army")
    page.says("HOLDS_POST", tembo, ocs, role="commander", rank="Colonel", began="2010", ended="2011")
    page.says("HOLDS_POST", tembo, ocs, role="commander", rank="General", began="2015", ended="2016")
    page.says("HOLDS_POST", sarr, army, role="commander").says("PART_OF", ocs, army, kind="command")
    page.says("BASED_AT", ocs, page.place("Kano"))
    made = Ledger("sqlite://")
    made.add(page.extraction())
    return made


def answer(held: Ledger, name: str, /, **parameters: str) -> Envelope:
    with empty_store("kglite") as store:
        Projector(held, store).catch_up()
        return Catalogue.load().run(name, parameters, held, store)


@pytest.fixture
def neo4j() -> Iterator[Any]:
    graph = py2neo.Graph(neo4j_address())
    graph.delete_all()
    yield graph
    graph.delete_all()
    graph.service.connector.close()


def said(found: Any) -> tuple[dict[str, str], list[tuple[str, str, str, str | None]]]:
    """The names of nodes by label, and relationships with their ends and when they began."""
    nodes = {node["name"]: ":".join(node.labels) for node in found.nodes}
    ties = [(r.start_node["name"], type(r).__name__, r.end_node["name"], r["began"]) for r in found.relationships]
    return nodes, sorted(ties, key=str)


TIES = [
    ("Issa Tembo", "HOLDS_POST", "OCS", "2010"),
    ("Issa Tembo", "HOLDS_POST", "OCS", "2015"),
    ("OCS", "BASED_AT", "Kano", None),
    ("OCS", "PART_OF", "Army", None),
]


def test_edges_of_an_answer_are_relationships_between_labelled_nodes() -> None:
    held = ledger()
    found = subgraph(answer(held, "neighbours", entity="OCS"), held)
    nodes, ties = said(found)
    assert nodes == {"Issa Tembo": "Person", "OCS": "Organization", "Army": "Organization", "Kano": "Place"}
    assert ties == TIES
    (tembo,) = [node for node in found.nodes if node["name"] == "Issa Tembo"]
    assert tembo["ranks"] == ["Colonel", "General"]
    assert "acronym" not in tembo


@pytest.mark.parametrize("question", Catalogue.load().names())
def test_every_question_can_be_handed_over(question: str) -> None:
    held = ledger()
    (document,) = held.documents()
    post = answer(held, "neighbours", entity="OCS")["data"][0]["edge"]["id"]
    given = {"q": "tembo", "place": "Kano", "document": document.id, "edge": post}
    given |= {"left": "OCS", "right": "Army"}
    given |= {"entity": "Issa Tembo"} if question == "colleagues" else {"entity": "OCS"}
    given |= {"from": "2010-02-03", "to": "2016-02-03"} if question == "compare" else {"from": "OCS", "to": "Army"}
    required = [name for name, each in Catalogue.load().question(question).parameters.items() if each.required]
    found = subgraph(answer(held, question, **{name: given[name] for name in required}), held)
    assert {node["id"] for node in found.nodes} <= held.ids()


def test_it_merges_into_neo4j_and_again_changes_nothing(neo4j: Any) -> None:
    held = ledger()
    envelope = answer(held, "neighbours", entity="OCS")
    for _ in range(2):
        neo4j.merge(subgraph(envelope, held))
        stored = neo4j.run("MATCH (a)-[r]->(b) RETURN a.name, type(r), b.name, r.began").to_table()
        assert sorted(map(tuple, stored), key=str) == TIES
    assert neo4j.run("MATCH (n) RETURN count(n)").evaluate() == 4


def test_it_is_created_pulled_pushed_and_deleted(neo4j: Any) -> None:
    held = ledger()
    found = subgraph(answer(held, "neighbours", entity="OCS"), held)
    neo4j.create(found)
    (tembo,) = [node for node in found.nodes if node["name"] == "Issa Tembo"]
    neo4j.run("MATCH (n {id: $id}) SET n.note = 'seen'", id=tembo["id"])
    neo4j.pull(tembo)
    assert tembo["note"] == "seen"
    tembo["note"] = "checked"
    neo4j.push(tembo)
    assert neo4j.nodes.match("Person", note="checked").count() == 1
    assert {r["began"] for r in neo4j.relationships.match((tembo,), "HOLDS_POST")} == {"2010", "2015"}
    assert all(neo4j.exists(each) for each in found.relationships)
    neo4j.delete(found)
    assert neo4j.run("MATCH (n) RETURN count(n)").evaluate() == 0


def test_py2neo_can_not_make_schemas_in_neo4j_5(neo4j: Any) -> None:
    """The day this works the limits in docs/decisions/ are out of date."""
    with pytest.raises(py2neo.ClientError, match="FOR"):
        neo4j.schema.create_uniqueness_constraint("Person", "id")


def test_without_py2neo_one_sentence_says_what_to_install() -> None:
    program = "import sys; sys.modules['py2neo'] = None; import viz.exports.subgraph"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "pip install 'djeli[py2neo]'" in done.stderr
