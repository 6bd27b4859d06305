"""Random hierarchies: chain and branch are what the oracle says, and all questions answer the same on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.ledger import Ledger
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.days import NOT, answer
from tests.queries.hierarchy import DAYS, Hierarchy, add, drawn, put, vaguely
from tests.queries.oracle import Oracle, People
from tests.queries.oracle import Row as Bones

GRAPHS, AGREED = 1000, 200
DEPTH = 6
KINDS = ("command,administrative", "command", "member,command", "command,administrative,member")
ALL = KINDS[-1]
STARTS = {"chain_of_command": ("Person", "Organization", "Operation"), "subordinates": ("Person", "Organization")}


@pytest.fixture(scope="module")
def hierarchies() -> list[Hierarchy]:
    return [drawn(Random(seed), vaguely, f"{seed:04x}") for seed in range(GRAPHS)]


@pytest.fixture(scope="module")
def asking(
    hierarchies: list[Hierarchy], catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Asking]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('random') / 'ledger.db'}")
    with empty_store("kglite") as embedded, empty_store("neo4j") as server:
        for store in (embedded, server):
            add(store, hierarchies)
        yield Asking(catalogue, ledger, {"kglite": embedded, "neo4j": server})
    ledger.close()


def test_engines_agree(asking: Asking, hierarchies: list[Hierarchy]) -> None:
    for number, made in enumerate(hierarchies[:AGREED]):
        day = DAYS[number % len(DAYS)]
        person, body = made.id("p0"), made.id("o0")
        asking("neighbours", entity=person)
        asking("neighbours", entity=body, on=day, limit=3)
        asking("neighbour_counts", entity=body)
        asking("partners", entity=body, on=day)
        asking("paths", from_=person, to=made.id("o1"), on=day)
        asking("unit", entity=body, **({"on": day} if number % 2 else {}))
        asking("succession", entity=body, on=day)
        asking("changes", entity=person if number % 2 else body, below=2)
        asking("colleagues", entity=person)
        asking("compare", entity=body if number % 2 else person, from_=day, to=DAYS[0], below=2)
        asking("responsible", place=made.id("g0"), on=day, scope="same,wider,narrower")
    for page in range(3):
        asking("operations", limit=40, cursor=40 * page)
        asking("places", limit=40, cursor=40 * page)
    asking("operations", kind="raid", from_=DAYS[1], to=DAYS[3], limit=500)
    asking("status")


@pytest.mark.parametrize("question", STARTS)
def test_both_engines_answer_what_the_oracle_says(asking: Asking, hierarchies: list[Hierarchy], question: str) -> None:
    for number, made in enumerate(hierarchies):
        starts = [id for id, node in made.nodes.items() if node.type in STARTS[question]]
        start, day, kinds = starts[number % len(starts)], DAYS[number % len(DAYS)], KINDS[number % len(KINDS)]
        rows = asking(question, entity=start, on=day, kinds=kinds, depth=DEPTH)
        assert bones(rows) == expected(made, question, start, day, kinds), (made.tag, start, day, kinds)


@pytest.mark.parametrize("question", STARTS)
def test_whomever_it_is_asked_about(asking: Asking, hierarchies: list[Hierarchy], question: str) -> None:
    for number, made in enumerate(hierarchies[:AGREED]):
        day = DAYS[number % len(DAYS)]
        for start in (id for id, node in made.nodes.items() if node.type in STARTS[question]):
            rows = asking.embedded(question, entity=start, on=day, kinds=KINDS[0], depth=DEPTH)
            assert bones(rows) == expected(made, question, start, day, KINDS[0]), (made.tag, start, day)


@settings(max_examples=50, deadline=None)
@given(chance=st.randoms(use_true_random=False), day=st.sampled_from(DAYS), kinds=st.sampled_from(KINDS))
def test_what_differs_is_shrunk(catalogue: Catalogue, ledger: Ledger, chance: Random, day: str, kinds: str) -> None:
    made = drawn(chance, vaguely)
    with empty_store("kglite") as store:
        put(store, [made])
        asked = Asked(catalogue, ledger, store)
        for question, types in STARTS.items():
            for start in (id for id, node in made.nodes.items() if node.type in types):
                rows = asked.again(question, start, on=day, kinds=kinds, depth=DEPTH)["data"]
                assert bones(rows) == expected(made, question, start, day, kinds)


def test_nobody_is_his_own_superior_or_listed_twice(asking: Asking, hierarchies: list[Hierarchy]) -> None:
    for made in hierarchies[:AGREED]:
        for id in (id for id, node in made.nodes.items() if node.type in ("Person", "Organization")):
            for question in STARTS:
                rows = asking.embedded(question, entity=id, on=DAYS[2])
                bodies = [row["organization"] for row in rows if row["link"] is None and row["kind"] != "post"]
                assert len(bodies) == len(set(bodies))
                for row in rows:
                    people = [one["id"] for one in chain(row["commanders"], row.get("members", ()))]
                    assert id not in people
                    assert len(people) == len(set(people))
                    assert row["stated"] or row["follows_from"]


def test_a_chain_breaks_where_what_is_above_is_known_on_other_days_only(
    asking: Asking, hierarchies: list[Hierarchy]
) -> None:
    found = set()
    for made in hierarchies[:AGREED]:
        for row in asking.embedded("chain_of_command", entity=made.id("o0"), on=DAYS[2], kinds=ALL):
            above = [edge for edge in made.edges if (edge.type, edge.source) == ("PART_OF", row["organization"])]
            answers = {answer(edge.properties, DAYS[2]) for edge in above}
            why = row["ends"] and row["ends"]["why"]
            if not row["stated"]:
                assert (why == "break") is (answers == {NOT})
                assert why in ("unknown", None) or answers
                found.add(why)
    assert found == {"break", "unknown", "named", None}


def expected(made: Hierarchy, question: str, start: str, day: str, kinds: str) -> list[Bones]:
    oracle = Oracle(made.edges, day, frozenset(kinds.split(",")))
    asked = oracle.chain if question == "chain_of_command" else oracle.branch
    return asked(start, made.nodes[start].type, DEPTH)


def bones(rows: list[Row]) -> list[Bones]:
    return sorted((_bones(row) for row in rows), key=str)


def _bones(row: Row) -> Bones:
    heads: People = tuple(
        (one["id"], one["status"])
        for one in row["commanders"]
        if one["edge"]["type"] == "HOLDS_POST" and one["edge"]["properties"]["role"] == "commander"
    )
    members = tuple((one["id"], one["status"]) for one in row["members"])
    return row["level"], row["organization"], row["stated"], row["status"], pairs(heads), pairs(members)


def pairs(people: People) -> People:
    return tuple(sorted(people))
