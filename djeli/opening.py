"""Opens what the settings name: the ledger, and the graph that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from djeli.texts import text
from graph.errors import NotFound, UsageError

if TYPE_CHECKING:
    from djeli.settings import Settings
    from graph.ledger import Ledger
    from graph.projector import Projector
    from graph.store import Store


@contextmanager
def ledger(settings: Settings, create: bool = False) -> Iterator[Ledger]:
    """The ledger, made where CREATE says so. Raises NotFound where there is none, UsageError, Unavailable, Damaged."""
    from graph.ledger import Ledger

    if settings.ledger is None and not settings.ledger_file.exists() and not create:
        raise NotFound(text("wrong", "no_data", data=settings.data))
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(text("wrong", "data_folder", data=settings.data, detail=error.strerror)) from error
    opened = Ledger(settings.ledger_url)
    try:
        if settings.hold_below is not None:
            opened.hold_below(settings.hold_below)
        yield opened
    finally:
        opened.close()


@contextmanager
def graph(settings: Settings, ledger: Ledger) -> Iterator[tuple[Store, Projector]]:
    """The graph and what keeps it in step with LEDGER. Raises Unavailable where another process holds it."""
    from graph.projector import Projector
    from graph.store import open_store

    store = open_store(settings.graph_address)
    try:
        yield store, Projector(ledger, store)
    finally:
        store.close()
