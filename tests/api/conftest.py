from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from graph.ledger import Ledger
from graph.store import Store, open_store
from loaders.pipeline import LoadReport, Progress, load
from loaders.places import Gazetteer
from tests.api.serving import serving
from tests.factory import Page
from tests.queries.world import fill, story

MIB = 2**20


@dataclass(frozen=True)
class Server:
    """A running server; CLIENT asks it as a browser on this machine would."""

    url: str
    client: httpx.Client
    ledger: Ledger
    ledger_url: str
    store: Store


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The invented story, served."""
    with served(tmp_path_factory.mktemp("server"), story()) as running:
        yield running


@pytest.fixture(scope="session")
def client(server: Server) -> httpx.Client:
    return server.client


@contextmanager
def served(folder: Path, pages: Iterable[Page]) -> Iterator[Server]:
    """A server of PAGES, its ledger in FOLDER."""
    ledger_url = f"sqlite:///{folder / 'ledger.db'}"
    ledger, store = Ledger(ledger_url), open_store(":memory:")
    fill(ledger, pages)
    gazetteer = Gazetteer.load()

    def read(sources: object, progress: Progress) -> LoadReport:
        return load(sources, ledger, gazetteer, progress, workers=1)  # type: ignore[arg-type]

    app = create_app(ledger, store, read, Settings(body_bytes=MIB))
    with serving(app) as url, httpx.Client(base_url=url, timeout=30) as client:
        yield Server(url, client, ledger, ledger_url, store)
    store.close()
    ledger.close()
