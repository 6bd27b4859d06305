"""How sure a figure is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import beta

from loaders.inspect import Count

SAMPLES = 1000
LEVEL = 0.95


def interval(counts: Sequence[Count]) -> tuple[float, float]:
    """95 % of the F1 of documents drawn with replacement (percentile bootstrap); COUNTS are one a document."""
    rows = np.array([(each.found, each.wanted, each.right, each.claimed) for each in counts])
    draws = np.random.default_rng(13).integers(0, len(rows), (SAMPLES, len(rows)))
    f1s = [Count(*map(int, rows[draw].sum(axis=0))).f1 for draw in draws]
    low, high = np.quantile(f1s, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def upper_bound(done: int, occasions: int) -> float:
    """The rate that 95 % confidence excludes to exceed (Clopper-Pearson, one-sided); 3/n where nothing was done."""
    return float(beta.ppf(LEVEL, done + 1, occasions - done)) if done < occasions else 1.0
