"""`djeli serve`: puts the application together and serves it."""

from __future__ import annotations

import json
import os
import signal
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from ipaddress import ip_address

import typer
import uvicorn

from api.app import create_app
from api.settings import Settings as ApiSettings
from djeli import opening
from djeli.settings import Settings
from djeli.texts import text
from graph.errors import Unavailable, UsageError
from graph.ledger import Ledger
from loaders.pipeline import LoadReport, Progress, load
from loaders.places import Gazetteer
from loaders.readers import Source

GOODBYE_SECONDS = 2  # for answers under way; a stream of events would stay for ever


def run(settings: Settings) -> None:
    """Serve until interrupted. Raises UsageError, Unavailable (the port, or another server of this graph), Damaged."""
    _refuse_public(settings)
    with (
        _listening(settings) as listener,
        opening.ledger(settings, create=True) as ledger,
        opening.graph(settings, ledger) as (store, _),
    ):
        reader = partial(_load, ledger, Gazetteer.load(settings.gazetteer))
        app = create_app(ledger, store, reader, ApiSettings(hosts=frozenset({settings.host})))
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=GOODBYE_SECONDS
        )
        # uvicorn raises what stopped it once more at its end: let the graph be saved and closed then.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        with _announced(settings, listener), suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])


def _load(ledger: Ledger, gazetteer: Gazetteer, sources: Iterable[Source], progress: Progress) -> LoadReport:
    return load(sources, ledger, gazetteer, progress)


def _refuse_public(settings: Settings) -> None:
    if not settings.public and not _is_loopback(settings.host):
        raise UsageError(text("wrong", "public", host=settings.host))


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listener = socket.create_server((settings.host, settings.port), family=family)
    except OSError as error:
        wrong = text("wrong", "port", host=settings.host, port=settings.port, detail=error.strerror)
        raise Unavailable(wrong) from error
    with listener:
        yield listener


@contextmanager
def _announced(settings: Settings, listener: socket.socket) -> Iterator[None]:
    """Tell people, and commands that ask this server, where it is."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    url = f"http://{host}:{listener.getsockname()[1]}"
    unfinished = settings.server_file.with_suffix(f".{os.getpid()}")  # nobody reads half an address
    unfinished.write_text(json.dumps({"url": url}) + "\n", encoding="utf-8")
    unfinished.replace(settings.server_file)
    typer.echo(text("say", "serving", url=url), err=True)
    try:
        yield
    finally:
        settings.server_file.unlink(missing_ok=True)
