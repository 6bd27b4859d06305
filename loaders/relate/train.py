"""Learn the relation model from marked-up documents: `python -m loaders.relate.train [--model FILE] FOLDER…`.

Spans are the marked ones, but dates and quantities, which are found as in use. Each pair is judged twice; what the
second judgement sees of the first, and the chances that thresholds are chosen by, come from trees that did not see the
document.
Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier

from loaders.corpus import Marked, read
from loaders.passages import Label
from loaders.relate.answers import Lesson, lesson
from loaders.relate.apart import Gap, asked
from loaders.relate.apart import numbers as apart
from loaders.relate.around import around
from loaders.relate.candidates import FAR, TASKS
from loaders.relate.decide import limits
from loaders.relate.forest import Floats, Forest
from loaders.relate.judge import CLASSES, SLOTS
from loaders.relate.model import APART, FILE, Judge, Model, save

PRECISION = {  # of an answer, or of one task's: asked for at the least; an invented edge costs more than a missing one
    "post": 0.88, "part_of<": 0.75, "part_of>": 0.8, "partner": 0.62, "reports_to<": 0.75, "reports_to>": 0.75,
    "commands": 0.7, "based": 0.7, "within>": 0.75, "within<": 0.75, "PT of": 0.95,
    "PT+ of": 0.8, "OT+ of": 0.75, APART: 0.8,
}  # fmt: skip
SOFT = 0.5  # what the others must reach
TREES = {"learning_rate": 0.08, "max_iter": 70, "max_leaf_nodes": 10, "min_samples_leaf": 10, "l2_regularization": 5.0,
         "max_features": 0.2, "max_bins": 63, "random_state": 0}  # fmt: skip
FEW = TREES | {"max_iter": 120, "max_leaf_nodes": 6, "max_features": 0.4}  # of few numbers
FOLDS = 3
LOWEST = 0.2  # chances below are never believed
NEVER = 1.1
UNTOLD = -30.0  # what a score begins with of which nothing was learned: surely not
FEWEST = 8  # an answer of fewer examples is not learned
Truth = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of numbers with the truth of one answer, and the document of each."""

    numbers: Floats
    truth: Truth
    document: npt.NDArray[np.int32]


def learn(rows: Rows, trees: Mapping[str, float] = TREES) -> HistGradientBoostingClassifier | None:
    """Trees for ROWS; none where there is nothing to learn."""
    if rows.truth.sum() < FEWEST or rows.truth.all():
        return None
    return HistGradientBoostingClassifier(**trees).fit(rows.numbers, rows.truth)


def unseen(rows: Rows, every: Rows, grown: Mapping[str, float] = TREES) -> Floats:
    """The chance of each row of EVERY, by trees learned from those ROWS that are of other documents."""
    chances = np.zeros(len(every.truth), dtype=np.float32)
    for fold in range(FOLDS):
        kept = rows.document % FOLDS != fold
        trees = learn(Rows(rows.numbers[kept], rows.truth[kept], rows.document[kept]), grown)
        rest = every.document % FOLDS == fold
        if trees is not None and rest.any():
            chances[rest] = trees.predict_proba(every.numbers[rest])[:, 1]
    return chances


def forest(learned: Sequence[HistGradientBoostingClassifier | None]) -> Forest:
    """The trees of several learners as one forest; where nothing was learned, one leaf that says no."""
    trees = [[each[0].nodes for each in learner._predictors] if learner else [] for learner in learned]
    counts = [max(1, len(each)) for each in trees]
    parts, size = [], 0
    for nodes in (nodes for each in trees for nodes in each or [None]):
        parts.append(_leaf(size) if nodes is None else _tree(nodes, size))
        size += len(parts[-1][0])
    roots = np.cumsum([0, *(len(part[0]) for part in parts[:-1])]).astype(np.int32)
    starts = np.cumsum([0, *counts[:-1]]).astype(np.int32)
    base = np.array([learner._baseline_prediction[0, 0] if learner else UNTOLD for learner in learned], np.float32)
    depth = max((int(nodes["depth"].max()) for each in trees for nodes in each), default=0)
    feature, threshold, left, right, value = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Forest(depth, feature, threshold, left, right, value, roots, starts, base)


def _leaf(at: int) -> tuple[npt.NDArray[np.generic], ...]:
    here = np.array([at], dtype=np.int32)
    return np.zeros(1, np.int32), np.zeros(1, np.float32), here, here, np.zeros(1, np.float32)


def _tree(nodes: npt.NDArray[np.void], at: int) -> tuple[npt.NDArray[np.generic], ...]:
    here, leaf = np.arange(len(nodes), dtype=np.int32) + at, nodes["is_leaf"].astype(bool)
    left, right = (np.where(leaf, here, nodes[side].astype(np.int32) + at) for side in ("left", "right"))
    value = np.where(leaf, nodes["value"], 0).astype(np.float32)
    return nodes["feature_idx"].astype(np.int32), nodes["num_threshold"].astype(np.float32), left, right, value


def threshold(chances: Floats, truth: Truth, precision: float) -> float:
    """The chance above which an answer is believed: best F1 with the precision asked for, if that is reached."""
    best = (0.0, NEVER)
    for limit in np.arange(LOWEST, 0.95, 0.02):
        kept = chances >= limit
        hits = int((kept & truth).sum())
        if hits and hits / kept.sum() >= precision:
            best = max(best, (2 * hits / (kept.sum() + truth.sum()), round(float(limit), 2)))
    return best[1]


@dataclass(frozen=True, slots=True)
class Course:
    """All lessons, their rows one below the other."""

    lessons: list[Lesson]
    numbers: Floats
    task: npt.NDArray[np.int32]
    answers: npt.NDArray[np.str_]
    choices: npt.NDArray[np.str_]
    learned: Truth
    document: npt.NDArray[np.int32]


def course(documents: Iterable[Marked]) -> Course:
    lessons = [lesson(marked) for marked in documents]
    return Course(
        lessons,
        np.concatenate([each.numbers for each in lessons]),
        np.concatenate([each.task for each in lessons]),
        np.array([answer for each in lessons for answer in each.answers]),
        np.array([choice or "" for each in lessons for choice in each.choices]),
        np.array([said for each in lessons for said in each.learned]),
        np.repeat(np.arange(len(lessons), dtype=np.int32), [len(each.task) for each in lessons]),
    )


@dataclass(frozen=True, slots=True)
class Learned:
    """TREES for one answer; CHANCES of all rows of its task by trees that did not see the document; F1 above LIMIT."""

    trees: HistGradientBoostingClassifier | None
    chances: Floats
    limit: float
    f1: float


def _judged(task: str, taught: Course) -> list[Learned]:
    """What is learned for each answer of a task."""
    mine = taught.task == TASKS.index(task)
    use = taught.learned[mine]
    learned = []
    for answer in CLASSES[task]:
        every = Rows(taught.numbers[mine], taught.answers[mine] == answer, taught.document[mine])
        rows = Rows(every.numbers[use], every.truth[use], every.document[use])
        chances = unseen(rows, every)
        limit, f1 = _limit(f"{task} {answer}", chances[use], rows.truth)
        learned.append(Learned(learn(rows), chances, limit, f1))
    return learned


def _judge(task: str, learned: Sequence[Learned]) -> Judge:
    return Judge(CLASSES[task], tuple(each.limit for each in learned), forest([each.trees for each in learned]))


def _limit(name: str, chances: Floats, truth: Truth) -> tuple[float, float]:
    """The chance above which an answer is believed, and the F1 that this gives."""
    limit = threshold(chances, truth, PRECISION.get(name, PRECISION.get(name.partition(" ")[2], SOFT)))
    kept = chances >= limit
    hits = int((kept & truth).sum())
    sys.stderr.write(f"{name:16} precision {hits}/{kept.sum()} recall {hits}/{truth.sum()}\n")
    return limit, 2 * hits / max(1, int(kept.sum() + truth.sum()))


def _chosen(name: str, taught: Course) -> Judge:
    """The judge that chooses a status, kind or role for an answer that is believed."""
    task, _, answer = name.partition(" ")
    tasks = [number for number, each in enumerate(TASKS) if each.removesuffix(FAR) == task]
    mine = np.isin(taught.task, tasks) & (taught.answers == answer) & taught.learned
    classes = tuple(sorted(set(taught.choices[mine].tolist()) - {""})) or (USUAL[answer],)
    rows = [Rows(taught.numbers[mine], taught.choices[mine] == choice, taught.document[mine]) for choice in classes]
    return Judge(classes, (0.0,) * len(classes), forest([learn(each) for each in rows]))


USUAL = {"post": "current", "partner": "cooperation", "part": "participant"}
CHOOSERS = ("OP post", "OO partner", "OX part", "PX part")


def train(documents: Iterable[Marked], model: Path) -> None:
    """Learn from DOCUMENTS and write the file MODEL."""
    taught = course(documents)
    judges: dict[str, Judge] = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        alone = dict(zip(TASKS, pool.map(partial(_judged, taught=taught), TASKS), strict=True))
        chances = _chances(taught, alone)
        again = replace(taught, numbers=np.concatenate([taught.numbers, _around(taught, chances)], axis=1))
        beside = dict(zip(TASKS, pool.map(partial(_judged, taught=again), TASKS), strict=True))
        better = {task: [_better(*pair) for pair in zip(alone[task], beside[task], strict=True)] for task in TASKS}
        for turn, learned in (("1", alone), ("2", better)):
            judges |= {f"{task} {turn}": _judge(task, learned[task]) for task in TASKS}
        chances = _chances(taught, better)
        judges[APART] = _apart(taught, chances, limits(Model(judges)))
        judges |= zip(CHOOSERS, pool.map(partial(_chosen, taught=taught), CHOOSERS), strict=True)
    save(judges, model)


def _better(alone: Learned, beside: Learned) -> Learned:
    """Where little was marked, what was thought of the pairs around may only confuse."""
    return alone if alone.f1 > beside.f1 else beside


def _chances(taught: Course, learned: Mapping[str, Sequence[Learned]]) -> Floats:
    """[row, slot] → the chance."""
    chances = np.zeros((len(taught.task), len(SLOTS)), dtype=np.float32)
    for (task, answer), slot in SLOTS.items():
        told = learned[task][CLASSES[task].index(answer)]
        chances[taught.task == TASKS.index(task), slot] = told.chances
    return chances


def _apart(taught: Course, chances: Floats, sure: Floats) -> Judge:
    """The judge of posts told in pieces, from what would be asked with CHANCES."""
    numbers, truth, document, title = [np.zeros((0, 1), dtype=np.float32)], list[bool](), list[int](), list[int]()
    for place, each in enumerate(taught.lessons):
        gaps, tied = asked(each.sheet, each.task, each.left, each.right, chances[taught.document == place], sure)
        if gaps:
            numbers.append(apart(each.sheet, gaps, tied))
            truth += [_held(each, gap) for gap in gaps]
            document += [place] * len(gaps)
            title += [gap.title for gap in gaps]
    rows = Rows(np.concatenate(numbers[1:] or numbers), np.array(truth, dtype=np.bool_), np.array(document, np.int32))
    chance = unseen(rows, rows, FEW)
    _, asks = np.unique(np.array([document, title]), axis=1, return_inverse=True)
    best = np.zeros(len(truth), dtype=np.float32)
    np.maximum.at(best, asks, chance)
    limit, _ = _limit(APART, np.where(chance == best[asks], chance, 0), rows.truth)
    return Judge(("post",), (limit,), forest([learn(rows, FEW)]))


def _held(taught: Lesson, gap: Gap) -> bool:
    person, body = gap.left, gap.right
    if taught.sheet.spans[person].label is Label.ORGANIZATION:
        person, body = body, person
    return taught.facts.held(*(taught.keys[place] for place in (person, body, gap.title)))


def _around(taught: Course, chances: Floats) -> Floats:
    parts = (chances[taught.document == number] for number in range(len(taught.lessons)))
    return np.concatenate(
        [
            around(each.sheet, each.task, each.left, each.right, part)
            for each, part in zip(taught.lessons, parts, strict=True)
        ]
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, default=FILE)
    arguments = parser.parse_args()
    paths = [path for folder in arguments.folders for path in sorted(folder.glob("*.mk"))]
    train(map(read, paths), arguments.model)
