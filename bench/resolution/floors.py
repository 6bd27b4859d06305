"""What resolution of persons and bodies must reach on the half for testing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.resolution.gold import Gold, from_corpus, from_tables
from bench.resolution.measure import numbers, ours, outcome
from bench.resolution.score import Pairs
from graph.model import Kind

# Precision and recall of all sets together below which nothing may fall again. The aim is 0.99 and 0.90 for persons,
# 0.995 and 0.93 for organizations (docs/decisions/0014-persons-are-weighed.md).
FLOORS = {
    Kind.PERSON: (0.975, 0.855),
    Kind.ORGANIZATION: (0.99, 0.84),
}


@dataclass(frozen=True)
class Resolved:
    """What Djeli makes of the set NAME: pairs by kind, and how many pairs of differently NUMBERED units are merged."""

    name: str
    pairs: Mapping[Kind, Pairs]
    numbers: int = 0


def resolution() -> list[str]:
    """Print the figures of the half for testing; returns what falls short."""
    sets = [_resolved(gold) for gold in (from_tables(test=True), from_corpus(test=True))]
    for each in sets:
        for kind, pairs in each.pairs.items():
            print(f"{each.name}: {kind} pairs, precision {pairs.precision:.3f}, recall {pairs.recall:.3f}")
    return list(short(sets))


def _resolved(gold: Gold) -> Resolved:
    found = ours(gold.stories)
    pairs = {kind: outcome(gold.stories, kind, found).all for kind in (Kind.PERSON, Kind.ORGANIZATION)}
    return Resolved(gold.name, pairs, numbers(gold.stories, found))


def short(sets: Sequence[Resolved]) -> Iterator[str]:
    for kind, (precision, recall) in FLOORS.items():
        pairs = sum((each.pairs[kind] for each in sets), Pairs())
        for name, value, floor in (("precision", pairs.precision, precision), ("recall", pairs.recall, recall)):
            if value < floor:
                yield f"{name} of pairs of {kind} is {value:.3f}, below {floor}"
    for each in sets:
        if each.numbers:
            yield f"{each.name}: {each.numbers} pairs of differently numbered units are merged"
