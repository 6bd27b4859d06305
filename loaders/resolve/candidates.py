"""Which profiles to compare: those that share a key, and of very many that do only those that stand close together."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from loaders.folding import fold
from loaders.resolve.comparer import Comparer
from loaders.resolve.profiles import Profile

FULL = 20  # profiles with one key that are all compared with each other
NEAR = 4  # of more each is compared with so many that follow it in the order of names


def candidates(some: Sequence[Profile], comparer: Comparer, fresh: Sequence[bool]) -> Iterator[tuple[Profile, Profile]]:
    """Pairs of SOME, each once, of which one is FRESH: not compared before."""
    ordered = sorted(range(len(some)), key=lambda at: (sorted(map(fold, some[at].names)), some[at].id))
    blocks: dict[str, array[int]] = {}
    for at in ordered:
        for key in set(comparer.keys(some[at])):
            blocks.setdefault(key, array("q")).append(at)
    pairs = array("q")
    for block in blocks.values():
        for left, right in _pairs(block):
            if fresh[left] or fresh[right]:
                pairs.append(min(left, right) * len(some) + max(left, right))
    for code in np.unique(np.asarray(pairs, dtype=np.int64)).tolist():
        left, right = divmod(code, len(some))
        yield some[left], some[right]


def _pairs(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(block) <= FULL:
        yield from combinations(block, 2)
    else:
        for at, one in enumerate(block):
            yield from ((one, other) for other in block[at + 1 : at + 1 + NEAR])
