"""`djeli load`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from djeli import opening, reports
from djeli.progress import Progress
from djeli.settings import Settings
from djeli.texts import text
from graph.errors import UsageError
from graph.partial_date import PartialDate
from loaders.pipeline import LoadReport
from loaders.pipeline import load as load_all
from loaders.places import Gazetteer
from loaders.readers import Metadata, Options, count, sources

PARTLY = 5
INTERRUPTED = 130


def given(
    title: str | None, url: str | None, publisher: str | None, published: str | None, language: str | None
) -> Metadata:
    """The options about documents. Raises UsageError for a value that is none."""
    try:
        day = str(PartialDate.parse(published)) if published is not None else None
    except ValueError as error:
        raise UsageError(text("wrong", "published", value=published)) from error
    if language not in (None, "fr", "en"):
        raise UsageError(text("wrong", "language", value=language))
    if url is not None and not url.lower().startswith(("http://", "https://")):
        raise UsageError(text("wrong", "url", value=url))
    return Metadata(title, url, publisher, day, language)


def run(settings: Settings, paths: Sequence[str], options: Options, mapping: Path | None, as_json: bool) -> int:
    """The exit status: 5 where some source could not be read, or some cell of a table was not understood."""
    with opening.ledger(settings, create=True) as ledger, Progress(count(paths)) as progress:
        gazetteer = Gazetteer.load(settings.gazetteer)
        try:
            report = load_all(sources(paths, options), ledger, gazetteer, progress, mapping=mapping)
        except KeyboardInterrupt:
            typer.echo(text("say", "stopped"), err=True)
            return INTERRUPTED
    _tell(report, as_json)
    return 0 if report.whole else PARTLY


def _tell(report: LoadReport, as_json: bool) -> None:
    counts = {"loaded": len(report.documents), "known": report.known, "refused": len(report.refused)}
    if not as_json:
        reports.show(report.tables)
    typer.echo(text("say", "summary", **counts), err=True)
    if report.decisions:
        typer.echo(text("say", "decisions", count=report.decisions), err=True)
    reports.show_left_out(report.left_out)
    if as_json:
        said = {"documents": report.documents, "known": report.known, **reports.refused(report.refused)}
        tables = {"tables": [table.as_json() for table in report.tables]} if report.tables else {}
        more = tables | ({"left_out": dict(sorted(report.left_out.items()))} if report.left_out else {})
        if report.decisions:
            said["decisions"] = report.decisions
        sys.stdout.write(json.dumps(said | more, ensure_ascii=False) + "\n")
