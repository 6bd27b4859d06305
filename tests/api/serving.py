"""The real server, in a thread of the test's process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from time import monotonic, sleep

import httpx
import uvicorn
from fastapi import FastAPI

PATIENCE = 30.0  # seconds


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of APP, which answers /readyz."""
    with started(app) as url:
        eventually(lambda: httpx.get(f"{url}/readyz").is_success)
        yield url


@contextmanager
def started(app: FastAPI) -> Iterator[str]:
    """The address of APP, which may still prepare its graph."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    thread = Thread(target=server.run)
    thread.start()
    eventually(lambda: server.started)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def eventually(holds: object, patience: float = PATIENCE) -> float:
    """Wait until HOLDS() is true; returns the seconds that it took."""
    assert callable(holds)
    began = monotonic()
    while not holds():
        assert monotonic() < began + patience
        sleep(0.02)
    return monotonic() - began
