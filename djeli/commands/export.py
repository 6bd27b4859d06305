"""`djeli export`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from djeli import opening
from djeli.settings import Settings
from djeli.texts import text
from graph.errors import UsageError
from graph.ledger import Ledger
from viz.exports import FORMATS, write

FOR_FILES = ("csv", "html")  # a zip of tables and a page are nothing to read in a terminal


def run(settings: Settings, format: str, out: Path | None) -> None:
    """Raises UsageError for an unknown format or a file that can't be written."""
    if format not in FORMATS:
        raise UsageError(text("wrong", "format", format=format, known=", ".join(FORMATS)))
    if out is None and format in FOR_FILES and sys.stdout.isatty():
        raise UsageError(text("wrong", "terminal", format=format))
    with opening.ledger(settings) as ledger:
        if out is None:
            write(format, ledger, sys.stdout.buffer)
        else:
            _to_file(format, ledger, out)
            typer.echo(text("say", "written", file=out), err=True)


def _to_file(format: str, ledger: Ledger, out: Path) -> None:
    """Beside it first, so that a file is there whole or not at all."""
    unfinished = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with unfinished.open("wb") as target:
            write(format, ledger, target)
        unfinished.replace(out)
    except OSError as error:
        raise UsageError(text("wrong", "out", file=out, detail=error.strerror)) from error
    finally:
        unfinished.unlink(missing_ok=True)
