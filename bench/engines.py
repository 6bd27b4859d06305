"""Do both engines hold the same graph and answer the same? Neo4j is started as the tests start it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from graph.ledger import Ledger
from graph.projector import Projector
from queries.catalogue import Catalogue
from tests.engines import contents, empty_store
from tests.queries.asking import Asking

ABOUT_ONE = ("entity", "neighbours", "neighbour_counts")
ABOUT_ACTORS = ("chain_of_command", "subordinates")
ABOUT_ALL = ("operations", "places", "documents")


def differences(ledger: Ledger, day: date) -> list[str]:
    """What kglite and Neo4j tell differently about LEDGER; chains are asked as of DAY."""
    with empty_store("kglite") as embedded, empty_store("neo4j") as server:
        for store in (embedded, server):
            Projector(ledger, store).catch_up()
        asking = Asking(Catalogue.load(), ledger, {"kglite": embedded, "neo4j": server})
        wrong = (
            [] if contents(embedded) == contents(server) else ["the graph read back from kglite is not that of Neo4j"]
        )
        return wrong + _questions(asking, ledger, day)


def _questions(asking: Asking, ledger: Ledger, day: date) -> list[str]:
    held = ledger.consolidated(sorted(ledger.ids()))
    bodies = [row.id for row in held.nodes if row.type == "Organization"]
    pairs = [("paths", {"from": one, "to": other}) for one, other in pairwise(bodies)]
    backed = [("evidence", {"edge": edge.key}) for edge, _ in held.edges if edge.type != "MENTIONED_IN"]
    wrong = [line for name, said in [*pairs, *backed] if (line := _asked(asking, name, said))]
    for row in held.nodes:
        asked = [(name, {"entity": row.id}) for name in ABOUT_ONE if row.type != "Document"]
        if row.type in ("Person", "Organization"):
            asked += [(name, {"entity": row.id, "on": str(day)}) for name in ABOUT_ACTORS]
        if row.type == "Organization":
            asked.append(("partners", {"entity": row.id}))
        wrong += [line for name, said in asked if (line := _asked(asking, name, said))]
    return wrong + [line for name in ABOUT_ALL if (line := _asked(asking, name, {"limit": "500"}))]


def _asked(asking: Asking, name: str, said: dict[str, str]) -> str | None:
    try:
        asking.envelope(name, **said)
    except AssertionError:
        return f"{name} {said} is answered differently by kglite and by Neo4j"
    return None
