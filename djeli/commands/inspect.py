"""`djeli inspect`."""

from __future__ import annotations

from pathlib import Path

import typer

from djeli.inspection import page
from djeli.settings import Settings
from djeli.texts import language, text
from graph.errors import UsageError
from loaders.inspect import Comparison, MarkupError, compare, read
from loaders.models import Models
from loaders.places import Gazetteer

SUFFIX = ".mk"


def run(settings: Settings, marked: Path, out: Path) -> None:
    """Write the page OUT about the file MARKED, or about the files of that folder."""
    gazetteer = Gazetteer.load(settings.gazetteer)
    compared = [_compared(path, gazetteer) for path in _files(marked)]
    try:
        out.write_text(page(compared, language()), encoding="utf-8")
    except OSError as error:
        raise UsageError(text("wrong", "out", file=out, detail=error.strerror)) from error
    typer.echo(text("say", "written", file=out), err=True)


def _files(marked: Path) -> list[Path]:
    files = sorted(marked.glob(f"*{SUFFIX}")) if marked.is_dir() else [marked]
    if not files:
        raise UsageError(text("wrong", "no_marked", folder=marked))
    return files


def _compared(path: Path, gazetteer: Gazetteer) -> Comparison:
    try:
        return compare(read(path), gazetteer, Models())
    except OSError as error:
        raise UsageError(text("wrong", "unread", file=path, detail=error.strerror)) from error
    except MarkupError as error:
        raise UsageError(text("wrong", "markup", file=path, detail=error.what)) from error
