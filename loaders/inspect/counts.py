"""How many of the wanted were found, and how many of the claimed are right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """FOUND of what the marks WANTED, RIGHT of what was CLAIMED: two edges may say one fact, one edge may say two."""

    found: int = 0
    wanted: int = 0
    right: int = 0
    claimed: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.found + other.found,
            self.wanted + other.wanted,
            self.right + other.right,
            self.claimed + other.claimed,
        )

    @property
    def precision(self) -> float:
        return self.right / self.claimed if self.claimed else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0 where both are."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0
