"""What is believed of two spans."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.story import LEARNED


@dataclass(frozen=True, slots=True)
class Pair:
    """LEFT stands before RIGHT, in the sentence MASKED or BACK sentences before it."""

    left: Found
    right: Found
    masked: Masked
    back: int


@dataclass(frozen=True, slots=True)
class Belief:
    """A pair that says something: ANSWER ends in `>` where the left span is its subject, in `<` where the right is."""

    pair: Pair
    answer: str
    chance: float
    choice: str = ""
    sure: bool = True  # else it only says what is likeliest if anything is
    method: str = LEARNED

    def span(self, label: Label) -> Found:
        """The span of the pair with that label."""
        return self.pair.left if self.pair.left.label is label else self.pair.right

    @property
    def ends(self) -> tuple[Found, Found]:
        """Subject and object, from the answer's or the choice's direction."""
        backward = self.answer.endswith("<") or self.choice.endswith("<")
        return (self.pair.right, self.pair.left) if backward else (self.pair.left, self.pair.right)
