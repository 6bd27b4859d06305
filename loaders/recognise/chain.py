"""The likeliest labels of a sentence, by what speaks for each label at each token and for each after another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import add


class Chain:
    """Which labels follow which."""

    def __init__(self, transitions: Sequence[Sequence[int]]) -> None:
        """TRANSITIONS has for each label the weight of each label after it."""
        self._transitions = transitions
        self._better = [[_better(rival, best) for rival in transitions] for best in transitions]
        self._leads = [[max((lead for lead, _ in each), default=0) for each in row] for row in self._better]

    def decode(self, scores: Iterable[Sequence[int]]) -> list[int]:
        """The likeliest labels of tokens whose labels have SCORES by themselves: Viterbi's algorithm."""
        origins: list[list[int]] = []
        reached: Sequence[int] = []
        for row in scores:
            if reached:
                origin, gained = self._step(reached)
                origins.append(origin)
                reached = list(map(add, row, gained))
            else:
                reached = row
        path = [reached.index(max(reached))] if reached else []
        for origin in reversed(origins):
            path.append(origin[path[-1]])
        return path[::-1]

    def _step(self, reached: Sequence[int]) -> tuple[list[int], list[int]]:
        """From which label each label is best reached, and how much that adds to the best label's score.

        That is the best label itself but for the few rivals close enough behind it.
        """
        top = max(reached)
        best = reached.index(top)
        better, gained, origin = self._better[best], list(self._transitions[best]), [best] * len(reached)
        for rival, possible in enumerate(map(add, reached, self._leads[best])):
            if possible > top:
                behind = reached[rival] - top
                for _, label in better[rival]:
                    through = behind + self._transitions[rival][label]
                    if through > gained[label]:
                        gained[label], origin[label] = through, rival
        return origin, gained


def _better(rival: Sequence[int], best: Sequence[int]) -> list[tuple[int, int]]:
    """By how much more RIVAL leads to which labels than BEST does."""
    return [(one - other, label) for label, (one, other) in enumerate(zip(rival, best, strict=True)) if one > other]
