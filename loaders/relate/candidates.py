"""Pairs of spans that a relation may tie.

A pair's left span stands before its right one. Its task is the two labels' letters in alphabetical order, "OP" for a
body and a person, "XX" for two words that may tell one operation; "OP+" where the two stand in different sentences.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from loaders.relate.sheet import ORDER, Ints, Sheet

REACH = {  # how many sentences may lie between the two spans of a task
    "OP": 3, "PT": 3, "OT": 2, "PP": 2, "OO": 2, "LO": 0, "LL": 0, "LX": 2, "DX": 2, "OX": 2, "PX": 2, "XX": 12,
    "QX": 1,
}  # fmt: skip
FAR = "+"
NEAR_TASKS = tuple(REACH)
TASKS = (*NEAR_TASKS, *(name + FAR for name, reach in REACH.items() if reach))
KNOWN = "POL"  # letters of spans that say something only where it is known who or what they are
RECENT = 3  # so many others of a kind may have been named since, where the two stand in different sentences
ANYWHERE = ("OP", "OT", "PT")  # tasks whose left span may stand anywhere before if the text is mainly about it
TASK_OF = np.full((2, len(ORDER), len(ORDER)), -1, dtype=np.int32)  # [far, letter, letter]
for number, name in enumerate(TASKS):
    one, other = (ORDER.index(letter) for letter in name[:2])
    TASK_OF[int(name.endswith(FAR)), [one, other], [other, one]] = number
REACHES = np.array([0 if name in REACH else REACH[name[:2]] for name in TASKS] + [-1], dtype=np.int32)
IDENTIFIED = np.array([letter in KNOWN for letter in ORDER])
Truths = npt.NDArray[np.bool_]


def candidates(sheet: Sheet) -> tuple[Ints, Ints, Ints]:
    """(task, left, right) of every pair: the task's number in TASKS and the spans' places in the sheet."""
    line, letter, entity = sheet.line[sheet.at], sheet.letter, sheet.entity
    apart = line[None, :] - line[:, None]
    tasks = TASK_OF[(apart > 0).astype(int), letter[:, None], letter[None, :]]
    usable = ~IDENTIFIED[letter] | (entity >= 0)
    places = np.arange(len(letter))
    fits = (tasks >= 0) & (places[None, :] > places[:, None]) & usable[:, None] & usable[None, :]
    fits &= (entity[:, None] != entity[None, :]) | (entity[:, None] < 0)
    recent = (apart <= REACHES[tasks]) & (recency(sheet) <= RECENT)
    main = _main(sheet)[:, None] & np.isin(tasks, [TASKS.index(name + FAR) for name in ANYWHERE])
    linked = (tasks == TASKS.index("XX+")) & (apart <= REACH["XX"])
    fits &= (apart == 0) | (_last(line, entity, apart) & (recent | main)) | linked
    left, right = np.nonzero(fits)
    return tasks[left, right], left.astype(np.int32), right.astype(np.int32)


def _main(sheet: Sheet) -> Truths:
    """Whether a span is the person or body that the text names most often, or first."""
    out = np.zeros(len(sheet.letter), dtype=bool)
    for name in "PO":
        own = (sheet.letter == ORDER.index(name)) & (sheet.entity >= 0)
        if own.any():
            numbers, counts = np.unique(sheet.entity[own], return_counts=True)
            most = numbers[counts >= max(2, counts.max())]
            out |= own & np.isin(sheet.entity, [*most, sheet.entity[own][0]])
    return out


def _last(line: Ints, entity: Ints, apart: Ints) -> Truths:
    """[left, right] → whether LEFT's entity is not named again up to the sentence of RIGHT, that one included."""
    following: dict[int, int] = {}
    again = np.full(len(line), 1 << 20, dtype=np.int32)  # the sentence in which an entity is named next
    for place in range(len(line) - 1, -1, -1):
        number = int(entity[place])
        again[place] = following.get(number, 1 << 20)
        if number >= 0:
            following[number] = int(line[place])
    return again[:, None] > line[None, :]


def recency(sheet: Sheet) -> Ints:
    """[left, right] → how many spans of LEFT's letter stand behind it and before the sentence of RIGHT."""
    kinds = np.zeros((len(sheet.letter) + 1, len(ORDER)), dtype=np.int32)
    kinds[np.arange(1, len(sheet.letter) + 1), sheet.letter] = 1
    before = kinds.cumsum(axis=0)
    start = np.searchsorted(sheet.at, sheet.first[sheet.line[sheet.at]])  # the first span of each span's sentence
    own = before[np.arange(1, len(sheet.letter) + 1), sheet.letter]
    count: Ints = before[start[None, :], sheet.letter[:, None]] - own[:, None]
    return np.maximum(count, 0)
