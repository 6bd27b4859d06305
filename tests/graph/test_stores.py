"""One contract for every engine, run on kglite and on a real Neo4j; the traps that were measured stay shut."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from time import monotonic

import pytest

from graph.consolidate import Edge, Node
from graph.errors import Unavailable, UsageError
from graph.store import Store, open_store
from tests.engines import neo4j_address

COSTLY = "MATCH (a:Person), (b:Person), (c:Person), (d:Person) WHERE a.id + b.id + c.id = d.id RETURN count(*) AS n"
RESERVED = {"title", "type", "start", "end"}


def person(id: str, **properties: object) -> Node:
    return Node(id, "Person", {"name": id.upper(), "names": [id], **properties})


def reports(key: str, source: str, target: str, **properties: object) -> Edge:
    return Edge(key, "REPORTS_TO", source, target, "Person", "Person", dict(properties))


def filled(store: Store, nodes: Sequence[Node], edges: Sequence[Edge], sequence: int = 7) -> None:
    store.replace([node.id for node in nodes], nodes, edges, sequence)


def chain(store: Store) -> None:
    """a → b → c, and a shorter way a → c that ended."""
    filled(
        store,
        [person("a"), person("b"), person("c")],
        [reports("k1", "a", "b"), reports("k2", "b", "c"), reports("k3", "a", "c", ended="2001")],
    )


def test_what_was_put_in_is_read_back(store: Store) -> None:
    filled(
        store,
        [person("a", rank="Colonel", documents=3, lat=1.5, acronym=None), person("b")],
        [reports("k", "a", "b", began="2018", evidence=["x", "y"], confidence=0.5, ended=None)],
    )
    found = store.run(
        "MATCH (a:Person {id: $id})-[r:REPORTS_TO]->(b) RETURN a.name AS name, a.names AS names, a.documents AS count, "
        "a.lat AS lat, a.acronym AS acronym, r.key AS key, r.evidence AS evidence, r.ended AS ended, b.id AS b",
        {"id": "a"},
    )
    assert found == [
        {"name": "A", "names": ["a"], "count": 3, "lat": 1.5, "acronym": None,
         "key": "k", "evidence": ["x", "y"], "ended": None, "b": "b"}
    ]  # fmt: skip
    assert store.sequence() == 7


def test_replacing_takes_out_what_was_there(store: Store) -> None:
    chain(store)
    store.replace(["b"], [person("b", rank="Major")], [reports("k1", "a", "b")], 8)
    assert keys(store) == ["k1", "k3"]
    store.replace(["a", "b"], [], [], 9)
    assert store.run("MATCH (n:Person) RETURN n.id AS id") == [{"id": "c"}]
    assert keys(store) == []
    assert store.sequence() == 9


def test_doing_it_again_changes_nothing(store: Store) -> None:
    chain(store)
    chain(store)
    assert keys(store) == ["k1", "k2", "k3"]


def test_an_edge_without_both_ends_is_left_out(store: Store) -> None:
    filled(store, [person("a")], [reports("k", "a", "nobody")])
    assert keys(store) == []


def test_parallel_edges_stay_apart(store: Store) -> None:
    filled(store, [person("a"), person("b")], [reports("k1", "a", "b", began="2001"), reports("k2", "a", "b")])
    assert keys(store) == ["k1", "k2"]


def test_a_cleared_store_is_empty_and_trusted_by_nobody(store: Store) -> None:
    chain(store)
    store.clear()
    assert store.run("MATCH (n:Person) RETURN n.id AS id") == []
    assert store.sequence() == 0


def test_a_query_can_not_write(store: Store) -> None:
    with pytest.raises(UsageError):
        store.run("CREATE (n:Person {id: 'x'}) RETURN n.id AS id")
    assert store.run("MATCH (n:Person) RETURN n.id AS id") == []


@pytest.mark.parametrize("query", ["MATCH (n RETURN n", "MATCH (n) RETURN n.id AS id, $unknown AS x", "nonsense"])
def test_a_wrong_query_is_the_callers_mistake(store: Store, query: str) -> None:
    chain(store)
    with pytest.raises(UsageError, match="can't run the query"):
        store.run(query)


def test_a_costly_query_is_stopped(store: Store) -> None:
    filled(store, [person(f"p{number}") for number in range(200)], [])
    before = monotonic()
    with pytest.raises(Unavailable, match="longer than"):
        store.run(COSTLY, timeout=1)
    assert monotonic() - before < 6


def test_hostile_text_is_only_text(store: Store) -> None:
    said = "'}) DETACH DELETE (n) // \" \\ \u0000 🙂 $id {id: 1}"
    filled(store, [person("a", rank=said)], [])
    assert store.run("MATCH (n:Person {rank: $said}) RETURN n.rank AS rank", {"said": said}) == [{"rank": said}]


def test_trap_1_a_path_is_found_when_a_shorter_one_is_refused(store: Store) -> None:
    chain(store)
    found = store.run(
        "MATCH p = (a:Person {id: 'a'})-[:REPORTS_TO*1..6]->(c:Person {id: 'c'}) "
        "WHERE all(r IN relationships(p) WHERE r.ended IS NULL) "
        "RETURN [n IN nodes(p) | n.id] AS ids ORDER BY length(p) LIMIT 1"
    )
    assert found == [{"ids": ["a", "b", "c"]}]


def test_trap_3_no_property_that_an_engine_invents_is_stored(store: Store) -> None:
    chain(store)
    wanted = "MATCH (a)-[r:REPORTS_TO {key: 'k3'}]->() RETURN r.began AS began, r.ended AS ended, a.rank AS rank"
    assert store.run(wanted) == [{"began": None, "ended": "2001", "rank": None}]


def test_trap_3_no_relation_has_such_an_attribute() -> None:
    from graph.vocabulary import relations

    for relation in relations().values():
        assert not RESERVED & set(relation.attributes), relation.name


def test_trap_4_a_hierarchy_is_walked_step_by_step(store: Store) -> None:
    people = [person(f"p{number}") for number in range(40)]
    ties = [reports(f"k{a}-{b}", f"p{a}", f"p{b}") for a in range(40) for b in range(a + 1, min(a + 6, 40))]
    filled(store, people, ties)
    seen, front = {"p0"}, ["p0"]
    while front:
        rows = store.run(
            "UNWIND $ids AS id MATCH (:Person {id: id})-[:REPORTS_TO]->(b) RETURN b.id AS id", {"ids": front}
        )
        front = sorted({row["id"] for row in rows} - seen)
        seen.update(front)
    assert len(seen) == 40


def test_trap_5_two_statements_are_refused(store: Store) -> None:
    chain(store)
    with pytest.raises(UsageError):
        store.run("MATCH (n:Person) RETURN n.id AS id; MATCH (n:Person) RETURN n.id AS id")
    quoted = "MATCH (n:Person) WHERE n.id = ';' OR n.id = \"it's; \\\";\" RETURN n.id AS id // ; here"
    assert store.run(quoted) == []


def test_trap_8_a_store_that_is_ready_answers_fast(store: Store) -> None:
    assert store.ready()
    before = monotonic()
    chain_of = "MATCH (a:Person {id: 'a'})-[r:REPORTS_TO]->(b) RETURN r.key AS key"
    assert store.run(chain_of) == []
    assert monotonic() - before < 5


def test_readers_see_the_graph_before_or_after_a_write_never_between(store: Store) -> None:
    nodes = [person(f"p{number}") for number in range(100)]
    filled(store, nodes, [])
    seen: set[int] = set()

    def write() -> None:
        for _ in range(10):
            filled(store, nodes, [])

    writer = Thread(target=write)
    writer.start()
    while writer.is_alive():
        seen.add(store.run("MATCH (n:Person) RETURN count(n) AS n")[0]["n"])
    writer.join()
    assert seen == {100}


def test_trap_7_a_file_that_another_holds_is_busy(tmp_path: Path) -> None:
    file = str(tmp_path / "graph.kgl")
    store = open_store(file)
    with pytest.raises(Unavailable, match="Another process holds the graph"):
        open_store(file)
    store.close()
    open_store(file).close()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="can't be opened"):
        open_store(str(tmp_path / "none" / "graph.kgl"))


def test_a_graph_in_a_file_is_there_again(tmp_path: Path) -> None:
    file = str(tmp_path / "graph.kgl")
    store = open_store(file)
    chain(store)
    store.close()
    again = open_store(file)
    assert keys(again) == ["k1", "k2", "k3"]
    assert again.sequence() == 7
    again.close()


@pytest.mark.parametrize("spoil", [lambda raw: raw[:-20], lambda raw: b"", lambda raw: b"x" * 500])
def test_a_damaged_file_is_an_empty_graph(tmp_path: Path, spoil: object) -> None:
    file = tmp_path / "graph.kgl"
    store = open_store(str(file))
    chain(store)
    store.close()
    assert callable(spoil)
    file.write_bytes(spoil(file.read_bytes()))
    again = open_store(str(file))
    assert again.sequence() == 0
    assert keys(again) == []
    again.close()


@pytest.mark.parametrize("address", ["bolt://203.0.113.5:7687", "neo4j://graph.example.org"])
def test_plain_bolt_to_another_machine_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="unencrypted"):
        open_store(address)


def test_a_refused_port_is_reported_soon_and_without_the_password() -> None:
    before = monotonic()
    with pytest.raises(Unavailable, match="does not answer") as caught:
        open_store(f"bolt://reader:s3cret@127.0.0.1:{closed_port()}")
    assert monotonic() - before < 20
    assert "s3cret" not in str(caught.value)


def test_a_server_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        before = monotonic()
        with pytest.raises(Unavailable):
            open_store(f"bolt://127.0.0.1:{silent.getsockname()[1]}")
        assert monotonic() - before < 35


def test_neo4j_holds_its_keys_unique() -> None:
    store = open_store(neo4j_address())
    found = store.run("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")
    names = {row["name"] for row in found}
    assert {"person_id", "document_id", "holds_post_key", "mentioned_in_key"} <= names
    store.close()


def keys(store: Store) -> list[str]:
    return [row["key"] for row in store.run("MATCH (:Person)-[r:REPORTS_TO]->() RETURN r.key AS key ORDER BY key")]


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
