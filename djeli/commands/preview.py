"""`djeli load --dry-run`: the first claims that tables and FollowTheMoney files would make; nothing is written."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import typer

from djeli import reports
from djeli.settings import Settings
from djeli.texts import spoken, text
from graph.errors import UnreadableDocument
from graph.model import Extraction
from loaders import followthemoney
from loaders.places import Gazetteer
from loaders.readers import Options, Source, is_table, sources
from loaders.tables import Report, Tables

PARTLY = 5
SHOWN = 40  # claims


@dataclass(slots=True)
class _Found:
    extractions: list[Extraction] = field(default_factory=list)
    tables: list[Report] = field(default_factory=list)
    refused: list[UnreadableDocument] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def take_tables(self, tables: Tables, given: Iterable[Source]) -> None:
        tables.take(given)
        for _, found in tables.extractions():
            self.extractions += islice(found, SHOWN)
        self.tables += tables.reports
        self.refused += tables.refused

    def take_entities(self, file: Source) -> None:
        try:
            found = followthemoney.read(file)
        except UnreadableDocument as refused:
            self.refused.append(refused)
            return
        self.extractions += found.extractions
        self.refused += found.refused
        self.left_out.update(found.left_out)

    @property
    def whole(self) -> bool:
        return not self.refused and not any(table.not_understood for table in self.tables)


def run(settings: Settings, paths: Sequence[str], options: Options, mapping: Path | None, as_json: bool) -> int:
    """The exit status: 5 where some source could not be read, or some cell of a table was not understood."""
    found, files = _Found(), list[Source]()
    found.take_tables(Tables(Gazetteer.load(settings.gazetteer), mapping), _tables(sources(paths, options), files))
    for file in files:
        found.take_entities(file)
    _tell(found, as_json)
    return 0 if found.whole else PARTLY


def _tables(given: Iterable[Source], files: list[Source]) -> Iterator[Source]:
    """The tables in GIVEN, and what can't be read at all; files of entities are put into FILES."""
    for source in given:
        if source.refused or is_table(source.name):
            yield source
        elif followthemoney.is_followthemoney(source.content):
            files.append(source)


def _tell(found: _Found, as_json: bool) -> None:
    claims = list(islice((row for each in found.extractions for row in reports.claims(each)), SHOWN))
    if as_json:
        said = {"claims": claims, "tables": [table.as_json() for table in found.tables]}
        left_out = {"left_out": dict(sorted(found.left_out.items()))} if found.left_out else {}
        sys.stdout.write(json.dumps(said | reports.refused(found.refused) | left_out, ensure_ascii=False) + "\n")
        return
    reports.show_claims(claims)
    reports.show(found.tables)
    reports.show_left_out(found.left_out)
    for refused in found.refused:
        typer.echo(text("say", "refused", error=spoken(refused)), err=True)
