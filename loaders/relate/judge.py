"""What the model thinks of every pair of a sheet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from loaders.relate.candidates import FAR, TASKS
from loaders.relate.forest import Floats
from loaders.relate.model import Model
from loaders.relate.sheet import Ints

ANSWERS = {  # of each task in one sentence; `>` where the left span is the subject, `<` where the right is
    "OP": ("post",), "PT": ("of",), "OT": ("of",), "PP": ("reports_to<", "reports_to>"),
    "OO": ("part_of<", "part_of>", "partner"), "LO": ("based",), "LL": ("within<", "within>"), "LX": ("at",),
    "DX": ("on",), "OX": ("part",), "PX": ("commands", "part"), "XX": ("same",),
    "QX": ("arrests", "freed", "killed", "seized", "wounded"),
}  # fmt: skip
CLASSES = {name: ANSWERS[name.removesuffix(FAR)] for name in TASKS}
SLOTS = {  # answer → its column among all chances
    (task, answer): number
    for number, (task, answer) in enumerate((t, a) for t, answers in CLASSES.items() for a in answers)
}
WORTH = 0.02  # chances of the first judgement below are not looked at again


def first(model: Model, numbers: Floats, task: Ints) -> Floats:
    """[pair, slot] → the chance by the pair alone; 0 for slots of other tasks."""
    return _judged(model, "1", numbers, [np.nonzero(task == number)[0] for number in range(len(TASKS))])


def second(model: Model, numbers: Floats, task: Ints, chances: Floats) -> Floats:
    """The same, judged again by NUMBERS that hold what was thought of the pairs around."""
    worth = chances.max(axis=1, initial=0) >= WORTH
    return _judged(model, "2", numbers, [np.nonzero((task == number) & worth)[0] for number in range(len(TASKS))])


def _judged(model: Model, turn: str, numbers: Floats, rows: Sequence[npt.NDArray[np.intp]]) -> Floats:
    """The chances by the judges of a TURN, of the ROWS of each task."""
    chances = np.zeros((len(numbers), len(SLOTS)), dtype=np.float32)
    judges = tuple(f"{name} {turn}" for name in TASKS)
    for name, judge, which, told in zip(TASKS, judges, rows, model.grove(judges).chances(numbers, rows), strict=True):
        slots = [SLOTS[name, answer] for answer in model[judge].classes]
        chances[which[:, None], slots] = told
    return chances
