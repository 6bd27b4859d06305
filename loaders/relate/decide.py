"""What the learned step believes of every pair of a story."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from loaders.passages import Label
from loaders.relate.apart import Gap, Tied, asked
from loaders.relate.apart import numbers as apart
from loaders.relate.around import around
from loaders.relate.belief import Belief, Pair
from loaders.relate.candidates import FAR, TASKS, candidates
from loaders.relate.forest import Floats
from loaders.relate.judge import SLOTS, first, second
from loaders.relate.model import APART, Model
from loaders.relate.seen import numbers
from loaders.relate.sheet import Sheet, sheet
from loaders.relate.story import Story

LEAST = 0.12
FAINT = {"on", "at"}  # answers of which the likeliest counts where none is sure: everything happens somewhere, some day
FAINTEST = np.array([LEAST if answer in FAINT else 1.0 for _, answer in SLOTS], dtype=np.float32)
CHOICES = {"post", "partner", "part"}  # answers whose status, kind or role another judge chooses


def beliefs(story: Story, model: Model) -> dict[str, list[Belief]]:
    """By task, in the order of the text."""
    believed: dict[str, list[Belief]] = {task: [] for task in TASKS}
    for task, belief in _beliefs(story, model):
        believed[task].append(belief)
    return believed


def _beliefs(story: Story, model: Model) -> Iterator[tuple[str, Belief]]:
    paper = sheet(story)
    if len(paper.spans) < 2:
        return
    task, left, right = candidates(paper)
    alone = numbers(paper, task, left, right)
    chances = first(model, alone, task)
    seen = np.concatenate([alone, around(paper, task, left, right, chances)], axis=1)
    chances = second(model, seen, task, chances)
    back = paper.line[paper.at[right]] - paper.line[paper.at[left]]
    sure = limits(model)
    kept = np.where(chances > np.minimum(sure, FAINTEST), chances, 0)
    for row, slot in zip(*np.nonzero(kept), strict=True):
        name, answer = list(SLOTS)[slot]
        name = name.removesuffix(FAR)
        if kept[row, slot] == max(kept[row]):
            one, other = paper.spans[left[row]], paper.spans[right[row]]
            pair = Pair(one, other, paper.masked[paper.line[paper.at[right[row]]]], int(back[row]))
            choice = _choice(model, f"{name} {answer}", alone[row : row + 1]) if answer in CHOICES else ""
            yield name, Belief(pair, answer, float(chances[row, slot]), choice, bool(chances[row, slot] > sure[slot]))
    yield from _apart(paper, model, asked(paper, task, left, right, chances, sure))


def _apart(paper: Sheet, model: Model, missing: tuple[list[Gap], Tied]) -> Iterator[tuple[str, Belief]]:
    """Posts whose holder or body is named in an earlier sentence: the likeliest for each title, if it is sure."""
    gaps, tied = missing
    if not gaps:
        return
    (told,) = model.grove((APART,)).chances(apart(paper, gaps, tied), [np.arange(len(gaps))])
    best: dict[int, tuple[float, Gap]] = {}
    for chance, gap in zip(told[:, 0].tolist(), gaps, strict=True):
        best[gap.title] = max(best.get(gap.title, (0.0, gap)), (chance, gap), key=lambda each: each[0])
    for chance, gap in best.values():
        if chance >= model[APART].thresholds[0]:
            yield from _told_apart(paper, gap, chance)


def _told_apart(paper: Sheet, gap: Gap, chance: float) -> Iterator[tuple[str, Belief]]:
    left, right, title = (paper.spans[place] for place in (gap.left, gap.right, gap.title))
    here, there = (int(paper.line[paper.at[place]]) for place in (gap.title, gap.left))
    yield "OP", Belief(Pair(left, right, paper.masked[here], here - there), "post", chance, "current")
    if left.label is Label.PERSON:
        yield "PT", Belief(Pair(left, title, paper.masked[here], here - there), "of", chance)


def limits(model: Model) -> Floats:
    """The chance of each slot above which its answer is believed."""
    judges = ((model[f"{task} 2"], answer) for task, answer in SLOTS)
    return np.array([judge.thresholds[judge.classes.index(answer)] for judge, answer in judges], dtype=np.float32)


def _choice(model: Model, name: str, numbers: Floats) -> str:
    judge = model[name]
    (chances,) = model.grove((name,)).chances(numbers, [np.arange(1)])
    return judge.classes[int(chances[0].argmax())]
