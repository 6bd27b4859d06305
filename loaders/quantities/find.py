"""Finding quantities: a number with a measure, a sum of money or a noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.quantities.lexicon import Lexicon, lexicon
from loaders.quantities.numbers import number

ITEM = re.compile(r"(?!\d)[\w'’«»-]+(?: (?:de |d'|of |à )?[\w'’»-]+){0,2}")
YEARS = range(1900, 2100)


def find_quantities(text: str, sentence: Sentence) -> list[Found]:
    """The quantities of SENTENCE, in order.

    DETAILS: `value` (float), `unit` as written (the noun, of what is counted), `item` (what there is so much of, or None).
    Ages, durations and dates are none.
    """
    passage = text[sentence.start : sentence.end]
    folded, words = fold(passage), lexicon(sentence.language)
    found: list[Found] = []
    last = 0
    for match in sorted(_matches(passage, folded, words), key=re.Match.start):
        if match.start() < last:
            continue
        start, last = _approximate(match.start(), folded, words), match.end()
        details = _details(match, passage, folded, sentence.language, words)
        if details:
            span = slice(sentence.start + start, sentence.start + last)
            found.append(Found(span.start, span.stop, Label.QUANTITY, text[span], details))
    return found


def _matches(passage: str, folded: str, words: Lexicon) -> Iterator[re.Match[str]]:
    """With a unit first: at the same place they win over nouns."""
    for pattern in words.patterns:
        yield from pattern.finditer(folded)
    for match in words.counted.finditer(folded):
        if _countable(match, passage, folded, words):
            yield match


def _countable(match: re.Match[str], passage: str, folded: str, words: Lexicon) -> bool:
    noun = passage[slice(*match.span("unit"))]
    if words.not_before.search(folded[: match.start()]) or any(map(words.not_counted.fullmatch, fold(noun).split())):
        return False
    if match["number"] in ("un", "une", "a", "an", "one", "1"):
        return words.nouns.fullmatch(match["unit"]) is not None
    is_year = match["number"].isdigit() and int(match["number"]) in YEARS
    return not is_year and (noun[0].islower() or noun.split()[0].isupper())


def _approximate(start: int, folded: str, words: Lexicon) -> int:
    before = words.approximate.search(folded[:start])
    return before.start() if before else start


def _details(match, passage, folded, language, words):  # type: ignore
    value = number(match["number"], language)
    unit = passage[slice(*match.span("unit"))]
    return {"value": value, "unit": unit, "item": None}
