"""The figures as Markdown, by the templates beside this file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.extraction import corpus, totals
from bench.extraction.peer import MEASURES, Scored
from bench.extraction.totals import By, Row
from djeli.inspection import words

AIMS = {
    "officials": 0.94, "Place": 0.92, "Operation": 0.82, "post": 0.85, "commands": 0.85, "partner": 0.85,
    "operation": 0.85, "outcome": 0.90,
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """What was measured on one set of documents, none where there are none."""

    documents: By

    @cached_property
    def rows(self) -> dict[str, Row]:
        return {row.name: row for row in (*totals.spans(self.documents), *totals.facts(self.documents))}

    @cached_property
    def wrongs(self) -> list[totals.Rate]:
        return totals.wrongs(self.documents)


@dataclass(frozen=True, slots=True)
class Measured:
    """PARTS by name, the learning CURVE by number of documents, English news beside the PEER; measured in SECONDS."""

    parts: Mapping[str, By]
    curve: Mapping[int, By]
    peer: Sequence[Scored]
    seconds: float


def report(template: str, measured: Measured) -> str:
    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template(template).render(
        parts={name: Part(documents) for name, documents in measured.parts.items()},
        curve={size: totals.spans(documents) for size, documents in sorted(measured.curve.items())},
        peer=measured.peer,
        measures=MEASURES,
        words={**words("en"), "officials": "persons, ranks, titles and bodies together"},
        aims=AIMS,
        languages=corpus.LANGUAGES,
        folds=corpus.FOLDS,
        minutes=round(measured.seconds / 60),
    )


def merged(found: Sequence[By]) -> By:
    """The documents of several tasks, by language."""
    return {language: [each for some in found for each in some.get(language, ())] for language in corpus.LANGUAGES}
