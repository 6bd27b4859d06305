"""Boosted decision trees as plain arrays: many scores of many rows at once."""

from __future__ import annotations

from collections.abc import Sequence
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
        return Grove([self]).chances(rows, [np.arange(len(rows))])[0]


class Grove:
    """Forests that are asked together: a few large steps cost less than many small ones."""

    def __init__(self, forests: Sequence[Forest]) -> None:
        self._forests = forests
        ahead = np.cumsum([0, *(len(forest.feature) for forest in forests)])
        self._roots = [forest.roots + before for forest, before in zip(forests, ahead, strict=False)]
        branches = [np.stack([forest.right, forest.left], axis=1) for forest in forests]
        self._branches = np.concatenate([each + before for each, before in zip(branches, ahead, strict=False)]).ravel()
        self._feature = np.concatenate([forest.feature for forest in forests]).astype(np.intp)
        self._threshold = np.concatenate([forest.threshold for forest in forests])
        self._value = np.concatenate([forest.value for forest in forests])
        self._depth = max(forest.depth for forest in forests)

    def chances(self, rows: Floats, asked: Sequence[npt.NDArray[np.intp]]) -> list[Floats]:
        """For each forest, [row, score] → how likely, between 0 and 1, of those ROWS whose numbers ASKED has for it."""
        at = np.concatenate([np.tile(roots, len(which)) for roots, which in zip(self._roots, asked, strict=True)])
        lines = [np.repeat(which, len(roots)) for roots, which in zip(self._roots, asked, strict=True)]
        offset, flat = np.concatenate(lines) * rows.shape[1], np.ascontiguousarray(rows).reshape(-1)
        for _ in range(self._depth):
            down = flat.take(offset + self._feature.take(at)) <= self._threshold.take(at)
            at = self._branches.take(2 * at + down)
        told, before = self._value.take(at), 0
        chances = []
        for forest, which in zip(self._forests, asked, strict=True):
            end = before + len(which) * len(forest.roots)
            chances.append(_sums(forest, told[before:end].reshape(len(which), len(forest.roots))))
            before = end
        return chances


def _sums(forest: Forest, values: Floats) -> Floats:
    sums = np.add.reduceat(values, forest.starts, axis=1) + forest.base
    return (1 / (1 + np.exp(-np.clip(sums, -30, 30)))).astype(np.float32)
