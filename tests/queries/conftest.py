from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from graph.ledger import Ledger
from graph.projector import Projector
from graph.store import Store
from queries.catalogue import Catalogue
from tests.engines import ENGINES, empty_store
from tests.queries.asked import Asked
from tests.queries.asking import Asking
from tests.queries.hierarchy import Hierarchy
from tests.queries.world import fill, story


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="session")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """The invented story."""
    opened = Ledger(f"sqlite:///{tmp_path_factory.mktemp('story') / 'ledger.db'}")
    fill(opened, story())
    yield opened
    opened.close()


@pytest.fixture
def empty_ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield opened
    opened.close()


@pytest.fixture
def asked(catalogue: Catalogue, empty_ledger: Ledger) -> Iterator[Asked]:
    """Asks kglite about hierarchies without a ledger."""
    with empty_store("kglite") as store:
        yield Asked(catalogue, empty_ledger, store)


@pytest.fixture
def made() -> Hierarchy:
    return Hierarchy()


@pytest.fixture(scope="module")
def stores(ledger: Ledger) -> Iterator[Mapping[str, Store]]:
    """The story in each engine."""
    with empty_store("kglite") as embedded, empty_store("neo4j") as server:
        found = dict(zip(ENGINES, (embedded, server), strict=True))
        for store in found.values():
            Projector(ledger, store).catch_up()
        yield found


@pytest.fixture
def ask(catalogue: Catalogue, ledger: Ledger, stores: Mapping[str, Store]) -> Asking:
    """Asks the story in both engines, which must agree."""
    return Asking(catalogue, ledger, stores)
