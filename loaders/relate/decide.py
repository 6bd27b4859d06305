"""What the learned step believes of every pair of a story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loaders.passages import Found, Label
from loaders.relate.model import NONE, Task
from loaders.relate.pairs import Pair, pairs
from loaders.relate.story import Story

CHOICES = {"post", "partner", "part"}  # answers whose status, kind or role a second learner chooses


@dataclass(frozen=True, slots=True)
class Belief:
    """A pair that says something: ANSWER ends in `>` where the left span is its subject, in `<` where the right is."""

    pair: Pair
    answer: str
    chance: float
    choice: str = ""

    def span(self, label: Label) -> Found:
        """The span of the pair with that label."""
        return self.pair.left if self.pair.left.label is label else self.pair.right

    @property
    def ends(self) -> tuple[Found, Found]:
        """Subject and object, from the answer's or the choice's direction."""
        backward = self.answer.endswith("<") or self.choice.endswith("<")
        return (self.pair.right, self.pair.left) if backward else (self.pair.left, self.pair.right)


def beliefs(story: Story, known: Mapping[str, Task]) -> dict[str, list[Belief]]:
    """By task, in the order of the text."""
    believed: dict[str, list[Belief]] = {}
    for belief in _beliefs(story, known):
        believed.setdefault(belief.pair.task, []).append(belief)
    return believed


def _beliefs(story: Story, known: Mapping[str, Task]) -> Iterator[Belief]:
    for pair in pairs(story):
        answer, chance = known[pair.task].believed(pair.features)
        if answer != NONE:
            choice = _choice(known, pair, answer) if answer in CHOICES else ""
            yield Belief(pair, answer, chance, choice)


def _choice(known: Mapping[str, Task], pair: Pair, answer: str) -> str:
    """The status, kind or role; a post is current unless another status is sure."""
    learner = known[f"{pair.task} {answer}"]
    if answer != "post":
        return learner.likeliest(pair.features)
    choice, _ = learner.believed(pair.features)
    return "current" if choice == NONE else choice
