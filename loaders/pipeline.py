"""Sources into the ledger: read, extract, add, and at the end resolve across all documents.

Each document is written whole or not at all, so that a load can be stopped at any moment and run again; what is there
already is passed over before anything is read from it.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from graph.errors import UnreadableDocument
from graph.ledger import Ledger
from graph.model import Extraction
from loaders import decisions, followthemoney
from loaders.places import Gazetteer
from loaders.readers import Metadata, Source, is_table, original
from loaders.resolve import resolve
from loaders.shards import Outcome, outcomes
from loaders.tables import Report, Tables

WORKERS = 2
TOGETHER = 200  # documents of one file in one transaction


class Step(StrEnum):
    LOADED = "loaded"
    KNOWN = "known"  # the ledger has it already
    REFUSED = "refused"
    ROWS = "rows"  # some of the documents that a table makes are in the ledger
    RESOLVING = "resolving"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a load. WHERE names the source; ERROR says why it was refused."""

    step: Step
    where: str = ""
    name: str = ""
    document: str | None = None
    mentions: int = 0
    claims: int = 0
    partial: bool = False
    error: UnreadableDocument | None = None

    def details(self) -> dict[str, Any]:
        """The event as JSON values, without what does not apply."""
        said = {
            "name": self.name,
            "document": self.document,
            "mentions": self.mentions,
            "claims": self.claims,
            "partial": self.partial,
            "error": str(self.error) if self.error else None,
        }
        return {key: value for key, value in said.items() if value}


Progress = Callable[[Event], None]


@dataclass(slots=True)
class LoadReport:
    """DOCUMENTS are the ids of those now in the ledger that were not before; KNOWN counts those that were.

    LEFT_OUT counts the entities of FollowTheMoney files that no claim could be made of, by schema; DECISIONS those of
    persons that were taken in.
    """

    documents: list[str] = field(default_factory=list)
    known: int = 0
    refused: list[UnreadableDocument] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    tables: list[Report] = field(default_factory=list)
    decisions: int = 0

    @property
    def whole(self) -> bool:
        """Whether all that was given is taken in."""
        return not self.refused and not any(table.not_understood for table in self.tables)


def load(
    sources: Iterable[Source],
    ledger: Ledger,
    gazetteer: Gazetteer,
    progress: Progress = lambda event: None,
    workers: int = WORKERS,
    mapping: Path | None = None,
) -> LoadReport:
    """Put the documents of SOURCES into LEDGER. A source that can't be read is told to PROGRESS and reported.

    Tables are read under the user's MAPPING, or one of our own. Raises UsageError where it is wrong.
    """
    report, tables, files, decided = LoadReport(), list[Source](), list[Source](), list[Source]()

    def note(event: Event) -> None:
        report.known += event.step is Step.KNOWN
        if event.step is Step.LOADED and event.document:
            report.documents.append(event.document)
        if event.error:
            report.refused.append(event.error)
        progress(event)

    texts = _without(files, _is_entities, _without(decided, _is_decisions, _without(tables, _is_table, sources)))
    for outcome in outcomes(_new(texts, ledger, note), gazetteer, workers):
        note(_added(outcome, ledger))
    if tables:
        _load_tables(Tables(gazetteer, mapping), tables, ledger, report, note)
    said = [(file.name, _load_entities(file, ledger, report, note)) for file in files]
    for file in decided:
        _load_decisions(file, ledger, report, note)
    progress(Event(Step.RESOLVING))
    ledger.settle(resolve(ledger))
    for name, entities in said:
        entities.settle(ledger, name)
    progress(Event(Step.DONE))
    return report


def _added(outcome: Outcome, ledger: Ledger) -> Event:
    extraction = outcome.extraction
    if extraction is None:
        return Event(Step.REFUSED, outcome.where, outcome.name, error=outcome.refused)
    document = extraction.document
    step = Step.LOADED if ledger.add(extraction) else Step.KNOWN
    counts = len(extraction.mentions), len(extraction.claims)
    return Event(step, outcome.where, outcome.name, document.id, *counts, partial=document.partial)


def _is_table(source: Source) -> bool:
    return source.refused is None and is_table(source.name)


def _is_decisions(source: Source) -> bool:
    return source.refused is None and decisions.is_exchange(source.content)


def _is_entities(source: Source) -> bool:
    return followthemoney.is_followthemoney(source.content)


def _without(taken: list[Source], which: Callable[[Source], bool], sources: Iterable[Source]) -> Iterator[Source]:
    """SOURCES but for WHICH, that are put into TAKEN: each is many documents."""
    for source in sources:
        if which(source):
            taken.append(source)
        else:
            yield source


def _load_tables(tables: Tables, given: Iterable[Source], ledger: Ledger, report: LoadReport, note: Progress) -> None:
    tables.take(given)
    for refused in tables.refused:
        note(Event(Step.REFUSED, error=refused))
    for table, found in tables.extractions():
        _load_many(table.table, found, table.documents, ledger, report, note)
    report.tables = tables.reports


def _load_entities(file: Source, ledger: Ledger, report: LoadReport, note: Progress) -> followthemoney.Entities:
    try:
        found = followthemoney.read(file)
    except UnreadableDocument as refused:
        note(Event(Step.REFUSED, file.where, file.name, error=refused))
        return followthemoney.Entities()
    _load_many(file.name, iter(found.extractions), len(found.extractions), ledger, report, note)
    for line in found.refused:
        note(Event(Step.REFUSED, line.where, file.name, error=line))
    report.left_out.update(found.left_out)
    return found


def _load_decisions(file: Source, ledger: Ledger, report: LoadReport, note: Progress) -> None:
    """Before rules compare, as they heed what persons said."""
    found = decisions.read(file.content, file.where)
    for line in found.refused:
        note(Event(Step.REFUSED, line.where, file.name, error=line))
    new = ledger.take_in(found.decisions)
    report.decisions += new
    report.known += len(found.decisions) - new


def _load_many(
    name: str, found: Iterator[Extraction], total: int, ledger: Ledger, report: LoadReport, note: Progress
) -> None:
    """The TOTAL documents FOUND in the file NAME, many in one transaction."""
    done = 0
    while some := list(islice(found, TOGETHER)):
        new, done = ledger.add_all(some), done + len(some)
        report.documents += new
        report.known += len(some) - len(new)
        counts = sum(len(each.mentions) for each in some), sum(len(each.claims) for each in some)
        note(Event(Step.ROWS, f"{name} [{done}/{total}]", name, mentions=counts[0], claims=counts[1]))


def _new(sources: Iterable[Source], ledger: Ledger, note: Progress) -> Iterator[Source]:
    """SOURCES without those whose bytes the ledger has under the same name, told the same about them."""
    known = _known(ledger)
    for source in sources:
        held = known.get((original(source), source.name)) if source.refused is None else None
        if held and source.options.given.known().items() <= held.metadata.items():
            note(Event(Step.KNOWN, source.where, source.name, held.document))
        else:
            yield source


@dataclass(frozen=True, slots=True)
class _Held:
    document: str
    metadata: Mapping[str, str | None]


def _known(ledger: Ledger) -> Mapping[tuple[str, str], _Held]:
    fields = [field.name for field in dataclasses.fields(Metadata)]
    return {
        (document.original, document.name): _Held(document.id, {name: getattr(document, name) for name in fields})
        for document in ledger.documents()
    }
