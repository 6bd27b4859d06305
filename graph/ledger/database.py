"""The ledger's connections: one writer at a time, readers beside it, errors in our own words."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, NotSupportedError, OperationalError

from graph.errors import Damaged, DjeliError, Unavailable, UsageError
from graph.ledger.tables import SCHEMA, changes, meta, metadata
from graph.ledger.upgrade import FORMER, upgrade

BUSY_SECONDS = 30  # how long a writer waits for another one
CORRUPT = ("malformed", "not a database", "disk I/O error")
FIRSTS, APART = 2**20, 2**32  # sequences of two ledgers don't meet, and stay exact in JSON numbers
WRITER_LOCK = 0x446A656C69  # PostgreSQL: writers queue, so that change numbers are committed in order


class Database:
    """A SQL database by its SQLAlchemy URL."""

    def __init__(self, url: str) -> None:
        try:
            self._engine = _engine(url)
        except (ArgumentError, NoSuchModuleError, ImportError) as error:
            raise UsageError(f"The ledger's address can't be used: {error}.") from error
        self._shown = self._engine.url.render_as_string(hide_password=True)
        self._writer = self._engine.execution_options(writes=True)
        self.is_sqlite = self._engine.dialect.name == "sqlite"
        self._create()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the ledger."""
        with self._explained(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, committed at the end or not at all."""
        with self._explained(), self._writer.begin() as connection:
            if not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": WRITER_LOCK})
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    def _create(self) -> None:
        with self.reading() as connection:
            fresh = not inspect(connection).has_table(meta.name)
        if fresh:
            with self.writing() as connection:
                _create_tables(connection)
        if self._schema() == FORMER:
            with self.writing() as connection:
                upgrade(connection)
        if (found := self._schema()) != SCHEMA:
            raise UsageError(
                f"The ledger {self._shown} has schema {found}, this Djeli reads schema {SCHEMA}: "
                "use the Djeli that wrote it."
            )

    def _schema(self) -> str | None:
        with self.reading() as connection:
            return connection.scalar(select(meta.c.value).where(meta.c.key == "schema"))

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._meaning(error) from error

    def _meaning(self, error: DBAPIError) -> DjeliError:
        if any(words in str(error.orig) for words in CORRUPT):
            return Damaged(f"The ledger {self._shown} is damaged ({error.orig}): restore it from a backup.")
        if isinstance(error, (OperationalError, NotSupportedError)):
            return Unavailable(f"The ledger {self._shown} does not answer: {error.orig}.")
        raise error


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(parsed, pool_pre_ping=True)
    engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: object, _record: object) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined]  # we begin transactions ourselves
    cursor = connection.cursor()  # type: ignore[attr-defined]
    # NORMAL: a killed process loses nothing; a power cut may take the last moments, whole transactions of them.
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A reader that later writes would fail at once when another writer came between: take the lock first.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _create_tables(connection: Connection) -> None:
    if inspect(connection).has_table(meta.name):
        return  # another process was faster
    metadata.create_all(connection)
    connection.execute(insert(meta).values(key="schema", value=SCHEMA))
    connection.execute(insert(changes).values(number=secrets.randbelow(FIRSTS) * APART, entity=""))
    script = "names.sql" if connection.dialect.name == "sqlite" else "names.postgresql.sql"
    for line in files("graph.ledger").joinpath(script).read_text(encoding="utf-8").splitlines():
        if not line.startswith("--"):
            connection.exec_driver_sql(line)
