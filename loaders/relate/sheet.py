"""A document as arrays: the words of its masked sentences, where its spans stand, and how many of what lies before.

Words are folded; a span is one word, "⟦" and its letter. Of any stretch of words the count of commas, persons or words
of a cue is then a difference of two sums, for all pairs of spans at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

Ints = npt.NDArray[np.int32]
WORD = re.compile(r"⟦[A-Z]\d+⟧|\w+|[^\w\s]")
SPAN = "⟦"
ORDER = "".join(LETTERS.values())  # the letters of spans; their places are their numbers
PUNCTUATION = {",": 0, ";": 1, ":": 1, "(": 2, ")": 2, "«": 3, "»": 3, '"': 3, "“": 3, "”": 3, "-": 4, "–": 4, "—": 4}
MARKS = 5  # kinds of punctuation


@dataclass(frozen=True, slots=True)
class Sheet:
    """WORDS of all sentences; for word w `line[w]` is its sentence, for span s `at[s]` its word.

    `sums[w]` counts the classes (letters of spans, punctuation, cues) among the words before w.
    """

    story: Story
    masked: list[Masked]
    words: list[str]
    line: Ints
    first: Ints  # the first word of each sentence, and the end of the last
    paragraph: Ints  # of each sentence
    spans: list[Found]
    at: Ints
    letter: Ints  # of each span, its number in ORDER
    entity: Ints  # of each span; below 0 where it is nobody known
    classes: Ints  # of each word, 1 more than the number of its first class; 0 for none
    sums: Ints


def sheet(story: Story) -> Sheet:
    """STORY, masked, as arrays."""
    words, lines, spans, at, first = list[str](), list[int](), list[Found](), list[int](), [0]
    classes = list[tuple[int, ...]]()
    for number, masked in enumerate(story.masked):
        known = cues(masked.sentence.language)
        for word in WORD.findall(masked.text):
            if word[0] == SPAN:
                span = masked.spans[int(word[2:-1])]
                spans.append(span)
                at.append(len(words))
                words.append(
                    SPAN
                    + LETTERS[span.label]
                    + str(span.details.get("kind" if span.label is Label.OPERATION else "role") or "")
                )
                classes.append((ORDER.index(LETTERS[span.label]),))
            else:
                words.append(fold(word))
                classes.append(known.of(words[-1]))
            lines.append(number)
        first.append(len(words))
    return Sheet(
        story,
        story.masked,
        words,
        _ints(lines),
        _ints(first),
        _ints(masked.sentence.paragraph for masked in story.masked),
        spans,
        _ints(at),
        _ints(ORDER.index(LETTERS[span.label]) for span in spans),
        _ints(story.entity.get(span, -1 - number) for number, span in enumerate(spans)),
        _ints(each[0] + 1 if each else 0 for each in classes),
        _sums(classes),
    )


def _ints(numbers: Iterable[int]) -> Ints:
    return np.fromiter(numbers, dtype=np.int32)


def _sums(classes: list[tuple[int, ...]]) -> Ints:
    counts = np.zeros((len(classes) + 1, CLASSES), dtype=np.int32)
    rows = [row for row, each in enumerate(classes, 1) for _ in each]
    counts[rows, [one for each in classes for one in each]] = 1
    return counts.cumsum(axis=0, dtype=np.int32)


class Cues:
    """The classes of a word: punctuation, and the cues of `lexicons/LANGUAGE/cues.toml` whose stems it begins with."""

    def __init__(self, language: str) -> None:
        stems = [lexicon(language, "cues")[name] for name in NAMES]
        self.stems = [
            (len(ORDER) + MARKS + number, tuple(fold(stem) for stem in row if not stem.endswith("$")))
            for number, row in enumerate(stems)
        ]
        self.whole: dict[str, list[int]] = {}
        for number, row in enumerate(stems, len(ORDER) + MARKS):
            for word in (fold(stem[:-1]) for stem in row if stem.endswith("$")):
                self.whole.setdefault(word, []).append(number)
        self.of = lru_cache(maxsize=1 << 14)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        if word in PUNCTUATION:
            return (len(ORDER) + PUNCTUATION[word],)
        return (*self.whole.get(word, ()), *(number for number, stems in self.stems if word.startswith(stems)))


@cache
def cues(language: str) -> Cues:
    return Cues(language)


NAMES = tuple(lexicon("en", "cues"))
CLASSES = len(ORDER) + MARKS + len(NAMES)


def mentions(sheet: Sheet) -> Counter[int]:
    """How often each entity is named."""
    return Counter(sheet.entity.tolist())
