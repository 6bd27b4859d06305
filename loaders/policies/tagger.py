"""Two readings of a document: the second sees what the first says of a word's other places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from loaders.folding import fold
from loaders.passages import Label, Sentence
from loaders.places import Gazetteer
from loaders.policies.brat import Span
from loaders.policies.elsewhere import Elsewhere, Words
from loaders.policies.register import Register
from loaders.recognise.features import features
from loaders.recognise.model import Model
from loaders.recognise.tagger import spans
from loaders.recognise.templates import Eyes, Features, Seen, feature


def noted(*notes: str) -> tuple[Features, ...]:
    """A template: NOTES on a token are features of it."""
    return (tuple(map(feature, notes)),)


@dataclass(frozen=True, slots=True)
class Page:
    """A document as it is read: its sentences, what the register knows of their tokens, and the tokens themselves."""

    sentences: Sequence[Sentence]
    texts: Words
    words: Words
    known: Sequence[Sequence[Sequence[str]]]


def page(sentences: Sequence[Sentence], register: Register) -> Page:
    texts = [[token.text for token in sentence.tokens] for sentence in sentences]
    words = [list(map(fold, row)) for row in texts]
    return Page(sentences, texts, words, list(map(register.notes, texts, words)))


def seen(page: Page, gazetteer: Gazetteer, eyes: Eyes[Seen], tags: Words | None = None) -> Iterator[list[list[Seen]]]:
    """For each sentence and token all that EYES see there; TAGS are those of a first reading."""
    elsewhere = Elsewhere(page.texts, page.words, tags).notes() if tags is not None else repeat(None)
    for rows, known, said in zip(features(page.sentences, gazetteer, eyes), page.known, elsewhere, strict=False):
        for row, notes in zip(rows, known, strict=True):
            row += eyes.see((noted, *notes))
        for row, notes in zip(rows, said or (), strict=False):
            row += eyes.see((noted, *notes))
        yield rows


def read(page: Page, gazetteer: Gazetteer, first: Model, second: Model) -> list[Span]:
    """The mentions of a document, in order."""
    tags = [first.tags(rows) for rows in seen(page, gazetteer, first.eyes)]
    again = (second.tags(rows) for rows in seen(page, gazetteer, second.eyes, tags))
    return list(mentions(page.sentences, again))


def mentions(sentences: Sequence[Sentence], tags: Iterable[list[str]]) -> Iterator[Span]:
    for sentence, row in zip(sentences, tags, strict=True):
        for start, end, label in spans(row):
            yield Span(sentence.tokens[start].start, sentence.tokens[end - 1].end, Label(label))
