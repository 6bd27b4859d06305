"""Who is named once in a document is named by the surname too: repeats of it that the readings missed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.passages import Label, Sentence
from loaders.policies.brat import Span

SHORTEST = 3  # letters of a surname


def with_surnames(text: str, sentences: Sequence[Sentence], spans: Sequence[Span]) -> list[Span]:
    """SPANS with the surnames that stand alone, beside no other capitalised word."""
    persons = (text[span.start : span.end].split() for span in spans if span.label is Label.PERSON)
    surnames = {words[-1] for words in persons if len(words[-1]) >= SHORTEST}
    taken = {at for span in spans for at in range(span.start, span.end)}
    found = (span for sentence in sentences for span in _alone(sentence, surnames))
    return sorted([*spans, *(span for span in found if span.start not in taken)])


def _alone(sentence: Sentence, surnames: set[str]) -> Iterator[Span]:
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
        if token.text in surnames and not any(each.text[0].isupper() for each in beside):
            yield Span(token.start, token.end, Label.PERSON)
