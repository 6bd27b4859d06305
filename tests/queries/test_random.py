"""200 random hierarchies: every question answers the same on both engines, and the chain is what the oracle says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

import pytest

from graph.ledger import Ledger
from queries.catalogue import Catalogue
from queries.envelope import Row
from tests.engines import empty_store
from tests.queries import oracle
from tests.queries.asking import Asking
from tests.queries.hierarchy import DAYS, Hierarchy, put, random_hierarchy

GRAPHS = 200
DEPTH = 6
KINDS = "command,administrative"


@pytest.fixture(scope="module")
def hierarchies() -> list[Hierarchy]:
    return [random_hierarchy(seed) for seed in range(GRAPHS)]


@pytest.fixture(scope="module")
def asking(
    hierarchies: list[Hierarchy], catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Asking]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('random') / 'ledger.db'}")
    with empty_store("kglite") as embedded, empty_store("neo4j") as server:
        for store in (embedded, server):
            put(store, hierarchies)
        yield Asking(catalogue, ledger, {"kglite": embedded, "neo4j": server})
    ledger.close()


def test_engines_agree(asking: Asking, hierarchies: list[Hierarchy]) -> None:
    for number, made in enumerate(hierarchies):
        day = DAYS[number % len(DAYS)]
        person, body = made.id("p0"), made.id("o0")
        asking("neighbours", entity=person)
        asking("neighbours", entity=body, on=day, limit=3)
        asking("neighbour_counts", entity=body)
        asking("partners", entity=body, on=day)
        asking("paths", from_=person, to=made.id("o1"), on=day)
        asking("chain_of_command", entity=person, on=day)
        asking("subordinates", entity=body, on=day)
        asking("subordinates", entity=person, on=day, kinds="member,command")
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


def test_chains_are_what_the_oracle_says(asking: Asking, hierarchies: list[Hierarchy]) -> None:
    asked = 0
    for number, made in enumerate(hierarchies):
        day = DAYS[number % len(DAYS)]
        expected = oracle.Oracle(made.edges, date.fromisoformat(day), frozenset(KINDS.split(",")))
        for id, node in made.nodes.items():
            if node.type != "Place":
                rows = asking.embedded("chain_of_command", entity=id, on=day, kinds=KINDS, depth=DEPTH)
                assert bones(rows) == expected.chain(id, node.type, DEPTH), (made.tag, node.properties["name"], day)
                asked += 1
    assert asked > 5 * GRAPHS


def test_nobody_is_his_own_superior_or_listed_twice(asking: Asking, hierarchies: list[Hierarchy]) -> None:
    for made in hierarchies:
        for id in (id for id, node in made.nodes.items() if node.type in ("Person", "Organization")):
            for question in ("chain_of_command", "subordinates"):
                rows = asking.embedded(question, entity=id, on=DAYS[2])
                bodies = [row["organization"] for row in rows if row["link"] is None and row["kind"] != "post"]
                assert len(bodies) == len(set(bodies))
                for row in rows:
                    people = [one["id"] for one in chain(row["commanders"], row.get("members", ()))]
                    assert id not in people
                    assert len(people) == len(set(people))
                    assert row["stated"] or row["follows_from"]


def bones(rows: list[Row]) -> list[oracle.Row]:
    return sorted((_bones(row) for row in rows), key=str)


def _bones(row: Row) -> oracle.Row:
    heads = [
        (one["id"], one["status"])
        for one in row["commanders"]
        if one["edge"]["type"] == "HOLDS_POST" and one["edge"]["properties"]["role"] == "commander"
    ]
    return row["level"], row["organization"], row["stated"], row["status"], tuple(sorted(heads))
