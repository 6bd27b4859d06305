"""The learned part: a conditional random field that labels tokens (see `loaders/recognise/train.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pycrfsuite

from loaders.passages import Found, Label, Sentence
from loaders.places import Gazetteer
from loaders.recognise.features import features

SURROGATE = re.compile("[\ud800-\udfff]")
POINTING = "_ref"  # a label's mark where the span points at something without naming it
MODEL = Path(__file__).parent / "model.crfsuite"


@cache
def model() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    return tagger


def tag(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> list[Found]:
    """Spans of all labels in TEXT, in order."""
    found = []
    encodable = [_encodable(sentence) for sentence in sentences] if SURROGATE.search(text) else sentences
    for sentence, rows in zip(sentences, features(encodable, gazetteer), strict=True):
        for start, end, label in spans(model().tag(rows)):
            first, last = sentence.tokens[start].start, sentence.tokens[end - 1].end
            details = {"naming": False} if label.endswith(POINTING) else {}
            found.append(
                Found(
                    first,
                    last,
                    Label(label.removesuffix(POINTING)),
                    text[first:last],
                    details,
                )
            )
    return found


def _encodable(sentence: Sentence) -> Sentence:
    """SENTENCE without lone surrogates, which the model's library can't take."""
    if not any(SURROGATE.search(token.text) for token in sentence.tokens):
        return sentence
    tokens = (replace(token, text=SURROGATE.sub("?", token.text)) for token in sentence.tokens)
    return replace(sentence, tokens=tuple(tokens))


def spans(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, label) of each run of B-label, I-label …"""
    begins = [
        i for i, tag in enumerate(tags) if tag[0] == "B" or (tag[0] == "I" and (i == 0 or tags[i - 1][1:] != tag[1:]))
    ]
    for begin, limit in pairwise([*begins, len(tags)]):
        end = begin + 1
        while end < limit and tags[end] == "I" + tags[begin][1:]:
            end += 1
        yield begin, end, tags[begin][2:]
