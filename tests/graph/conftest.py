from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from graph.ledger import Ledger
from graph.store import Store
from tests.engines import ENGINES, empty_store

settings.register_profile("thorough", max_examples=10_000)  # make bench


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture
def ledger(address: str) -> Iterator[Ledger]:
    opened = Ledger(address)
    yield opened
    opened.close()


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with empty_store(request.param) as opened:
        yield opened
