"""`djeli serve` as a process, and the other commands beside it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.djeli.running import Run

START_SECONDS = 60
SHOWN_SECONDS = 2  # from the end of a load to the server's answer
DECIDED_SECONDS = 1  # from the end of a decision


def wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def server(djeli: Run, texts: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A server whose ledger holds the French text."""
    assert djeli("load", texts / "fr.txt").status == 0
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen([sys.executable, "-m", "djeli", "serve", "--port", "0"], env=environment)
    try:
        assert wait_for(lambda: ready(tmp_path), START_SECONDS)
        yield process
    finally:
        process.kill()
        process.wait()


def address(tmp_path: Path) -> str:
    return str(json.loads((tmp_path / "data" / "server.json").read_text())["url"])


def ready(tmp_path: Path) -> bool:
    try:
        return httpx.get(f"{address(tmp_path)}/readyz").is_success
    except (OSError, httpx.HTTPError):
        return False


def found(djeli: Run, name: str) -> bool:
    return bool(json.loads(djeli("query", "search", "--q", name, "--json").out)["data"])


def chain(djeli: Run) -> dict[str, Any]:
    """The chain above the OCS, which has the Ministry of Security in it."""
    asked = ["--param", "entity=OCS", "--param", "on=2025-04-05", "--param", "depth=3", "--json"]
    answer: dict[str, Any] = json.loads(djeli("query", "chain_of_command", *asked).out)
    assert [(row["level"], row["organization_name"]) for row in answer["data"]] == [(1, "Ministry of Security")]
    return answer


def test_commands_work_beside_a_server(
    djeli: Run, server: subprocess.Popen[bytes], texts: Path, tmp_path: Path
) -> None:
    asked = httpx.get(f"{address(tmp_path)}/v1/search", params={"q": "Adama Ballo"}).json()
    assert json.loads(djeli("query", "search", "--q", "Adama Ballo", "--json").out) == asked
    assert djeli("query", "entity", "--entity", "Nobody at all").status == 2

    assert djeli("load", texts / "en.txt").status == 0
    assert wait_for(lambda: found(djeli, "Issa Tembo"), SHOWN_SECONDS)
    for command in (["rebuild"], ["serve", "--port", "0"]):
        busy = djeli(*command)
        assert busy.status == 3
        assert "Traceback" not in busy.err

    beside = chain(djeli)
    server.send_signal(signal.SIGTERM)
    assert server.wait(20) == 0
    assert not (tmp_path / "data" / "server.json").exists()
    assert found(djeli, "Issa Tembo")
    assert chain(djeli) == beside


def test_a_decision_beside_a_server_is_shown_within_a_second(
    djeli: Run, server: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    person = json.loads(djeli("query", "search", "--q", "Adama Ballo", "--json").out)["data"][0]

    def shown() -> bool:
        asked = httpx.get(f"{address(tmp_path)}/v1/neighbours", params={"entity": person["id"]})
        return asked.status_code != HTTPStatus.NOT_FOUND

    assert shown()
    assert djeli("review", "reject", person["id"]).status == 0
    assert wait_for(lambda: not shown(), DECIDED_SECONDS)
    (made,) = json.loads(djeli("review", "log", "--json").out)
    assert djeli("review", "undo", made["id"]).status == 0
    assert wait_for(shown, DECIDED_SECONDS)


def test_a_server_that_is_gone_is_not_asked(djeli: Run, server: subprocess.Popen[bytes], tmp_path: Path) -> None:
    server.kill()
    server.wait()
    assert (tmp_path / "data" / "server.json").exists()
    assert found(djeli, "Adama Ballo")
