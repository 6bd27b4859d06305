"""`djeli load`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import typer

from djeli import opening, reports
from djeli.progress import Progress
from djeli.settings import Settings
from djeli.texts import spoken, text
from graph.errors import UnreadableDocument, UsageError
from graph.model import Extraction
from graph.partial_date import PartialDate
from loaders.pipeline import LoadReport
from loaders.pipeline import load as load_all
from loaders.places import Gazetteer
from loaders.readers import Metadata, Options, count, is_table, sources
from loaders.tables import Tables

PARTLY = 5
INTERRUPTED = 130
SHOWN = 40  # claims of a dry run


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


def preview(settings: Settings, paths: Sequence[str], options: Options, mapping: Path | None, as_json: bool) -> int:
    """Show the first claims that tables would make, and their reports; nothing is written."""
    tables, shown = Tables(Gazetteer.load(settings.gazetteer), mapping), list[Extraction]()
    tables.take(source for source in sources(paths, options) if source.refused or is_table(source.name))
    for _, found in tables.extractions():
        shown += islice(found, SHOWN)
    claims = [row for extraction in shown for row in reports.claims(extraction)][:SHOWN]
    if as_json:
        said = {"claims": claims, "tables": [table.as_json() for table in tables.reports]}
        sys.stdout.write(json.dumps(said | _refused(tables.refused), ensure_ascii=False) + "\n")
    else:
        reports.show_claims(claims)
        reports.show(tables.reports)
        for refused in tables.refused:
            typer.echo(text("say", "refused", error=spoken(refused)), err=True)
    return PARTLY if tables.refused or any(table.not_understood for table in tables.reports) else 0


def _tell(report: LoadReport, as_json: bool) -> None:
    counts = {"loaded": len(report.documents), "known": report.known, "refused": len(report.refused)}
    if not as_json:
        reports.show(report.tables)
    typer.echo(text("say", "summary", **counts), err=True)
    if report.decisions:
        typer.echo(text("say", "decisions", count=report.decisions), err=True)
    left_out = dict(sorted(report.left_out.items()))
    if left_out:
        schemata = ", ".join(f"{schema} ({count})" for schema, count in left_out.items())
        typer.echo(text("say", "left_out", schemata=schemata), err=True)
    if as_json:
        said: dict[str, object] = {"documents": report.documents, "known": report.known, **_refused(report.refused)}
        tables = {"tables": [table.as_json() for table in report.tables]} if report.tables else {}
        more = tables | ({"left_out": left_out} if left_out else {})
        if report.decisions:
            said["decisions"] = report.decisions
        sys.stdout.write(json.dumps(said | more, ensure_ascii=False) + "\n")


def _refused(errors: Iterable[UnreadableDocument]) -> dict[str, object]:
    return {"refused": [{"code": error.code, "message": str(error)} for error in errors]}
