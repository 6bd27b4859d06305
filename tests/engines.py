"""Both graph engines for tests: kglite in memory and a real Neo4j, which is started once for all tests.

`NEO4J_URI` names a server to use instead; everything that Djeli wrote there is taken out.
"""

from __future__ import annotations

import atexit
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from graph.store import Store, open_store

ENGINES = ("kglite", "neo4j")
ROOT = Path(__file__).parent.parent
JARS = ROOT / ".cache" / "neo4j" / "lib"
SERVER = ROOT / "tests" / "graph" / "Server.java"


@contextmanager
def empty_store(engine: str) -> Iterator[Store]:
    """An empty graph in ENGINE."""
    store = open_store(neo4j_address() if engine == "neo4j" else ":memory:")
    store.clear()
    yield store
    store.close()


@cache
def neo4j_address() -> str:
    """The Bolt address of a Neo4j that runs."""
    return os.environ.get("NEO4J_URI") or _start()


def _start() -> str:
    if not any(JARS.glob("neo4j-bolt-*.jar")):
        raise RuntimeError(f"No Neo4j in {JARS}: run `make test`, which fetches it, or set NEO4J_URI.")
    port = _free_port()
    folder = tempfile.TemporaryDirectory(prefix="djeli-neo4j-")
    command = ["java", "-Xmx512m", "-cp", f"{JARS}/*", str(SERVER), folder.name, str(port)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    atexit.register(_stop, server, folder)
    if server.stdout is None or not server.stdout.readline():
        raise RuntimeError(f"Neo4j did not start: {' '.join(command)}")
    return f"bolt://127.0.0.1:{port}"


def _stop(server: subprocess.Popen[bytes], folder: tempfile.TemporaryDirectory[str]) -> None:
    server.kill()
    server.communicate()
    folder.cleanup()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
