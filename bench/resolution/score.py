"""Pairs of documents that tell of one entity: which of them are joined, and which that are joined tell of two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from bench.resolution.draft import APART, Subject

Counts = Callable[[Subject, Subject], bool]


@dataclass(frozen=True, slots=True)
class Pairs:
    """FOUND pairs are joined, WANTED pairs are one in truth, RIGHT are both."""

    found: int = 0
    wanted: int = 0
    right: int = 0

    def __add__(self, other: Pairs) -> Pairs:
        return Pairs(self.found + other.found, self.wanted + other.wanted, self.right + other.right)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0


def pairwise(truth: Mapping[str, Subject], found: Mapping[str, Hashable], counts: Counts = lambda *_: True) -> Pairs:
    """TRUTH and FOUND say for each id whose it is; pairs of which that is known count, those that COUNTS picks."""
    joined = set(_pairs(truth, found, counts))
    wanted = set(_pairs(truth, {id: each.gold for id, each in truth.items()}, counts))
    return Pairs(len(joined), len(wanted), len(joined & wanted))


def _pairs(truth: Mapping[str, Subject], groups: Mapping[str, Hashable], counts: Counts) -> Iterator[tuple[str, str]]:
    members: dict[Hashable, list[str]] = defaultdict(list)
    for id in sorted(truth):
        members[groups[id]].append(id)
    for one, other in (pair for some in members.values() for pair in combinations(some, 2)):
        if _known(truth[one], truth[other]) and counts(truth[one], truth[other]):
            yield one, other


def _known(one: Subject, other: Subject) -> bool:
    scopes = one.scopes & other.scopes
    return bool(scopes - {APART}) or (APART in scopes and not one.context & other.context)


def merged(truth: Mapping[str, str], found: Mapping[str, Hashable]) -> set[tuple[str, str]]:
    """The pairs of different true entities that share a cluster."""
    inside: dict[Hashable, set[str]] = defaultdict(set)
    for id, gold in truth.items():
        inside[found[id]].add(gold)
    return {pair for golds in inside.values() for pair in combinations(sorted(golds), 2)}
