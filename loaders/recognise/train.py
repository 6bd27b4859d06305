"""Learn the tagger's model from marked-up documents: `python -m loaders.recognise.train FOLDER…`.

Each FOLDER holds NAME.mk files (`loaders.corpus`), all of which are learned from; `corpus/kept` is for measuring.
The model is a file of the repository; the same documents give the same file.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pycrfsuite

from loaders import corpus
from loaders.folding import fold
from loaders.passages import Found, Sentence
from loaders.places import Gazetteer
from loaders.recognise import templates
from loaders.recognise.features import features
from loaders.recognise.lexicon import COMMON
from loaders.recognise.model import FILE, SCALE, save
from loaders.recognise.tagger import POINTING
from loaders.recognise.templates import Eyes, Features
from loaders.segment import segment

PARAMETERS = {
    "c1": 0.15,
    "c2": 0.2,
    "max_iterations": 200,
    "feature.minfreq": 1,
    "feature.possible_transitions": True,
}
VARIED = {"Person", "Place"}
WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{4,}(?![\w-])")
CAPITALISED = re.compile(r"[A-ZÀ-Þ]\w{2,}")
SYLLABLES = [
    start + vowel + end
    for start in ("b", "d", "dj", "f", "g", "k", "l", "m", "n", "r", "s", "t", "w", "z")
    for vowel in "aeiou"
    for end in ("", "n", "r", "l")
]
BARE = Eyes(templates.features, lambda feature: (feature,))  # that see the features themselves
Gold = list[tuple[int, int, str]]


def train(documents: Sequence[tuple[str, Gold]], gazetteer: Gazetteer, file: Path) -> None:
    """Learn from (text, spans) and write the model FILE."""
    with TemporaryDirectory() as folder:
        learned = Path(folder) / "learned.crfsuite"
        learn(documents, gazetteer, learned)
        write(learned, file)


def learn(documents: Sequence[tuple[str, Gold]], gazetteer: Gazetteer, learned: Path) -> None:
    """Have CRFsuite learn from (text, spans) and write LEARNED, a model of its own."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(PARAMETERS)
    for text, gold in [*documents, *varied(documents)]:
        sentences = segment(text, None)
        for sentence, tokens in zip(sentences, features(sentences, gazetteer, BARE), strict=True):
            trainer.append(list(map(attributes, tokens)), tags(sentence, gold))
    trainer.train(str(learned))


def attributes(token: Iterable[Features]) -> list[str]:
    """The features of TOKEN for CRFsuite."""
    return [str(number) for numbers in token for number in numbers]


def write(learned: Path, file: Path) -> None:
    """Write what CRFsuite LEARNED as FILE, a model of ours."""
    with pycrfsuite.Tagger().open(str(learned)) as tagger:
        info = tagger.info()
    labels = sorted(info.labels)
    transitions = [[round(SCALE * info.transitions.get((one, other), 0.0)) for other in labels] for one in labels]
    weights: dict[int, dict[int, int]] = {}
    for (attribute, label), weight in info.state_features.items():
        weights.setdefault(int(attribute), {})[labels.index(label)] = round(SCALE * weight)
    save(file, labels, transitions, weights)


def varied(documents: Iterable[tuple[str, Gold]]) -> Iterator[tuple[str, Gold]]:
    """DOCUMENTS with other names in them: who and where is to be learned from what stands around a name."""
    chance = Random(0)
    for text, gold in documents:
        other = partial(_other, {}, chance)
        parts, spans, last, size = [], [], 0, 0
        for start, end, label in sorted(gold):
            words = text[start:end]
            if label in VARIED:
                words = CAPITALISED.sub(other, words)
            parts += [text[last:start], words]
            size += start - last
            spans.append((size, size + len(words), label))
            size, last = size + len(words), end
        yield "".join([*parts, text[last:]]), spans


def _other(names: dict[str, str], chance: Random, match: re.Match[str]) -> str:
    """A made-up word of the same case, the same for each repeat (NAMES holds them); half of the words stay."""
    word = match.group()
    key = word.lower()
    if key not in names:
        made = "".join(chance.choice(SYLLABLES) for _ in range(max(2, min(4, len(word) // 2))))
        names[key] = made if chance.random() < 0.5 else key
    if names[key] == key:
        return word
    return names[key].upper() if word.isupper() else names[key].capitalize()


def tags(sentence: Sentence, gold: Gold) -> list[str]:
    """The tag of each token: B-label where a span begins, I-label inside, O elsewhere."""
    return [_tag(token.start, token.end, gold, sentence.start) for token in sentence.tokens]


def _tag(start: int, end: int, gold: Gold, sentence_start: int) -> str:
    for first, last, label in gold:
        if first < end and start < last:
            return ("B-" if start <= max(first, sentence_start) else "I-") + label
    return "O"


def read(folder: Path) -> Iterator[tuple[str, Gold]]:
    """(text, spans) of each document in FOLDER to learn from, by name."""
    for path in sorted(folder.glob("*.mk")):
        yield lesson(corpus.read(path))


def lesson(marked: corpus.Marked) -> tuple[str, Gold]:
    """What `train` learns from a marked-up document."""
    return marked.document.text, [(span.start, span.end, _label(span)) for span in marked.spans]


def _label(span: Found) -> str:
    return span.label.value + (POINTING if "naming" in span.details else "")


def common(documents: Iterable[tuple[str, Gold]]) -> list[str]:
    """Words that several documents write in small letters: a capital alone makes none of them a name."""
    counts: Counter[str] = Counter()
    for text, gold in documents:
        names = {fold(word) for start, end, label in gold if label in VARIED for word in text[start:end].split()}
        words = {fold(word) for word in WORD.findall(text) if word.islower()}
        counts.update(words - names)
    return sorted(word for word, count in counts.items() if count > 1)


if __name__ == "__main__":
    learned = [document for folder in sys.argv[1:] for document in read(Path(folder))]
    COMMON.write_text("\n".join(common(learned)) + "\n", encoding="utf-8")
    train(learned, Gazetteer.load(), FILE)
