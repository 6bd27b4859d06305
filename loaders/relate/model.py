"""The learned step: what ties a pair of spans, by logistic regression over hashed features.

The file (`relations.json.gz`, written by `loaders.relate.train`) holds for each task its classes, the thresholds above
which a class is believed, and the weights by the hash of a feature, so that no text can be read out of it.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Set
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zlib import crc32

FILE = Path(__file__).with_name("relations.json.gz")
BITS = 20
NONE = "-"


@lru_cache(maxsize=1 << 16)
def hashed(feature: str) -> int:
    return crc32(feature.encode()) & ((1 << BITS) - 1)


@dataclass(frozen=True, slots=True)
class Task:
    classes: tuple[str, ...]
    thresholds: tuple[float, ...]
    weights: dict[int, tuple[float, ...]]  # hash → one weight a class

    def chances(self, features: Set[int]) -> list[float]:
        """How likely each class is, between 0 and 1; they need not sum to 1."""
        known = self.weights.keys() & features
        rows = map(self.weights.__getitem__, known)
        sums = map(sum, zip(*rows, strict=True)) if known else [0.0] * len(self.classes)
        return [1 / (1 + math.exp(-max(-50.0, min(50.0, total)))) for total in sums]

    def believed(self, features: Set[int]) -> tuple[str, float]:
        """The likeliest class of those that are sure enough, else NONE; and how sure it is."""
        sure = [
            (chance, name)
            for chance, threshold, name in zip(self.chances(features), self.thresholds, self.classes, strict=True)
            if chance >= threshold
        ]
        chance, name = max(sure, default=(0.0, NONE))
        return name, chance

    def likeliest(self, features: Set[int]) -> str:
        """The likeliest class, sure or not."""
        return max(zip(self.chances(features), self.classes, strict=True))[1]


@cache
def load(file: Path = FILE) -> dict[str, Task]:
    """Every task of a model."""
    data = json.loads(gzip.decompress(file.read_bytes()))
    return {
        name: Task(
            tuple(row["classes"]),
            tuple(row["thresholds"]),
            {int(key): tuple(weights) for key, weights in row["weights"].items()},
        )
        for name, row in data.items()
    }
