"""The learned part: a conditional random field that labels tokens (see `loaders/recognise/train.py`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.passages import Found, Label, Sentence
from loaders.places import Gazetteer
from loaders.recognise.features import features
from loaders.recognise.model import Model

POINTING = "_ref"  # a label's mark where the span points at something without naming it


def tag(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer, model: Model) -> list[Found]:
    """Spans of all labels in TEXT, in order."""
    found = []
    for sentence, tokens in zip(sentences, features(sentences, gazetteer, model.eyes), strict=True):
        for start, end, label in spans(model.tags(tokens)):
            first, last = sentence.tokens[start].start, sentence.tokens[end - 1].end
            details = {"naming": False} if label.endswith(POINTING) else {}
            found.append(Found(first, last, Label(label.removesuffix(POINTING)), text[first:last], details))
    return found


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
