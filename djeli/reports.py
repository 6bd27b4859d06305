"""What a load gave, and what became of research tables, for a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from djeli.texts import language, text
from graph.errors import UnreadableDocument
from graph.model import Extraction
from graph.vocabulary import relations
from loaders.tables import Finding, Report

WIDE = 200  # columns where the output is no terminal
HEAD = ("table", "format", "rows", "gave", "empty", "claims", "documents", "used")
MOST = 200  # findings that are shown; --json has them all


def claims(extraction: Extraction) -> list[dict[str, Any]]:
    """The claims of a document as JSON values, with the names at their ends and the line that says them."""
    names = {mention.id: mention.name or mention.text for mention in extraction.mentions}
    document = extraction.document
    return [
        {
            "source": document.title or document.name,
            "subject": names[claim.subject],
            "relation": claim.relation,
            "object": names[claim.object] if claim.object else None,
            "attributes": dict(claim.attributes),
            "quote": document.text[claim.start : claim.end],
        }
        for claim in extraction.claims
    ]


def show_claims(rows: Iterable[Mapping[str, Any]]) -> None:
    shown = _table("subject", "relation", "object", "attributes", "source")
    for row in rows:
        said = " ".join(f"{name}={value}" for name, value in row["attributes"].items())
        label = relations()[row["relation"]].label[language()]
        shown.add_row(*map(Text, (row["subject"], label, row["object"] or "", said, row["source"])))
    _console().print(shown)


def refused(errors: Iterable[UnreadableDocument]) -> dict[str, Any]:
    """What could not be read, as JSON values."""
    return {"refused": [{"code": error.code, "message": str(error)} for error in errors]}


def show_left_out(counts: Mapping[str, int]) -> None:
    """On standard error: the schemata of FollowTheMoney that nothing was made of."""
    if counts:
        schemata = ", ".join(f"{schema} ({count})" for schema, count in sorted(counts.items()))
        typer.echo(text("say", "left_out", schemata=schemata), err=True)


def show(reports: Sequence[Report]) -> None:
    """On standard error: what each column gave, and each cell that was not understood."""
    for report in reports:
        _show(report)


def _show(report: Report) -> None:
    console = Console(stderr=True) if sys.stderr.isatty() else Console(stderr=True, width=WIDE)
    said = report.as_json()
    console.print(Text(text("table", "head", **{name: said[name] for name in HEAD})), soft_wrap=True)
    shown = _table("column", "use", "filled", "claims", "not_understood", "left_out")
    for column in said["columns"]:
        if column["filled"]:
            counts = (str(column[name]) for name in ("filled", "claims", "not_understood"))
            names = Text(column["column"]), Text(text("table", f"use_{column['use']}"))
            shown.add_row(*names, *counts, Text(column.get("left_out", "")))
    console.print(shown)
    for name, findings in (("open", report.not_understood), ("notes", report.notes)):
        _list(console, name, findings)


def _list(console: Console, name: str, findings: Sequence[Finding]) -> None:
    if findings:
        console.print(Text(text("table", name, count=len(findings))), soft_wrap=True)
    for finding in findings[:MOST]:
        where = {"row": finding.row, "column": finding.column, "value": finding.value}
        line = text("table", "finding" if finding.column else "whole_row", **where, reason=finding.sentence(language()))
        console.print(Text(line), soft_wrap=True, highlight=False)
    if len(findings) > MOST:
        console.print(Text(text("table", "more", count=len(findings) - MOST)))


def _table(*columns: str) -> Table:
    return Table(*(text("table", column) for column in columns))


def _console() -> Console:
    return Console() if sys.stdout.isatty() else Console(width=WIDE)
