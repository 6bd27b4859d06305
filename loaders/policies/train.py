"""Learn a policy's models from annotated documents: `python -m loaders.policies.train SFM`.

SFM holds `annotated` (texts, and annotations by the narrower policy), `complete` and `tables`. Our own marked-up
English documents, whose policy is another, are learned from beside them. The models are files of the repository; the
same documents give the same files. Needs scikit-learn.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import numpy as np
import pycrfsuite
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from loaders.places import Gazetteer
from loaders.policies import register as registers
from loaders.policies import weights
from loaders.policies.around import around
from loaders.policies.brat import LABELS, Annotation, Span, Tie, parse
from loaders.policies.elsewhere import Elsewhere
from loaders.policies.names import names
from loaders.policies.pairs import Pair, Story
from loaders.policies.policy import FIRST, FOLDER, PAIRS, POLICIES, SECOND, TIE, TIES
from loaders.policies.register import Register
from loaders.policies.tagger import Page, mentions, page, seen
from loaders.policies.weights import BITS, Weights, hashed
from loaders.recognise import model
from loaders.recognise.model import SCALE
from loaders.recognise.templates import feature
from loaders.recognise.train import BARE, PARAMETERS, Gold, attributes, tags
from loaders.recognise.train import read as corpus_read
from loaders.relate import model as judges
from loaders.relate.forest import Forest
from loaders.relate.model import Judge
from loaders.relate.train import forest
from loaders.segment import segment

FOLDERS = {"complete": "complete", "sfm": "annotated"}
CORPUS = Path(__file__).parents[2] / "corpus" / "en"
ROUNDS = 130  # of CRFsuite; more change nothing
PARTS = 4  # of the documents; the second reading learns from first ones that did not see the document
STRENGTH = 1.0  # scikit-learn's C of the pair model
TREES = {"learning_rate": 0.06, "max_iter": 120, "max_leaf_nodes": 10, "min_samples_leaf": 15, "l2_regularization": 5.0,
         "random_state": 0}  # fmt: skip
Each = TypeVar("Each")
Rows = list[list[str]]  # for each token of a sentence the numbers of its features
Taught = tuple[list[Rows], list[list[str]]]  # of each sentence what is seen, and the tags
OWN = "+"  # before the number of a feature that is the policy's alone


@dataclass(frozen=True)
class Lesson:
    """A text and what the policy marks of it."""

    text: str
    truth: Annotation
    register: Register
    gazetteer: Gazetteer

    @cached_property
    def page(self) -> Page:
        return page(segment(self.text, "en"), self.register)

    @cached_property
    def rows(self) -> list[Rows]:
        """What the first reading sees of each sentence."""
        return [list(map(attributes, rows)) for rows in seen(self.page, self.gazetteer, BARE)]

    @cached_property
    def tags(self) -> list[list[str]]:
        gold = [(span.start, span.end, span.label.value) for span in self.truth.spans]
        return [tags(sentence, gold) for sentence in self.page.sentences]

    def story(self, spans: Iterable[Span]) -> Story:
        """The text as if SPANS were its mentions."""
        return Story(self.text, self.page.sentences, list(spans))

    def rows_again(self, first: Sequence[Sequence[str]]) -> list[Rows]:
        """What the second reading sees after a FIRST one."""
        elsewhere = Elsewhere(self.page.texts, self.page.words, first).notes()
        return [
            [[*row, *map(_number, notes)] for row, notes in zip(rows, said, strict=True)]
            for rows, said in zip(self.rows, elsewhere, strict=True)
        ]


@lru_cache(maxsize=1 << 20)
def _number(name: str) -> str:
    return str(feature(name))


def learn(lessons: Sequence[Lesson], others: Sequence[Lesson], folder: Path) -> None:
    """Write the models of a policy into FOLDER. OTHERS are annotated by another policy: their tags alone are used."""
    folder.mkdir(parents=True, exist_ok=True)
    stories = [(each.story(each.truth.spans), each.truth.ties) for each in lessons]
    with TemporaryDirectory() as work:
        learned = Path(work) / "learned.crfsuite"
        again: list[Taught] = []
        for part in range(PARTS):
            _learn(((each.rows, each.tags) for each in _without(lessons, part)), learned)
            for each in lessons[part::PARTS]:
                tags = _tag(each, learned)
                again.append((_owned(each.rows_again(tags)), each.tags))
                stories.append((each.story(mentions(each.page.sentences, tags)), each.truth.ties))
        _learn(((each.rows, each.tags) for each in lessons), learned)
        _write(learned, folder / FIRST)
        shared = [(each.rows_again(_tag(each, learned)), each.tags) for each in others]
        _learn(chain(again, shared), learned)
        _write(learned, folder / SECOND)
    tales = [Tale(story, list(story.pairs()), ties) for story, ties in stories]
    weights.save(folder / PAIRS, weigh(tales))
    judges.save({TIE: Judge((TIE,), (0.0,), ties(tales))}, folder / TIES)


def _tag(lesson: Lesson, learned: Path) -> list[list[str]]:
    with pycrfsuite.Tagger().open(str(learned)) as first:
        return [first.tag(rows) for rows in lesson.rows]


def _owned(document: list[Rows]) -> list[Rows]:
    """Every feature twice: once as it is, which other policies share, once for this policy alone."""
    return [[[*row, *map(OWN.__add__, row)] for row in rows] for rows in document]


def _write(learned: Path, file: Path) -> None:
    """Write what CRFsuite LEARNED as FILE; what a feature weighs for all and for the policy alone is added up."""
    with pycrfsuite.Tagger().open(str(learned)) as tagger:
        info = tagger.info()
    labels = sorted(info.labels)
    transitions = [[round(SCALE * info.transitions.get((one, other), 0.0)) for other in labels] for one in labels]
    by_hash: dict[int, Counter[int]] = {}
    for (attribute, label), weight in info.state_features.items():
        by_hash.setdefault(int(attribute.removeprefix(OWN)), Counter())[labels.index(label)] += round(SCALE * weight)
    model.save(file, labels, transitions, by_hash)


def _without(every: Sequence[Each], part: int) -> Iterator[Each]:
    return (each for number, each in enumerate(every) if number % PARTS != part)


def _learn(documents: Iterable[Taught], learned: Path) -> None:
    """Have CRFsuite write LEARNED from what is seen of the sentences of DOCUMENTS, and their tags."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(PARAMETERS | {"max_iterations": ROUNDS})
    for rows, labels in documents:
        for sentence, row in zip(rows, labels, strict=True):
            trainer.append(sentence, row)
    trainer.train(str(learned))


@dataclass(frozen=True, slots=True)
class Tale:
    """The pairs of a story, and which of them belong together."""

    story: Story
    pairs: list[Pair]
    ties: frozenset[Tie]

    def truth(self) -> list[bool]:
        return [(pair.person.span, pair.other.span) in self.ties for pair in self.pairs]


def weigh(tales: Iterable[Tale]) -> Weights:
    """The first judgement of pairs."""
    tales = list(tales)
    numbers = [sorted(set(map(hashed, pair.features))) for tale in tales for pair in tale.pairs]
    ends = np.cumsum([0, *map(len, numbers)])
    columns = np.fromiter(chain.from_iterable(numbers), dtype=np.int32)
    matrix = csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(numbers), 1 << BITS))
    truth = [true for tale in tales for true in tale.truth()]
    fitted = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0).fit(matrix, truth)
    by_hash = {int(number): float(fitted.coef_[0, number]) for number in np.flatnonzero(fitted.coef_[0])}
    return Weights(float(fitted.intercept_[0]), by_hash)


def ties(tales: Sequence[Tale]) -> Forest:
    """The second judgement, from first ones by models that did not see the story."""
    rows, truth = [], list[bool]()
    for part in range(PARTS):
        first = weigh(_without(tales, part))
        for tale in filter(lambda tale: tale.pairs, tales[part::PARTS]):
            rows.append(around(tale.story, tale.pairs, [first.chance(pair.features) for pair in tale.pairs]))
            truth += tale.truth()
    return forest([HistGradientBoostingClassifier(**TREES).fit(np.concatenate(rows), truth)])


def lessons(sfm: Path, policy: str, gazetteer: Gazetteer, known: Register) -> dict[str, Lesson]:
    """The annotated documents of SFM, by name."""
    return {
        path.stem: Lesson(
            _text(sfm / "annotated" / f"{path.stem}.txt"),
            parse(path.read_text(encoding="utf-8")),
            known,
            gazetteer,
        )
        for path in sorted((sfm / FOLDERS[policy]).glob("*.ann"))
    }


def _text(file: Path) -> str:
    """As it is: annotations count every character."""
    with file.open(encoding="utf-8", newline="") as stream:
        return stream.read()


def marked(gazetteer: Gazetteer, known: Register) -> list[Lesson]:
    """Our own marked-up documents to learn from (`loaders.recognise.train` says which)."""
    return [Lesson(text, Annotation(_named(gold), frozenset()), known, gazetteer) for text, gold in corpus_read(CORPUS)]


def _named(gold: Gold) -> tuple[Span, ...]:
    """Spans of the policies' types that name what they mean."""
    kinds = {label.value: label for label in LABELS.values()}
    return tuple(Span(start, end, kinds[label]) for start, end, label in sorted(gold) if label in kinds)


def main(sfm: Path) -> None:
    gazetteer, known = Gazetteer.load(), names(sfm / "tables")
    registers.save(registers.FILE, known)
    others = marked(gazetteer, known)
    for policy in POLICIES:
        learn(list(lessons(sfm, policy, gazetteer, known).values()), others, FOLDER / policy)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
