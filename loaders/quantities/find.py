"""Finding quantities: a number with a measure, a sum of money or a noun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.quantities.lexicon import Lexicon, lexicon
from loaders.quantities.numbers import number

YEARS = range(1900, 2100)
FEW = {"deux", "trois", "two", "three"}
ONE = {"un", "une", "a", "an", "one", "1"}


def find_quantities(text: str, sentence: Sentence) -> list[Found]:
    """The quantities of SENTENCE, in order.

    DETAILS: `value` (float), `unit` as written (of what is counted, its noun), `item` (what there is so much of, or
    None). Ages, durations and dates are none.
    """
    passage = text[sentence.start : sentence.end]
    words = lexicon(sentence.language)
    found: list[Found] = []
    last = 0
    for match in sorted(_matches(passage, fold(passage), words), key=re.Match.start):
        value = number(match["number"], sentence.language)
        if match.start() >= last and value is not None:
            start, last, details = _read(match, passage, words)
            span = slice(sentence.start + start, sentence.start + last)
            found.append(Found(span.start, span.stop, Label.QUANTITY, text[span], {"value": value, **details}))
    return found


def _matches(passage: str, folded: str, words: Lexicon) -> Iterator[re.Match[str]]:
    """Those with a unit first: at the same place they win over nouns."""
    starts = [match.start() for match in words.number.finditer(folded)]
    for pattern in words.patterns:
        yield from _at(starts, pattern, folded)
    yield from words.money_before.finditer(folded)
    for match in _at(starts, words.counted, folded):
        if _countable(match, passage, folded, words):
            yield match


def _at(starts: Iterable[int], pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    """The matches of PATTERN that begin at STARTS, none inside another."""
    last = 0
    for start in starts:
        match = pattern.match(folded, start) if start >= last else None
        if match:
            last = match.end()
            yield match


def _countable(match: re.Match[str], passage: str, folded: str, words: Lexicon) -> bool:
    noun = passage[slice(*match.span("unit"))]
    if words.not_before.search(folded[: match.start()]) or any(map(words.not_counted.fullmatch, fold(noun).split())):
        return False
    if match["number"] in FEW and words.definite.search(folded[: match.start()]):
        return False
    if match["number"] in ONE:
        return words.nouns.fullmatch(match["unit"]) is not None
    is_year = match["number"].isdigit() and int(match["number"]) in YEARS
    return not is_year and (noun[0].islower() or noun.split()[0].isupper())


def _read(match: re.Match[str], passage: str, words: Lexicon) -> tuple[int, int, dict[str, str | None]]:
    """Where MATCH begins and ends with the words that belong to it, its unit and item."""
    folded = fold(passage)
    approximate = words.approximate.search(folded[: match.start()])
    start, end = approximate.start() if approximate else match.start(), match.end()
    first, last = match.span("unit")
    while complement := words.complement.match(folded, end):
        end = complement.end()
    of = words.item.match(folded, end)
    item = passage[slice(*of.span(1))] if of else None
    if not of and (of := words.item.match(folded, match.end())):  # "deux pointes d'ivoire"
        item = passage[slice(*of.span(1))]
    if match.re is words.counted and (head := words.head.search(match["unit"])):
        if not words.containers.search(match["unit"]):
            item = passage[first : of.end() if of else end]
        first, last = first + head.start(), first + head.end()
    return start, end, {"unit": passage[first:last], "item": item}
