"""What only capitals speak for is doubted: headings in capitals, "Read More", a people's name taken for a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.places import Gazetteer
from loaders.recognise.details import is_acronym
from loaders.recognise.lexicon import common_words, known_name, listed, load, tokens
from loaders.recognise.spans import cut, lies_in

HEADING = 16  # tokens that a heading has at most
CAPITALISED = 0.7  # of its words of four letters or more
NAME = frozenset({"given", "surnames"})
IN_NAMES = frozenset({"body", "known", "kinds", "adjectives", "countries"})


def doubt(text: str, sentences: Sequence[Sentence], found: Iterable[Found], gazetteer: Gazetteer) -> list[Found]:
    """FOUND without what nothing but capitals makes a name."""
    common = common_words() | {token.text for line in sentences for token in line.tokens if token.text.islower()}
    spans = [
        _trimmed(text, _renamed(text, _country(span, gazetteer)), sentences)
        for span in found
        if not _is_common(span, common)
    ]
    headings = [Found(line.start, line.end, Label.TITLE, "") for line in sentences if _is_heading(line)]
    elsewhere = {fold(span.text) for span in spans if not lies_in(span, headings)}
    posts = {span.end + 1 for span in spans if span.label in (Label.RANK, Label.TITLE)}
    elsewhere |= {fold(span.text) for span in spans if span.start in posts}
    return [
        span
        for span in spans
        if fold(span.text) in elsewhere or not lies_in(span, headings) or _is_sure(span, headings, gazetteer)
    ]


def _is_common(span: Found, common: frozenset[str]) -> bool:
    word = fold(span.text)
    if word in load("cuts")["furniture"]:
        return True
    if span.label is Label.ORGANIZATION and "naming" not in span.details:
        return span.text[0].islower() and not any(listed(part) & IN_NAMES for part in map(fold, tokens(span.text)))
    return span.label in (Label.PLACE, Label.PERSON) and (word in common or "adjectives" in listed(word))


def _country(span: Found, gazetteer: Gazetteer) -> Found:
    """A state is a place, whatever it does."""
    if span.label is Label.ORGANIZATION and any(place.kind == "country" for place in gazetteer.lookup(span.text)):
        return replace(span, label=Label.PLACE)
    return span


def _renamed(text: str, span: Found) -> Found:
    """A known body is one, whatever the tagger says, and without its people's name ("Russian Wagner Group")."""
    if span.label in (Label.PLACE, Label.PERSON) and known_name(span.text):
        return replace(span, label=Label.ORGANIZATION)
    if (
        span.label is not Label.PLACE
        and fold(span.text).rpartition(" ")[2] in load("places")["named_after"]["en_sites"]
    ):
        return replace(span, label=Label.PLACE)
    first, _, rest = span.text.partition(" ")
    if span.label is Label.ORGANIZATION and "adjectives" in listed(fold(first)) and known_name(rest):
        return cut(text, span, span.end - len(rest), span.end)
    return span


def _trimmed(text: str, span: Found, sentences: Sequence[Sentence]) -> Found:
    """Without words in small letters that make no name: "AES luttent …", "Sahel Programme include", "USA au Mali"."""
    words = span.text.split(" ")
    if span.label is not Label.ORGANIZATION or len(words) == 1:
        return span
    if words[1].islower() and "countries" in listed(fold(words[0])):
        return replace(cut(text, span, span.start, span.start + len(words[0])), label=Label.PLACE)
    if is_acronym(words[0]) and _is_small(words[1]):
        return cut(text, span, span.start, span.start + len(words[0]))
    language = sentences[bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1].language
    if language == "en" and words[-2][0].isupper() and _is_small(words[-1]):
        return cut(text, span, span.start, span.end - len(words[-1]) - 1)
    return span


def _is_small(word: str) -> bool:
    """Whether WORD, in small letters, is none that names of bodies hold."""
    return word.islower() and word not in load("cuts")["links"] and not listed(fold(word)) & IN_NAMES


def _is_heading(line: Sentence) -> bool:
    words = [token.text for token in line.tokens if token.text.isalpha() and len(token.text) > 3]
    capitals = sum(word[0].isupper() for word in words)
    closed = line.tokens[-1].text in ".!?," or any(token.text == "," for token in line.tokens)
    return len(words) > 1 and len(line.tokens) <= HEADING and not closed and capitals >= CAPITALISED * len(words)


def _is_sure(span: Found, headings: Sequence[Found], gazetteer: Gazetteer) -> bool:
    if any((line.start, line.end) == (span.start, span.end) for line in headings):
        return True  # a signature
    words = list(map(fold, tokens(span.text)))
    if span.label is Label.PERSON:
        return any(listed(word) & NAME for word in words)
    if span.label is Label.PLACE:
        return bool(gazetteer.lookup(span.text))
    if span.label is Label.ORGANIZATION:
        return (
            is_acronym(span.text) or known_name(span.text) is not None or any("body" in listed(word) for word in words)
        )
    return True
