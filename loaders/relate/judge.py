"""What the model thinks of every pair of a sheet."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from loaders.relate.candidates import FAR, TASKS
from loaders.relate.forest import Floats
from loaders.relate.model import Judge, Model
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
    chances = np.zeros((len(task), len(SLOTS)), dtype=np.float32)
    for number, name in enumerate(TASKS):
        rows = np.nonzero(task == number)[0]
        _fill(chances, rows, numbers, name, model[f"{name} 1"])
    return chances


def second(model: Model, numbers: Floats, task: Ints, chances: Floats) -> Floats:
    """The same, judged again by NUMBERS that hold what was thought of the pairs around."""
    again = np.zeros_like(chances)
    worth = chances.max(axis=1, initial=0) >= WORTH
    for number, name in enumerate(TASKS):
        _fill(again, np.nonzero((task == number) & worth)[0], numbers, name, model[f"{name} 2"])
    return again


def _fill(chances: Floats, rows: npt.NDArray[np.intp], numbers: Floats, name: str, judge: Judge) -> None:
    if len(rows):
        slots = [SLOTS[name, answer] for answer in judge.classes]
        chances[rows[:, None], slots] = judge.forest.chances(numbers[rows])
