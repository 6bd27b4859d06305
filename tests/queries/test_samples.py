"""The bundled samples: every question about every entity of theirs answers the same on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.ledger import Ledger
from graph.projector import Projector
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import sources
from queries.catalogue import Catalogue
from tests.engines import empty_store
from tests.queries.asking import Asking

SAMPLES = Path(__file__).parents[2] / "samples"
DAY = "2025-11-18"


@pytest.fixture(scope="module")
def samples(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    ledger = Ledger(f"sqlite:///{tmp_path_factory.mktemp('samples') / 'ledger.db'}")
    load(sources([str(SAMPLES)]), ledger, Gazetteer.load(), workers=1)
    with empty_store("kglite") as embedded, empty_store("neo4j") as server:
        for store in (embedded, server):
            Projector(ledger, store).catch_up()
        yield Asking(catalogue, ledger, {"kglite": embedded, "neo4j": server})
    ledger.close()


def test_engines_agree(samples: Asking) -> None:
    for id, type in asked_about(samples)[::4]:
        samples("entity", entity=id)
        samples("neighbours", entity=id, on=DAY)
        if type in ("Person", "Organization"):
            samples("chain_of_command", entity=id, on=DAY)
            samples("subordinates", entity=id, on=DAY)
    bodies = [id for id, type in asked_about(samples) if type == "Organization"]
    for one, other in zip(bodies[::5], bodies[1::5], strict=False):
        samples("paths", from_=one, to=other)
        samples("partners", entity=one)
    for question in ("operations", "places", "documents"):
        samples(question, limit=1000)


def test_every_edge_shows_the_sentence_that_says_it(samples: Asking) -> None:
    texts = {row["id"]: samples.embedded("document", document=row["id"])[0]["text"] for row in samples("documents")}
    for id, _ in asked_about(samples):
        for found in samples.embedded("neighbours", entity=id, limit=500):
            assert found["edge"]["evidence"]
            for said in found["edge"]["evidence"]:
                assert texts[said["document"]][said["start"] : said["end"]] == said["quote"] != ""


def asked_about(samples: Asking) -> list[tuple[str, str]]:
    """Every entity's id and type."""
    named = [
        row["node"]
        for document in samples.embedded("documents")
        for row in samples.embedded("neighbours", entity=document["id"], types="MENTIONED_IN", limit=500)
    ]
    return sorted({(node["id"], node["type"]) for node in named})
