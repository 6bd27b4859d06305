"""Neo4j 5.26 or later through the official driver, for a shared server, Bloom, Browser or a cluster.

The limits were measured against servers that refuse, freeze or never answer; the driver's defaults wait for minutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Any
from urllib.parse import unquote, urlsplit

from neo4j import READ_ACCESS, Driver, GraphDatabase, ManagedTransaction, unit_of_work
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    ConstraintError,
    DriverError,
    Neo4jError,
)

from graph.consolidate import Edge, Node
from graph.cypher import LABELS, cypher, statements
from graph.engine import QUERY_SECONDS, Row, shown, stamp, writing
from graph.errors import DjeliError, Unavailable, UsageError
from graph.limits import within

REQUEST_RETRY_SECONDS, LOADING_RETRY_SECONDS = 8, 120
WRITE_SECONDS = 300.0
PATIENCE_SECONDS = 10.0  # beyond the server's own limit, for a server that freezes
WARM_UP_SECONDS = 30.0
TIMED_OUT = "Transaction.TransactionTimedOut"  # begins the names of two codes, for the client's and the server's limit


class Neo4jStore:
    """The graph at a Bolt ADDRESS, which may hold user and password, percent-encoded."""

    def __init__(self, address: str) -> None:
        self._address = _without_secrets(address)
        _check_encrypted(address)
        with self._explained():
            self._requests = _driver(address, REQUEST_RETRY_SECONDS)
            self._loading = _driver(address, LOADING_RETRY_SECONDS)
        try:
            with self._explained(WARM_UP_SECONDS):
                within(WARM_UP_SECONDS, self._requests.verify_connectivity)  # says at once what retries would say late
            self._say(*statements("schema"), *statements("schema_neo4j"))
        except DjeliError:
            self.close()
            raise

    def run(
        self, cypher: str, parameters: Mapping[str, Any] | None = None, timeout: float = QUERY_SECONDS
    ) -> list[Row]:
        @unit_of_work(timeout=timeout)
        def work(transaction: ManagedTransaction) -> list[Row]:
            return [record.data() for record in transaction.run(cypher, dict(parameters or {}))]

        def read() -> list[Row]:
            with self._requests.session(default_access_mode=READ_ACCESS) as session:
                return session.execute_read(work)

        with self._explained(timeout):
            return within(timeout + PATIENCE_SECONDS, read)

    def replace(self, ids: Sequence[str], nodes: Sequence[Node], edges: Sequence[Edge], sequence: int) -> None:
        self._write(list(writing(ids, nodes, edges, sequence)))

    def sequence(self) -> int:
        return shown(self.run)

    def clear(self) -> None:
        self._write([stamp(0)])
        for label in LABELS:
            while self._write([(cypher("clear_some", LABEL=label), {})])[0]["removed"]:
                pass

    def ready(self) -> bool:
        # The first query of a cold server takes eight seconds: it is not a user's.
        self.run(cypher("warm_up"), timeout=WARM_UP_SECONDS)
        return True

    def close(self) -> None:
        self._requests.close()
        self._loading.close()

    def _write(self, wanted: Sequence[tuple[str, dict[str, Any]]]) -> list[Row]:
        """One transaction; returns the rows of its last statement."""

        @unit_of_work(timeout=WRITE_SECONDS)
        def work(transaction: ManagedTransaction) -> list[Row]:
            return [[record.data() for record in transaction.run(*statement)] for statement in wanted][-1]

        def write() -> list[Row]:
            with self._loading.session() as session:
                return session.execute_write(work)

        with self._explained(WRITE_SECONDS):
            return within(WRITE_SECONDS + LOADING_RETRY_SECONDS, write)

    def _say(self, *wanted: str) -> None:
        """Statements that change the schema, which don't mix with others in a transaction."""
        for statement in wanted:
            with self._explained(WARM_UP_SECONDS):
                within(WARM_UP_SECONDS, lambda said=statement: self._requests.execute_query(said))  # type: ignore[misc]

    @contextmanager
    def _explained(self, seconds: float = 0) -> Iterator[None]:
        try:
            yield
        except TimeoutError as error:
            raise Unavailable(f"Neo4j at {self._address} did not answer within {seconds:g} seconds.") from error
        except (Neo4jError, DriverError, ConfigurationError) as error:
            raise self._meaning(error, seconds) from error

    def _meaning(self, error: Neo4jError | DriverError, seconds: float) -> DjeliError:
        if isinstance(error, AuthError):
            return UsageError(f"Neo4j at {self._address} refuses this user or password.")
        if isinstance(error, ConfigurationError):
            return UsageError(f"The graph address {self._address} can't be used: {error}")
        if isinstance(error, Neo4jError) and TIMED_OUT in (error.code or ""):
            return Unavailable(f"The query took longer than {seconds:g} seconds: ask for less.")
        if isinstance(error, ClientError) and not isinstance(error, ConstraintError):
            return UsageError(f"The graph can't run the query: {error.message}")
        return Unavailable(f"Neo4j at {self._address} does not answer: is it running? ({type(error).__name__})")


def _driver(address: str, retry_seconds: float) -> Driver:
    parts = urlsplit(address)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return GraphDatabase.driver(
        _without_secrets(address),
        auth=auth,
        connection_timeout=3,
        connection_acquisition_timeout=5,
        connection_write_timeout=10,
        max_transaction_retry_time=retry_seconds,
        liveness_check_timeout=10,
        fetch_size=500,
        notifications_min_severity="OFF",
    )


def _without_secrets(address: str) -> str:
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _check_encrypted(address: str) -> None:
    parts = urlsplit(address)
    if "+s" in parts.scheme or _is_here(parts.hostname or ""):
        return
    raise UsageError(
        f"{_without_secrets(address)} would send the graph unencrypted to another machine: "
        f"use {parts.scheme}+s://, or a tunnel that ends on this one."
    )


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
