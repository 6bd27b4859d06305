"""What came of an operation, as one sentence tells it: arrests, killed, wounded, freed, and what was seized.

Most is told by a quantity and the word nearest to it that says what became of it; of one person ("a driver was
arrested") the verb alone tells it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

COUNTS = ("arrests", "killed", "wounded", "freed")
SEIZING = frozenset({"seizure", "raid", "arrest", "destruction", "patrol", "clash", "operation"})
REACH = 110  # characters of masked text between a quantity and the word that says what became of it
FARTHER = 30  # so many more for each comma, "and" or other quantity between the two
BEFORE = 5  # so many more for a word before its quantity: "five arrested, two freed"
OPERATION = re.compile(r"⟦X\d+⟧")


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    """The counting words of a language, over folded text."""
    data = lexicon(language, "operations")["outcome"]
    return {name: re.compile(rf"\b(?:{fold(text)})\b") for name, text in data.items() if isinstance(text, str)}


@cache
def _single(language: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """(arrests …, how many, what says so without a figure), over folded text."""
    rows = lexicon(language, "operations")["single"]
    return tuple((row["counts"], row["value"], re.compile(fold(row["pattern"]))) for row in rows)


@dataclass(frozen=True, slots=True)
class Told:
    """VALUE people ("arrests" …), by a QUANTITY or without one; AT is where the masked text says so."""

    name: str
    value: int
    at: int
    quantity: Found | None = None


def outcome(masked: Masked, kind: str) -> Iterator[tuple[str, Found]]:
    """("arrests", quantity), ("seized", quantity) … of a sentence that tells an operation of that KIND."""
    words = _words(masked.sentence.language)
    for number, span in enumerate(masked.spans):
        if span.label is not Label.QUANTITY or span.details.get("value") is None:
            continue
        if people(span, masked.sentence.language):
            if name := _nearest(masked, number, words):
                yield name, span
        elif kind in SEIZING and not _priced(masked, span, words):
            if _nearest_is_gone(masked, number, words) or words["goods"].search(fold(span.text)):
                yield "seized", span


def single(masked: Masked) -> Iterator[Told]:
    """What a sentence tells of one person, or of none, without a figure."""
    text = fold(OPERATION.sub(lambda mark: " " * len(mark[0]), masked.text))
    for name, value, pattern in _single(masked.sentence.language):
        for match in pattern.finditer(re.sub(" (?= )", "", text)):
            yield Told(name, value, match.start())


def people(span: Found, language: str) -> bool:
    """Whether a quantity counts people."""
    said = (span.text, span.details.get("item") or "", span.details.get("unit") or "")
    return _words(language)["people"].search(fold(" ".join(map(str, said)))) is not None


def own(span: Found, language: str) -> str | None:
    """What a quantity counts by its own words: "deux morts", "five wounded"."""
    words = _words(language)
    return next((name for name in COUNTS if words[name].search(fold(span.text))), None)


def _priced(masked: Masked, span: Found, words: dict[str, re.Pattern[str]]) -> bool:
    """Whether a sum is what something is worth, or a fine."""
    before = fold(masked.text[: max(masked.at(span), 0)])
    return any(match.end() > len(before) - 25 for match in words["worth"].finditer(before))


def _nearest_is_gone(masked: Masked, number: int, words: dict[str, re.Pattern[str]]) -> bool:
    text = _told(masked)
    at = text.find(f"⟦q{number}⟧")
    return any(abs(match.start() - at) < 2 * REACH for match in words["seized"].finditer(text))


def _nearest(masked: Masked, number: int, words: dict[str, re.Pattern[str]]) -> str | None:
    """The counting word inside the quantity ("deux morts"), else the nearest."""
    if inside := own(masked.spans[number], masked.sentence.language):
        return inside
    text = _told(masked)
    mark = f"⟦q{number}⟧"
    before, behind = text.split(mark, 1) if mark in text else (text, "")
    best = (float(REACH), "")
    for name in COUNTS:
        for match in words[name].finditer(behind):
            best = min(best, (_distance(behind[: match.start()]), name))
        for match in words[name].finditer(before):
            best = min(best, (_distance(before[match.end() :]) + BEFORE, name))
    return best[1] or None


def _distance(gap: str) -> float:
    return len(gap) + FARTHER * len(re.findall(r"[,;:]|⟦q\d+⟧| (?:et|and|mais|but) ", gap))


def _told(masked: Masked) -> str:
    """The masked text, folded, without marks of operations and with quantities that have words of their own in full."""
    plain = OPERATION.sub("", masked.text)
    language = masked.sentence.language

    def words(match: re.Match[str]) -> str:
        span = masked.spans[int(match[1])]
        return f"⟦q{match[1]}⟧" + (f" {span.text}" if own(span, language) else "")

    return fold(re.sub(r"⟦Q(\d+)⟧", words, plain))


def seizure(span: Found, language: str, last: str | None) -> dict[str, Any]:
    """{item, quantity, unit} of a quantity of goods; what has no name of its own is more of the LAST item told."""
    value = float(span.details["value"])
    item, unit = span.details.get("item"), span.details.get("unit")
    words = _words(language)
    if words["sums"].fullmatch(fold(str(unit or ""))):
        item = item or lexicon(language, "operations")["outcome"]["sum"]
    elif words["measures"].fullmatch(fold(str(unit or ""))):
        item = item or last
    return {"item": item or unit, "quantity": int(value) if value.is_integer() else value, "unit": unit}
