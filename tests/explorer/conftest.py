from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.explorer.browsing import Visit, visit
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
