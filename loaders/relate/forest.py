"""Boosted decision trees as plain arrays: many scores of many rows at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees side by side, node after node; a leaf's branches are the leaf itself. A score is the sum of its trees.

    `roots` has the first node of each tree, `starts` the first tree of each score, `base` what each score begins with.
    """

    depth: int
    feature: npt.NDArray[np.int32]
    threshold: Floats
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    value: Floats
    roots: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int32]
    base: Floats

    def chances(self, rows: Floats) -> Floats:
        """[row, score] → how likely, between 0 and 1."""
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        offset = (np.arange(len(rows), dtype=np.int32) * rows.shape[1])[:, None]
        flat = np.ascontiguousarray(rows).reshape(-1)
        for _ in range(self.depth):
            down = flat.take(offset + self.feature.take(at)) <= self.threshold.take(at)
            at = np.where(down, self.left.take(at), self.right.take(at))
        sums = np.add.reduceat(self.value.take(at), self.starts, axis=1) + self.base
        return (1 / (1 + np.exp(-np.clip(sums, -30, 30)))).astype(np.float32)
