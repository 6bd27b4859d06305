"""Learn the relation model from marked-up documents: `python -m loaders.relate.train FOLDER…` (needs scikit-learn).

Spans are the marked ones, but for operations, which are found as in use, so that the model meets false ones too. The
thresholds are those that give the best F1 with the precision asked for, on documents that the weights did not see.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from graph.partial_date import PartialDate
from loaders.corpus import Marked, read
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
    "QX": 0.6,
    "LX": 0.5,
    "DX": 0.5,
}  # asked for at the least; an invented post costs more than a missing one
LOWEST = {"OO": 0.5, "OP": 0.4}  # chances below are never believed, however well that would have gone
SOFT = 0.5  # what the others must reach
MUTUAL = {"joint_operation", "agreement", "information", "hosting", "cooperation"}
STRENGTH = 1.0
FOLDS = 5
LEAST = 0.02  # weights below are left out of the file
NEVER = 1.1


@dataclass(frozen=True, slots=True)
class Example:
    task: str
    features: frozenset[int]
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
            if pair.back == 0 or pair.task == "XX" or answers.keys(pair) not in near:
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
        self.counts: dict[tuple[str, str, float], str] = {}
        for fact in marked.facts:
            self._note(fact.name, fact.arguments, fact.options)

    def _note(self, name: str, a: tuple[str, ...], options: dict[str, str]) -> None:
        if name == "post":
            self.said[a[0], a[1]] = "post"
            self.choices[a[0], a[1]] = options.get("status", "current")
            if len(a) > 2:
                self.said[a[0], a[2]] = self.said[a[2], a[1]] = "of"
        elif name == "title":
            self.said.setdefault((a[0], a[1]), "of")
        elif name in ("reports_to", "part_of", "succeeds", "within", "based", "at"):
            self.said[a[0], a[1]] = name
        elif name == "partner":
            self.said[a[0], a[1]] = "partner"
            self.choices[a[0], a[1]] = options.get("kind", "cooperation")
        elif name == "took_part":
            self.said.setdefault((a[0], a[1]), "part")
            self.choices[a[0], a[1]] = options.get("role", "participant")
        elif name == "commands":
            self.said[a[0], a[1]] = "commands"
        elif name == "on":
            self.on[a[0]] = a[1].partition("/")[0]
        elif name in ("arrests", "killed", "wounded", "freed") and a[1].isdigit():
            self.counts[a[0], name, float(a[1])] = name
        elif name == "seized":
            self.counts[a[0], "seized", float(a[2])] = "seized"

    def of(self, pair: Pair) -> str:
        left, right = self.key[pair.left], self.key[pair.right]
        if not left or not right:
            return self._count(pair) or self._date(pair) or NONE
        if pair.task == "XX":
            return "same" if left == right else NONE
        if forward := self.said.get((left, right)):
            return forward + (">" if pair.task in ("OO", "PP", "LL") and forward != "partner" else "")
        if backward := self.said.get((right, left)):
            return backward + ("<" if pair.task in ("OO", "PP", "LL") and backward != "partner" else "")
        return self._count(pair) or self._date(pair) or NONE

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

    def _count(self, pair: Pair) -> str | None:
        if pair.task != "QX":
            return None
        quantity, word = (pair.left, pair.right) if pair.left.label is Label.QUANTITY else (pair.right, pair.left)
        value, operation = quantity.details.get("value"), self.key[word]
        names = ("arrests", "killed", "wounded", "freed", "seized")
        return next((n for n in names if value is not None and (operation, n, float(value)) in self.counts), None)


def fit(rows: Sequence[Example], task: str) -> dict[str, object]:
    """The classes, thresholds and weights of one task: one yes-or-no learner a class."""
    names = sorted({row.answer for row in rows} - {NONE})
    columns = _columns(rows)
    matrix = _matrix(rows, columns)
    groups = np.array([row.document for row in rows])
    thresholds, weights = [], dict[int, list[float]]()
    for number, name in enumerate(names):
        answers = np.array([row.answer == name for row in rows])
        learner = LogisticRegression(C=STRENGTH, max_iter=200, solver="liblinear", fit_intercept=False)
        splits = GroupKFold(FOLDS).split(matrix, answers, groups)
        chances = np.zeros(len(rows))
        for seen, unseen in splits:
            if answers[seen].any():
                chances[unseen] = learner.fit(matrix[seen], answers[seen]).predict_proba(matrix[unseen])[:, 1]
        asked = PRECISION.get(f"{task} {name}", PRECISION.get(task, SOFT))
        thresholds.append(_threshold(chances, answers, asked, LOWEST.get(task, 0.1)))
        print(f"{task:5} {name:15} {_figures(chances >= thresholds[-1], answers)}", flush=True)
        for feature, weight in zip(columns, learner.fit(matrix, answers).coef_[0], strict=True):
            if abs(weight) >= LEAST:
                weights.setdefault(feature, [0.0] * len(names))[number] = round(float(weight), 3)
    return {"classes": names, "thresholds": thresholds, "weights": weights}


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
    """The chance above which a pair is believed: best F1 among those with the precision asked for, else best precision."""
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


def main(folders: Sequence[str]) -> None:
    paths = [path for folder in folders for path in sorted(Path(folder).glob("*.mk")) if int(path.stem[1:]) % 4]
    rows: dict[str, list[Example]] = {}
    for example in examples([read(path) for path in paths]):
        rows.setdefault(example.task, []).append(example)
    model = {task: fit(rows[task], task) for task in sorted(rows)}
    packed = json.dumps(model, sort_keys=True, separators=(",", ":")).encode()
    FILE.write_bytes(gzip.compress(packed, 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1:])
