"""Two profiles compared: what speaks for and against their being one, and how probable it makes it."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Judgement, Reason, Verdict
from loaders.resolve.comparer import Comparer
from loaders.resolve.profiles import Profile
from loaders.resolve.weights import Weights


@dataclass(frozen=True, slots=True)
class Scored:
    """LEFT has the smaller id."""

    left: Profile
    right: Profile
    probability: float
    reasons: tuple[Reason, ...]

    @property
    def order(self) -> tuple[float, str, str]:
        """The surest first."""
        return -round(sum(reason.weight for reason in self.reasons), 6), self.left.id, self.right.id

    def judged(self, verdict: Verdict) -> Judgement:
        """By the rule of their kind; the reasons that say most come first."""
        return judged(self.left, self.right.id, verdict, self.probability, self.reasons)


class Scale:
    """Weighs what COMPARER says."""

    def __init__(self, comparer: Comparer, weights: Weights) -> None:
        self.comparer = comparer
        self._weights = weights

    def weigh(self, one: Profile, other: Profile) -> Scored:
        left, right = (one, other) if one.id < other.id else (other, one)
        reasons = tuple(self.comparer.compare(left, right))
        return Scored(left, right, self._weights.probability(reasons), reasons)

    def same(self, scored: Scored) -> bool:
        return scored.probability >= self._weights.same

    def unsure(self, scored: Scored) -> bool:
        """Or surer."""
        return scored.probability >= self._weights.unsure


def judged(one: Profile, other: str, verdict: Verdict, score: float, reasons: tuple[Reason, ...]) -> Judgement:
    told = sorted(reasons, key=lambda reason: (-abs(reason.weight), reason.code, reason.left, reason.right))
    return Judgement(one.id, other, verdict, f"rule:{one.kind.lower()}", score, tuple(told))
