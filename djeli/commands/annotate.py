"""`djeli annotate`."""

from __future__ import annotations

from pathlib import Path

import typer

from djeli.settings import Settings
from djeli.texts import spoken, text
from graph.errors import UnreadableDocument, UsageError
from loaders.places import Gazetteer
from loaders.policies import POLICIES
from loaders.readers import read, sources
from loaders.standoff import standoff

FORMATS = ("brat",)
PARTLY = 5


def run(settings: Settings, texts: Path, out: Path, format: str, policy: str | None) -> int:
    """Write OUT/NAME.txt and OUT/NAME.ann for each document, with what POLICY marks if one is given.

    The exit status: 5 where some could not be read.
    """
    if format not in FORMATS:
        raise UsageError(text("wrong", "format", format=format, known=", ".join(FORMATS)))
    if policy not in (None, *POLICIES):
        raise UsageError(text("wrong", "policy", policy=policy, known=", ".join(POLICIES)))
    gazetteer = Gazetteer.load(settings.gazetteer)
    done = refused = 0
    for source in sources([str(texts)]):
        try:
            document = read(source)
        except UnreadableDocument as error:
            typer.echo(text("say", "refused", error=spoken(error)), err=True)
            refused += 1
            continue
        _write(out, Path(source.name).stem, document.text, standoff(document, gazetteer, policy))
        done += 1
    typer.echo(text("say", "annotated", count=done), err=True)
    return PARTLY if refused else 0


def _write(out: Path, stem: str, words: str, annotations: str) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{stem}.txt").write_text(words, encoding="utf-8", newline="\n")
        (out / f"{stem}.ann").write_text(annotations, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(text("wrong", "out", file=out, detail=error.strerror)) from error
