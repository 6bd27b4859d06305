"""While the graph is first projected, no question is answered with a part of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from graph.kglite_store import KgliteStore
from graph.ledger import Ledger
from loaders.pipeline import LoadReport
from tests.api.serving import eventually, started
from tests.djeli.running import runner
from tests.queries.world import OFFICE, fill, story

ASKED = f"/v1/search?q={OFFICE}"


class Slow(KgliteStore):
    """Takes nothing in before it is let."""

    def __init__(self) -> None:
        super().__init__(None)
        self.let = Event()

    def replace(self, *arguments: object) -> None:
        self.let.wait()
        super().replace(*arguments)  # type: ignore[arg-type]


@pytest.fixture
def store() -> Slow:
    return Slow()


@pytest.fixture
def url(tmp_path: Path, store: Slow) -> Iterator[str]:
    """A server over the story, which prepares its graph for as long as the store does."""
    folder = tmp_path / "data"
    folder.mkdir()
    ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite'}")
    fill(ledger, story())
    app = create_app(ledger, store, lambda *_: LoadReport(), Settings())
    with started(app) as address:
        (folder / "server.json").write_text(json.dumps({"url": address}))
        yield address
        store.let.set()
    ledger.close()


def test_questions_wait_for_the_first_projection(url: str, store: Slow) -> None:
    for path in (ASKED, "/v1/status", "/readyz"):
        refused, french = httpx.get(url + path), httpx.get(url + path, headers={"accept-language": "fr"})
        assert refused.status_code == 503
        assert refused.headers["content-type"] == "application/problem+json"
        assert int(refused.headers["retry-after"]) > 0
        assert "being prepared" in refused.json()["detail"]
        assert "en préparation" in french.json()["detail"]
    assert httpx.get(f"{url}/healthz").is_success
    store.let.set()
    eventually(lambda: httpx.get(f"{url}/readyz").is_success)
    assert httpx.get(url + ASKED).json()["data"][0]["name"] == OFFICE


def test_the_command_line_says_so_too(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DJELI_DATA", str(tmp_path / "data"))
    refused = runner(monkeypatch, capfd)("query", "search", "--q", OFFICE)
    assert (refused.status, refused.out) == (3, "")
    assert "try again in a moment" in refused.err
