"""Pairs of documents that tell of one entity: which of them are joined, and which that are joined tell of two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Pairs:
    """FOUND pairs are joined, WANTED pairs are one in truth, RIGHT are both."""

    found: int = 0
    wanted: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0


def pairwise(truth: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> Pairs:
    """TRUTH and FOUND say for each id whose it is; ids of TRUTH count."""
    both = Counter((truth[id], found[id]) for id in truth)
    joined, wanted = Counter(found[id] for id in truth), Counter(truth.values())
    return Pairs(_pairs(joined.values()), _pairs(wanted.values()), _pairs(both.values()))


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


def merged(truth: Mapping[str, str], found: Mapping[str, Hashable]) -> set[tuple[str, str]]:
    """The pairs of different true entities that share a cluster."""
    inside: dict[Hashable, set[str]] = defaultdict(set)
    for id, gold in truth.items():
        inside[found[id]].add(gold)
    return {pair for golds in inside.values() for pair in combinations(sorted(golds), 2)}
