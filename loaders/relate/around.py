"""What was thought of the pairs around a pair, as numbers: the second judgement sees them."""

from __future__ import annotations

import numpy as np

from loaders.passages import Found, Label
from loaders.relate.candidates import FAR, NEAR_TASKS, TASKS
from loaders.relate.ends import code
from loaders.relate.forest import Floats
from loaders.relate.judge import CLASSES, SLOTS
from loaders.relate.sheet import ORDER, Ints, Sheet
from loaders.relate.whereabouts import can_be

ROUTES = (  # the letters of a start, of what lies on the way and of an end, and the answers that tie them
    ("P", "T", "O", ("PT", "of"), ("OT", "of")),
    ("P", "O", "T", ("OP", "post"), ("OT", "of")),
    ("P", "O", "P", ("OP", "post"), ("OP", "post")),
    ("O", "X", "O", ("OX", "part"), ("OX", "part")),
    ("P", "O", "X", ("OP", "post"), ("OX", "part")),
    ("O", "P", "X", ("OP", "post"), ("PX", "part")),
    ("X", "X", "D", ("XX", "same"), ("DX", "on")),
    ("X", "X", "L", ("XX", "same"), ("LX", "at")),
    ("X", "X", "O", ("XX", "same"), ("OX", "part")),
    ("X", "L", "X", ("LX", "at"), ("LX", "at")),
    ("X", "D", "X", ("DX", "on"), ("DX", "on")),
)
SLOTS_OF = np.full((len(TASKS), max(map(len, CLASSES.values()))), -1, dtype=np.int32)
for (task_name, answer), slot in SLOTS.items():
    SLOTS_OF[TASKS.index(task_name), CLASSES[task_name].index(answer)] = slot
LIKELY = 0.4  # chance above which a title or a date is taken for that of a person or an operation


def around(sheet: Sheet, task: Ints, left: Ints, right: Ints, chances: Floats) -> Floats:
    """What was thought of each pair, of the best other pairs of either end, and of the ways over a third span."""
    columns = []
    own = SLOTS_OF[task]
    for place in range(own.shape[1]):
        mine = np.where(own[:, place] >= 0, chances[np.arange(len(task)), own[:, place]], 0)
        columns += [mine, *_best_others(len(sheet.spans), task, left, right, mine)]
    columns += [*_together(sheet, task, left, right, chances), *_standing(sheet, task, left, right, chances)]
    ways = _ways(sheet, left, right, chances)
    columns += [way[left, right] for way in ways]
    columns.append(_dated_apart(sheet, left, right, chances))
    return np.stack(columns, axis=1).astype(np.float32)


def _best_others(size: int, task: Ints, left: Ints, right: Ints, mine: Floats) -> list[Floats]:
    """The best chance that another pair of the same task has with LEFT, and with RIGHT."""
    best, next_best = (np.zeros(len(TASKS) * size, dtype=np.float32) for _ in range(2))
    ends = task * size + left, task * size + right
    for end in ends:
        np.maximum.at(best, end, mine)
    for end in ends:
        np.maximum.at(next_best, end, np.where(mine < best[end], mine, 0))
    return [np.where(mine < best[end], best[end], next_best[end]) for end in ends]


def _together(sheet: Sheet, task: Ints, left: Ints, right: Ints, chances: Floats) -> list[Floats]:
    """Of all pairs of the same two persons, bodies, places or words: the best chance, and how many there are."""
    kind = np.array([NEAR_TASKS.index(name.removesuffix(FAR)) for name in TASKS])[task]
    ends = np.sort(np.stack([sheet.entity[left], sheet.entity[right]]), axis=0)
    _, group = np.unique(np.stack([kind, *ends]), axis=1, return_inverse=True)
    best = np.zeros(len(task), dtype=np.float32)
    np.maximum.at(best, group, chances.max(axis=1, initial=0))
    return [best[group], np.minimum(np.bincount(group)[group], 9).astype(np.float32)]


def _standing(sheet: Sheet, task: Ints, left: Ints, right: Ints, chances: Floats) -> list[Floats]:
    """What either end, and whoever it is, is tied to in its own sentences; of persons also what their title is."""
    best = chances.max(axis=1, initial=0)
    span = np.zeros((len(sheet.spans), len(TASKS)), dtype=np.float32)
    for ends in (left, right):
        np.maximum.at(span, (ends, task), best)
    _, who = np.unique(sheet.entity, return_inverse=True)
    entity = np.zeros((int(who.max()) + 1, len(NEAR_TASKS)), dtype=np.float32)
    np.maximum.at(entity, who, span[:, : len(NEAR_TASKS)])
    titles = _titles(sheet, left, right, chances, span)
    return [
        column
        for table in (span[:, : len(NEAR_TASKS)], entity[who], titles)
        for ends in (left, right)
        for column in table[ends].T
    ]


def _titles(sheet: Sheet, left: Ints, right: Ints, chances: Floats, span: Floats) -> Floats:
    """The likeliest title of each span: its role as a number, how likely it has a body; 0 0 where there is none."""
    out = np.zeros((len(sheet.spans), 2), dtype=np.float32)
    told = np.zeros(len(sheet.spans), dtype=np.float32)
    chance = chances[:, SLOTS["PT", "of"]]
    for row in np.nonzero(chance > LIKELY)[0].tolist():
        person, title = sorted((int(left[row]), int(right[row])), key=lambda place: int(sheet.letter[place]))
        person, title = (person, title) if sheet.spans[title].label is Label.TITLE else (title, person)
        if chance[row] > told[person]:
            told[person] = chance[row]
            out[person] = code(str(sheet.spans[title].details.get("role") or "")), span[title, TASKS.index("OT")]
    return out


def _ways(sheet: Sheet, left: Ints, right: Ints, chances: Floats) -> list[Floats]:
    """For each of ROUTES [span, span] → how likely the likeliest way from one to the other over a third is."""
    size = len(sheet.spans)
    places = {letter: np.nonzero(sheet.letter == ORDER.index(letter))[0] for letter in ORDER}
    tied = {}
    for slot in {slot for route in ROUTES for slot in route[3:]}:
        matrix = np.zeros((size, size), dtype=np.float32)
        chance = np.maximum(chances[:, SLOTS[slot]], chances[:, SLOTS[slot[0] + FAR, slot[1]]])
        matrix[left, right] = matrix[right, left] = chance
        tied[slot] = matrix
    ways = []
    for start, over, end, one, other in ROUTES:
        way = np.zeros((size, size), dtype=np.float32)
        a, k, b = places[start], places[over], places[end]
        if len(a) and len(k) and len(b):
            steps = np.minimum(tied[one][np.ix_(a, k)][:, :, None], tied[other][np.ix_(k, b)][None, :, :])
            way[np.ix_(a, b)] = steps.max(axis=1)
        ways.append(np.maximum(way, way.T))
    return ways


def _dated_apart(sheet: Sheet, left: Ints, right: Ints, chances: Floats) -> Floats:
    """1 where the likeliest dates of two operations' words can't be one, -1 where they can, 0 where one is unknown."""
    dates: dict[int, tuple[float, Found]] = {}
    chance = np.maximum(chances[:, SLOTS["DX", "on"]], chances[:, SLOTS["DX" + FAR, "on"]])
    for row in np.nonzero(chance > LIKELY)[0].tolist():
        one, other = int(left[row]), int(right[row])
        word, date = (one, other) if sheet.spans[one].label is Label.OPERATION else (other, one)
        if word not in dates or dates[word][0] < chance[row]:
            dates[word] = float(chance[row]), sheet.spans[date]
    out = np.zeros(len(left), dtype=np.float32)
    for row, ends in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        if ends[0] in dates and ends[1] in dates:
            out[row] = -1 if can_be(dates[ends[0]][1], dates[ends[1]][1]) else 1
    return out
