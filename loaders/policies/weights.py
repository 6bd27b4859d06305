"""The pair model: logistic regression over the hashes of features, so that no text can be read out of it."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zlib import crc32

BITS = 20
SCALE = 1000  # weights are kept in units of 1/SCALE


@lru_cache(maxsize=1 << 16)
def hashed(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass")) & ((1 << BITS) - 1)


@dataclass(frozen=True, slots=True)
class Weights:
    bias: float
    by_hash: Mapping[int, float]

    def chance(self, features: Iterable[str]) -> float:
        """How likely it is that the pair belongs together, between 0 and 1."""
        total = self.bias + sum(self.by_hash.get(number, 0.0) for number in set(map(hashed, features)))
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))


def load(file: Path) -> Weights:
    data = json.loads(gzip.decompress(file.read_bytes()))
    return Weights(data["bias"] / SCALE, {int(number): weight / SCALE for number, weight in data["weights"].items()})


def save(file: Path, weights: Weights) -> None:
    rows = {number: round(SCALE * weight) for number, weight in sorted(weights.by_hash.items())}
    data = {"bias": round(SCALE * weights.bias), "weights": {number: row for number, row in rows.items() if row}}
    file.write_bytes(gzip.compress(json.dumps(data, separators=(",", ":")).encode(), 9, mtime=0))
