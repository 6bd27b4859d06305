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
from time import monotonic
from typing import Any

from graph.errors import Unavailable
from graph.store import Store, open_store

ENGINES = ("kglite", "neo4j")
ROOT = Path(__file__).parent.parent
JARS = ROOT / ".cache" / "neo4j" / "lib"
INVENTED = {"type", "title"}
ALL_NODES = "MATCH (n) WHERE NOT n:Projection RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"
ALL_EDGES = """MATCH (a)-[r]->(b)
RETURN type(r) AS relation, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY r.key"""
COLD_SECONDS = 60
SERVER = ROOT / "tests" / "graph" / "Server.java"


@contextmanager
def empty_store(engine: str) -> Iterator[Store]:
    """An empty graph in ENGINE."""
    store = open_store(neo4j_address() if engine == "neo4j" else ":memory:")
    try:
        store.clear()
        yield store
    finally:
        store.close()


def contents(store: Store) -> list[dict[str, Any]]:
    """The whole graph as rows, without what an engine invents."""
    found = store.run(ALL_NODES) + store.run(ALL_EDGES)
    for row in found:
        row["properties"] = {name: value for name, value in row["properties"].items() if name not in INVENTED}
    return found


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
    address = f"bolt://127.0.0.1:{port}"
    _warm_up(address, monotonic() + COLD_SECONDS)
    return address


def _warm_up(address: str, until: float) -> None:
    """A cold server on a busy machine does not keep the limits that a user's requests have."""
    store = None
    while store is None:
        try:
            store = open_store(address)
        except Unavailable:
            if monotonic() > until:
                raise
    store.ready()
    store.close()


def _stop(server: subprocess.Popen[bytes], folder: tempfile.TemporaryDirectory[str]) -> None:
    server.kill()
    server.communicate()
    folder.cleanup()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
