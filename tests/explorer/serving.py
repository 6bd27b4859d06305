"""The real server over the sample documents, in a process of its own, as people run it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60


def command(data: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "djeli", "--data", str(data), *arguments]


def load(data: Path, *paths: Path) -> None:
    subprocess.run(command(data, "load", *map(str, paths)), check=True, cwd=ROOT, capture_output=True, timeout=300)


@contextmanager
def serving(data: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """The address of a server over DATA, and its process; it ends with the block."""
    port = _free_port()
    environment = {**os.environ, "DJELI_LANG": "en"}
    with subprocess.Popen(command(data, "serve", "--port", str(port)), cwd=ROOT, env=environment) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url, process)
            yield url, process
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert isinstance(port, int)
    return port


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, "the server ended before it answered"
        try:
            with urlopen(f"{url}/readyz", timeout=5):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(f"{url} did not answer within {PATIENCE_SECONDS} s")
