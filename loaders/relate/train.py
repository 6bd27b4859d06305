"""Learn the relation model from marked-up documents: `python -m loaders.relate.train [--model FILE] FOLDER…`.

Spans are the marked ones, but for operations, which are found as in use, so that the model meets false ones too. The
thresholds are those that give the best F1 with the precision asked for, on documents that the weights did not see.
Needs scikit-learn. Every fourth document is left out, for `make eval` to measure with.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from graph.partial_date import PartialDate
from loaders.corpus import Fact, Marked, read
from loaders.dates import find_all
from loaders.passages import Found, Label, Sentence
from loaders.quantities import find_quantities
from loaders.recognise import merge
from loaders.recognise.details import describe
from loaders.relate import prepare
from loaders.relate.model import FILE, NONE
from loaders.relate.pairs import Pair, pairs
from loaders.relate.story import Story
from loaders.segment import segment

PRECISION = {
    "OP": 0.8,
    "PP": 0.7,
    "OO": 0.65,
    "OO part_of>": 0.75,
    "OP post former": 0.75,
    "OP post future": 0.75,
    "LO": 0.65,
    "PX": 0.5,
    "PX commands": 0.65,
    "OX": 0.55,
    "LX": 0.5,
    "DX": 0.5,
}  # asked for at the least; an invented post costs more than a missing one
LOWEST = {
    "OO": 0.5,
    "OO partner": 0.8,
    "OP": 0.4,
}  # chances below are never believed, however well that would have gone
SOFT = 0.5  # what the others must reach
SAID = {  # fact → what it says of its first two arguments; of those in WEAK another fact says more
    "post": "post", "title": "of", "reports_to": "reports_to", "part_of": "part_of", "succeeds": "succeeds",
    "within": "within", "based": "based", "at": "at", "partner": "partner", "took_part": "part", "commands": "commands",
}  # fmt: skip
WEAK = {"title", "took_part"}
CHOSEN = {"post": ("status", "current"), "partner": ("kind", "cooperation"), "took_part": ("role", "participant")}
MUTUAL = {"joint_operation", "agreement", "information", "hosting", "cooperation"}
STRENGTH = 1.0
FOLDS = 5
KEPT = 4  # every so manyth document is kept for measuring
LEAST = 0.02  # weights below are left out of the file
NEVER = 1.1


@dataclass(frozen=True, slots=True)
class Example:
    task: str
    features: Set[int]
    answer: str
    document: int


def examples(documents: Sequence[Marked]) -> Iterator[Example]:
    """Every pair of every document with its answer; a pair that tells what a nearer one tells is left out."""
    for number, marked in enumerate(documents):
        story, key = _story(marked)
        answers = Answers(marked, key)
        answered = [(pair, answers.of(pair)) for pair in pairs(story)]
        near = {answers.keys(pair) for pair, answer in answered if answer != NONE and pair.back == 0}
        for pair, answer in answered:
            if pair.back == 0 or answers.keys(pair) not in near:
                yield Example(pair.task, pair.features, answer, number)
                if choice := answers.choice(pair, answer):
                    yield Example(f"{pair.task} {answer}", pair.features, choice, number)


def _story(marked: Marked) -> tuple[Story, dict[Found, str]]:
    sentences = segment(marked.document.text, marked.document.language)
    told = [span for span in marked.spans if span.label is Label.OPERATION]
    given = [s for s in marked.spans if s.label not in (Label.OPERATION, Label.DATE, Label.QUANTITY)]
    story = prepare(marked.document, sentences, _completed(marked, sentences, given))
    key = {}
    for span in story.spans:
        near = told if span.label is Label.OPERATION else marked.spans
        key[span] = next(
            (marked.spans[s] for s in near if s.label is span.label and s.start < span.end and span.start < s.end), ""
        )
    return story, key


def _completed(marked: Marked, sentences: Sequence[Sentence], given: Iterable[Found]) -> list[Found]:
    """The marked spans with what recognition would say of them, and the dates and quantities that it would find."""
    text, published = marked.document.text, marked.document.published
    found = describe(text, sorted(given))
    merge(found, find_all(text, sentences, PartialDate.parse(published).earliest if published else None))
    for sentence in sentences:
        merge(found, find_quantities(text, sentence))
    return found


class Answers:
    """What the facts of a document say of a pair."""

    def __init__(self, marked: Marked, key: dict[Found, str]) -> None:
        self.key = key
        self.said: dict[tuple[str, ...], str] = {}
        self.choices: dict[tuple[str, str], str] = {}
        self.on: dict[str, str] = {}
        for fact in marked.facts:
            if fact.name == "on":
                self.on[fact.arguments[0]] = fact.arguments[1].partition("/")[0]
            elif fact.name in SAID:
                self._note(fact)

    def _note(self, fact: Fact) -> None:
        first, second, *rest = fact.arguments
        if fact.name not in WEAK or (first, second) not in self.said:
            self.said[first, second] = SAID[fact.name]
        if fact.name in CHOSEN:
            self.choices[first, second] = fact.options.get(*CHOSEN[fact.name])
        if fact.name == "post" and rest:
            self.said[first, rest[0]] = self.said[rest[0], second] = "of"

    def of(self, pair: Pair) -> str:
        left, right = self.key[pair.left], self.key[pair.right]
        if not left or not right:
            return self._date(pair) or NONE
        if forward := self.said.get((left, right)):
            return forward + (">" if pair.task in ("OO", "PP", "LL") and forward != "partner" else "")
        if backward := self.said.get((right, left)):
            return backward + ("<" if pair.task in ("OO", "PP", "LL") and backward != "partner" else "")
        return self._date(pair) or NONE

    def keys(self, pair: Pair) -> frozenset[str]:
        return frozenset((self.key[pair.left], self.key[pair.right]))

    def choice(self, pair: Pair, answer: str) -> str | None:
        """Which status, kind or role the fact of a pair has; a kind that has a giver says which side gives."""
        if answer not in ("post", "partner", "part"):
            return None
        left, right = self.key[pair.left], self.key[pair.right]
        choice = self.choices.get((left, right)) or self.choices.get((right, left))
        if answer == "partner" and choice not in MUTUAL:
            return f"{choice}{'>' if (left, right) in self.choices else '<'}"
        return choice

    def _date(self, pair: Pair) -> str | None:
        date, word = (pair.left, pair.right) if pair.left.label is Label.DATE else (pair.right, pair.left)
        on, began = self.on.get(self.key[word]), date.details.get("began")
        return "on" if pair.task == "DX" and on and began and str(PartialDate.parse(began)) == on else None


def fit(rows: Sequence[Example], task: str) -> dict[str, object]:
    """The classes, thresholds and weights of one task: one yes-or-no learner a class."""
    names = sorted({row.answer for row in rows} - {NONE})
    columns = _columns(rows)
    matrix = _matrix(rows, columns)
    groups = np.array([row.document for row in rows])
    thresholds, weights = list[float](), dict[int, list[float]]()
    for number, name in enumerate(names):
        answers = np.array([row.answer == name for row in rows])
        chances = _unseen(matrix, answers, groups)
        asked = PRECISION.get(f"{task} {name}", PRECISION.get(task, SOFT))
        thresholds.append(_threshold(chances, answers, asked, LOWEST.get(f"{task} {name}", LOWEST.get(task, 0.1))))
        sys.stderr.write(f"{task:5} {name:15} {_figures(chances >= thresholds[-1], answers)}\n")
        for feature, weight in zip(columns, _learned(matrix, answers), strict=True):
            if abs(weight) >= LEAST:
                weights.setdefault(feature, [0.0] * len(names))[number] = round(float(weight), 3)
    return {"classes": names, "thresholds": thresholds, "weights": weights}


def _learned(matrix: csr_matrix, answers: np.ndarray) -> np.ndarray:
    """A weight a column; all 0 where there is nothing to tell apart."""
    if answers.all() or not answers.any():
        return np.zeros(matrix.shape[1])
    learner = LogisticRegression(C=STRENGTH, max_iter=200, solver="liblinear", fit_intercept=False)
    return np.asarray(learner.fit(matrix, answers).coef_[0])


def _unseen(matrix: csr_matrix, answers: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """The chance of each row, by weights that its document had no part in."""
    chances = np.zeros(len(answers))
    folds = min(FOLDS, len(set(groups)))
    for seen, rest in GroupKFold(folds).split(matrix, answers, groups) if folds > 1 else ():
        if answers[seen].any():
            chances[rest] = 1 / (1 + np.exp(-(matrix[rest] @ _learned(matrix[seen], answers[seen]))))
    return chances


def _columns(rows: Iterable[Example]) -> list[int]:
    """The hashes of the features that at least two pairs show."""
    seen = Counter(number for row in rows for number in row.features)
    return sorted(number for number, times in seen.items() if times > 1)


def _matrix(rows: Iterable[Example], columns: list[int]) -> csr_matrix:
    place = {number: index for index, number in enumerate(columns)}
    indices, starts = list[int](), [0]
    for row in rows:
        indices += sorted(place[number] for number in row.features if number in place)
        starts.append(len(indices))
    return csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(starts) - 1, len(columns)))


def _threshold(chances: np.ndarray, answers: np.ndarray, precision: float, lowest: float) -> float:
    """The chance above which a pair is believed: best F1 with the precision asked for, else best precision."""
    choices = []
    for threshold in np.arange(lowest, 0.95, 0.025):
        kept = chances >= threshold
        hits = int((kept & answers).sum())
        if hits:
            p, r = hits / kept.sum(), hits / answers.sum()
            choices.append((p >= precision, 2 * p * r / (p + r) if p >= precision else p, round(float(threshold), 3)))
    return max(choices)[2] if choices else NEVER


def _figures(kept: np.ndarray, answers: np.ndarray) -> str:
    hits = int((kept & answers).sum())
    return f"precision {hits}/{kept.sum()} recall {hits}/{answers.sum()}"


def train(documents: Iterable[Marked], model: Path) -> None:
    """Learn from DOCUMENTS and write the file MODEL."""
    rows: dict[str, list[Example]] = {}
    for example in examples(list(documents)):
        rows.setdefault(example.task, []).append(example)
    packed = json.dumps({task: fit(rows[task], task) for task in sorted(rows)}, sort_keys=True, separators=(",", ":"))
    model.write_bytes(gzip.compress(packed.encode(), 9, mtime=0))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, default=FILE)
    arguments = parser.parse_args()
    paths = [path for folder in arguments.folders for path in sorted(folder.glob("*.mk")) if int(path.stem[1:]) % KEPT]
    train(map(read, paths), arguments.model)
