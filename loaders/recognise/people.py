"""Who is named: the name alone, without civility or rank; never a suspect, nor anybody known by initials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from loaders.alternatives import any_of
from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.recognise.lexicon import common_words, listed, load, matcher
from loaders.recognise.spans import cut
from loaders.segment import TOKEN

INITIALS = re.compile(r"[A-ZÀ-Þ]\.?(?:[ -]?[A-ZÀ-Þ]\.)*(?:[ -][A-ZÀ-Þ])*|.*\s[A-ZÀ-Þ]\.")
DIGIT = re.compile(r"\d")
AGE = re.compile(r"\s?(?:,|\() ?(?:aged |âgée? de )?\d\d(?: ans| years)?\b(?! [A-Z])")
BEFORE = re.compile(r"(?<![\w.])(?!M\. )(?:[A-Z]\. ?)+$")
TOGETHER = re.compile(r",? (?:and|et) |, ")
REACH = 40  # characters in which words stand that say who somebody is
BESIDE = {
    "civilities": None,
    "adjectives": None,
    "rank": Label.RANK,
    "title": Label.TITLE,
}  # stand before a name
NAME = frozenset({"given", "surnames", "particles"})
NO_NAME = frozenset({"body", "kinds", "title"})
LINE = re.compile(r"[^\n]*\w[^\n]*")
LAST_LINES = 4
SHORT_LINE = 100  # characters of a line that can belong to a signature
ABOUT_A_NAME = 14  # characters that may stand beside the name in its line
OFFICIAL = frozenset({Label.RANK, Label.TITLE, Label.ORGANIZATION})
SHORT = 4  # letters under which a word is too often both a name and a common word


def people(text: str, sentences: Sequence[Sentence], found: Sequence[Found]) -> list[Found]:
    """FOUND, whose persons are names of officials alone."""
    common = common_words() | {token.text for line in sentences for token in line.tokens if token.text.islower()}
    parts = [part for span in found for part in _parts(text, span, common)]
    introduced = {span.end + 1 for span in parts if span.label in (Label.RANK, Label.TITLE)}
    private = _private(text, [span for span in parts if span.label is Label.PERSON and span.start not in introduced])
    private |= _authors(text, parts)
    return [span for span in parts if span.label is not Label.PERSON or _named(span, private, common, introduced)]


def _parts(text: str, span: Found, common: frozenset[str]) -> Iterator[Found]:
    if span.label is Label.PERSON:
        yield from _name(text, span, common)
    elif span.label is Label.TITLE:
        yield from _post(text, span)
    else:
        yield span


def _named(span: Found, private: set[str], common: frozenset[str], introduced: set[int]) -> bool:
    name = fold(span.text)
    if "naming" in span.details:
        return True
    if name in private or INITIALS.fullmatch(span.text) or DIGIT.search(span.text):
        return False
    return span.start in introduced or name not in common


def _private(text: str, persons: Sequence[Found]) -> set[str]:
    """Folded names of those whom the words around make a suspect, victim, witness or journalist."""
    before, after = _private_words()
    private: set[str] = set()
    last = None
    for span in persons:
        beside = last is not None and TOGETHER.fullmatch(text, last.end, span.start)
        context = fold(text[max(0, span.start - REACH) : span.start]), fold(text[span.end : span.end + REACH])
        if beside or before.search(context[0]) or after.match(context[1]) or AGE.match(text, span.end):
            private.add(fold(span.text))
            last = span
    return private


def _authors(text: str, parts: Sequence[Found]) -> set[str]:
    """Folded names that end a text in a line of their own, signed with no rank, post or body: its author, no actor."""
    lines = [match.span() for match in LINE.finditer(text)]
    authors = set()
    for at in range(max(0, len(lines) - LAST_LINES), len(lines)):
        start, end = lines[at]
        signature = [line for line in lines[max(0, at - 1) : at + 2] if line[1] - line[0] <= SHORT_LINE]
        around = [span for span in parts if any(first <= span.start and span.end <= last for first, last in signature)]
        alone = [span for span in around if start <= span.start and span.end <= end]
        official = any(span.label in OFFICIAL for span in around)
        if len(alone) == 1 and not official and end - start - len(alone[0].text) <= ABOUT_A_NAME:
            authors.add(fold(alone[0].text))
    return authors


def _post(text: str, span: Found) -> Iterator[Found]:
    """A post, and the name that the tagger took for its end: "Justice Bola Adun"."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    words = [fold(token.group()) for token in tokens]
    matches = matcher().find([token.group() for token in tokens], words)
    heads = [match.end for match in matches if match.entry.list == "title"]
    for head in heads:
        name = head + (words[head : head + 1] == [","])
        if name < len(words) and listed(words[name]) & NAME and tokens[name].group()[0].isupper():
            last = next((i for i in range(name, len(words)) if not tokens[i].group()[0].isupper()), len(words))
            yield cut(text, span, span.start, tokens[head - 1].end())
            yield replace(cut(text, span, tokens[name].start(), tokens[last - 1].end()), label=Label.PERSON)
            return
    yield span


def _name(text: str, span: Found, common: frozenset[str]) -> Iterator[Found]:
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
        initials = BEFORE.search(text, max(0, tokens[first].start() - REACH), tokens[first].start())
        yield cut(text, span, initials.start() if initials else tokens[first].start(), tokens[last - 1].end())


def _foreign(word: str, common: frozenset[str]) -> bool:
    """Whether WORD belongs to what follows a name: "Jonathan Appoints New Service Chiefs"."""
    return len(word) >= SHORT and word in common and not listed(word) & NAME


@cache
def _private_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Over folded text that ends where a name begins, and over text that begins where one ends."""
    words = any_of(map(fold, load("calendar")["private"]))
    before = re.compile(rf"(?:\b{words}(?:,| :|:)? ?(?:« ?|\"|“|\()?|\n(?:par|by) )$")
    return before, re.compile(rf", (?:an? |un |une )?{words}\b")
