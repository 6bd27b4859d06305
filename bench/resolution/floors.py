"""What resolution must reach on the half for testing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bench.resolution.gold import Gold, from_corpus, from_tables
from bench.resolution.measure import apart, numbers, ours, outcome
from bench.resolution.score import Pairs
from graph.model import Kind

FLOORS = {Kind.PERSON: (0.99, 0.90), Kind.ORGANIZATION: (0.995, 0.93)}  # precision and recall of all sets together


@dataclass(frozen=True)
class Resolved:
    """What Djeli makes of a set: pairs by kind, and how many pairs are merged that must not be."""

    gold: Gold
    pairs: Mapping[Kind, Pairs]
    numbers: int
    apart: int


def resolved(gold: Gold) -> Resolved:
    found = ours(gold.stories)
    pairs = {kind: outcome(gold.stories, kind, found).all for kind in FLOORS}
    return Resolved(gold, pairs, numbers(gold.stories, found), apart(gold.stories, gold.apart, found))


def resolution() -> list[str]:
    """Print the figures of the half for testing; returns what falls short."""
    sets = [resolved(gold) for gold in (from_tables(test=True), from_corpus(test=True))]
    for each in sets:
        for kind, pairs in each.pairs.items():
            print(f"{each.gold.name}: {kind} pairs, precision {pairs.precision:.3f}, recall {pairs.recall:.3f}")
    return list(short(sets))


def short(sets: list[Resolved]) -> Iterator[str]:
    for kind, (precision, recall) in FLOORS.items():
        pairs = sum((each.pairs[kind] for each in sets), Pairs())
        for name, value, floor in (("precision", pairs.precision, precision), ("recall", pairs.recall, recall)):
            if value < floor:
                yield f"{name} of pairs of {kind} is {value:.3f}, below {floor}"
    for each in sets:
        if each.numbers:
            yield f"{each.gold.name}: {each.numbers} pairs of differently numbered units are merged"
