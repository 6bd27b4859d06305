"""Counts of many documents added up, by language side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bench.extraction.intervals import interval, upper_bound
from loaders.inspect import Comparison, Count
from loaders.inspect.kinds import KINDS

OFFICIALS = ("Person", "Rank", "Title_Role", "Organization")
LABELS = (*OFFICIALS, "Place", "Operation", "Date", "Quantity")
ALIKE = 0.03  # F1 of the two languages nearer than this are alike

By = Mapping[str, Sequence[Comparison]]  # language → documents
Of = Callable[[Comparison], Count]


@dataclass(frozen=True, slots=True)
class Figure:
    """COUNT of all documents of a language, and between what its F1 is by 95 %."""

    count: Count
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Row:
    """NAME is a label, a kind of fact, or "officials" for `OFFICIALS` together; a figure a language."""

    name: str
    figures: Mapping[str, Figure]

    @property
    def alike(self) -> bool:
        """Whether the languages' F1 are near each other, or their intervals overlap."""
        one, other = self.figures.values()
        near = abs(one.count.f1 - other.count.f1) <= ALIKE
        return near or (one.low <= other.high and other.low <= one.high)


@dataclass(frozen=True, slots=True)
class Rate:
    """DONE of OCCASIONS; BOUND is the rate that 95 % confidence excludes to exceed."""

    name: str
    done: int
    occasions: int
    bound: float


def spans(documents: By) -> list[Row]:
    def of(*labels: str) -> Of:
        return lambda document: added([document.spans().get(label, Count()) for label in labels])

    return [_row("officials", documents, of(*OFFICIALS)), *(_row(label, documents, of(label)) for label in LABELS)]


def facts(documents: By) -> list[Row]:
    def of(kind: str) -> Of:
        return lambda document: document.facts[kind]

    return [_row(kind, documents, of(kind)) for kind in KINDS]


def wrongs(documents: By) -> list[Rate]:
    """Of all languages together."""
    every = [document for some in documents.values() for document in some]
    return [_rate(name, every) for name in every[0].wrongs]


def added(counts: Sequence[Count]) -> Count:
    return sum(counts, Count())


def _row(name: str, documents: By, of: Of) -> Row:
    counts = {language: [of(document) for document in some] for language, some in documents.items()}
    return Row(name, {language: Figure(added(each), *interval(each)) for language, each in counts.items()})


def _rate(name: str, documents: Sequence[Comparison]) -> Rate:
    found = [document.wrongs[name] for document in documents]
    done, occasions = sum(len(each.said) for each in found), sum(each.occasions for each in found)
    return Rate(name, done, occasions, upper_bound(done, occasions))
