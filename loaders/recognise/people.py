"""Who is named: the name alone, without civility or rank; never a suspect, nor anybody known by initials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.recognise.lexicon import listed, load, matcher
from loaders.recognise.spans import cut
from loaders.segment import TOKEN

INITIALS = re.compile(r"[A-ZÀ-Þ]\.?(?:[ -]?[A-ZÀ-Þ]\.)*(?:[ -][A-ZÀ-Þ])*|.*\s[A-ZÀ-Þ]\.")
DIGIT = re.compile(r"\d")
AGE = re.compile(r"\s?(?:,|\() ?(?:aged |âgée? de )?\d\d(?: ans| years)?\b(?! [A-Z])")
BEFORE = 40  # characters in which words stand that make a suspect
BESIDE = {
    "civilities": None,
    "adjectives": None,
    "rank": Label.RANK,
    "title": Label.TITLE,
}  # stand before a name
NAME = frozenset({"given", "surnames", "particles"})
NO_NAME = frozenset({"body", "kinds", "title"})
SHORT = 4  # letters under which a word is too often both a name and a common word


def people(text: str, sentences: Sequence[Sentence], found: Sequence[Found]) -> list[Found]:
    """FOUND, whose persons are names of officials alone."""
    common = {token.text for sentence in sentences for token in sentence.tokens if token.text.islower()}
    parts = [part for span in found for part in (_name(text, span, common) if span.label is Label.PERSON else [span])]
    introduced = {span.end + 1 for span in parts if span.label in (Label.RANK, Label.TITLE)}
    persons = [span for span in parts if span.label is Label.PERSON]
    private = {fold(span.text) for span in persons if span.start not in introduced and _private(text, span)}
    return [span for span in parts if span.label is not Label.PERSON or _named(span, private)]


def _named(span: Found, private: set[str]) -> bool:
    return fold(span.text) not in private and not INITIALS.fullmatch(span.text) and not DIGIT.search(span.text)


def _private(text: str, span: Found) -> bool:
    """Whether the words around name a suspect, victim, witness or journalist."""
    before = fold(text[max(0, span.start - BEFORE) : span.start])
    return bool(_suspects().search(before) or AGE.match(text, span.end))


def _name(text: str, span: Found, common: set[str]) -> Iterator[Found]:
    """A rank before the name, if the tagger took it for a part, and the name."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    words = [fold(token.group()) for token in tokens]
    first = 0
    for match in matcher().find([token.group() for token in tokens], words):
        if match.start == first and match.end < len(words) and match.entry.list in BESIDE:
            label = BESIDE[match.entry.list]
            if label:
                yield replace(
                    cut(text, span, tokens[first].start(), tokens[match.end - 1].end()),
                    label=label,
                )
            first = match.end
    last = next(
        (i for i in range(first + 1, len(words)) if _foreign(words[i], common)),
        len(words),
    )
    if not listed(words[last - 1]) & NO_NAME or listed(words[last - 1]) & NAME:
        yield cut(text, span, tokens[first].start(), tokens[last - 1].end())


def _foreign(word: str, common: set[str]) -> bool:
    """Whether WORD belongs to what follows a name: "Jonathan Appoints New Service Chiefs"."""
    return len(word) >= SHORT and word in common and not listed(word) & NAME


@cache
def _suspects() -> re.Pattern[str]:
    """Over folded text that ends where a name begins."""
    words = "|".join(sorted(map(re.escape, map(fold, load("calendar")["private"]))))
    return re.compile(rf"(?:\b(?:{words})(?:,| :|:)? ?(?:« ?|\"|“)?|\n(?:par|by) )$")
