from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.ledger import Ledger
from loaders.places import Gazetteer
from tests.tables.research import Research


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture
def research(tmp_path: Path, gazetteer: Gazetteer) -> Iterator[Research]:
    folder = tmp_path / "tables"
    folder.mkdir()
    ledger = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield Research(folder, ledger, gazetteer)
    ledger.close()
