from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser

from tests.explorer.browsing import Visit, visit
from tests.explorer.doubtful import REVIEWER, doubtful
from tests.explorer.serving import ROOT, load, serving

Visitor = Callable[..., Visit]


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample documents; whoever changes it takes a copy."""
    folder = tmp_path_factory.mktemp("explorer") / "data"
    load(folder, ROOT / "samples")
    return folder


@pytest.fixture(scope="session")
def server(data: Path) -> Iterator[str]:
    with serving(data) as (url, _):
        yield url


@pytest.fixture
def visitor(chromium: Browser, server: str) -> Iterator[Visitor]:
    """Makes visits to the server; none may ask elsewhere or complain."""
    made: list[Visit] = []

    def come(**options: Any) -> Visit:
        made.append(visit(chromium, server, **options))
        return made[-1]

    yield come
    for one in made:
        one.page.context.close()
    assert [(one.elsewhere, one.complaints) for one in made] == [([], [])] * len(made)


@pytest.fixture
def here(visitor: Visitor) -> Visit:
    """One visit in English at the start page."""
    one = visitor()
    one.go()
    return one


@pytest.fixture(scope="module")
def doubts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("doubtful") / "data"
    doubtful(folder)
    with serving(folder) as (url, _):
        yield url


@pytest.fixture
def base(doubts: str) -> Iterator[str]:
    """A server with people who may be one, where nothing that a test decides stays in force."""
    yield doubts
    for row in httpx.get(f"{doubts}/v1/decisions", params={"undone": "false"}).json()["data"]:
        httpx.post(f"{doubts}/v1/decisions/{row['id']}/undo", json={"author": REVIEWER}).raise_for_status()


@pytest.fixture
def one(chromium: Browser, base: str) -> Iterator[Visit]:
    made = visit(chromium, base)
    yield made
    assert (made.elsewhere, made.complaints) == ([], [])
    made.page.context.close()
