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
from loaders.quantities.numbers import number, numbers
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

COUNTS = ("arrests", "killed", "wounded", "freed")
SEIZING = frozenset({"seizure", "raid", "arrest", "destruction", "patrol", "clash", "operation"})
REACH = 110  # characters of masked text between a quantity and the word that says what became of it
FARTHER = 30  # so many more for each comma, "and" or other quantity between the two
BEFORE = 5  # so many more for a word before its quantity: "five arrested, two freed"
MEMBERS = "⟦o"
PRICED = 25  # characters before a sum in which it is said to be a price
OPERATION = re.compile(r"⟦X\d+⟧")


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    """The counting words of a language, over folded text."""
    data = lexicon(language, "operations")["outcome"]
    return {name: re.compile(rf"\b(?:{fold(text)})\b") for name, text in data.items() if isinstance(text, str)}


@dataclass(frozen=True, slots=True)
class Single:
    """What tells, over folded text, of NAME (arrests …) that there is VALUE, UNLESS that stands before it."""

    name: str
    value: int
    pattern: re.Pattern[str]
    unless: re.Pattern[str]


@cache
def _singles(language: str) -> tuple[Single, ...]:
    data = lexicon(language, "operations")
    people = f"(?:{fold(data['outcome']['people'])})"

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(fold(pattern).replace("{x}", r"(?:⟦x\d+⟧)?").replace("{people}", people))

    rows = data["single"]
    return tuple(
        Single(row["counts"], row["value"], compiled(row["pattern"]), compiled(row.get("unless", "(?!)")))
        for row in rows
    )


def outcome(masked: Masked, kind: str) -> Iterator[tuple[str, Found]]:
    """("arrests", quantity), ("seized", quantity) … of a sentence that tells an operation of that KIND."""
    words = _words(masked.sentence.language)
    for place, span in enumerate(masked.spans):
        if span.label is not Label.QUANTITY or not span.details.get("value"):
            continue
        if not people(span, masked.sentence.language):
            name = "seized" if _is_seized(masked, place, kind in SEIZING) else None
        else:
            name = _nearest(masked, place, words)
        if name:
            yield name, span


def single(masked: Masked) -> Iterator[tuple[str, int, int]]:
    """(arrests …, how many, where the masked text says so) of what a sentence tells without a figure."""
    text = fold(masked.text)
    for each in _singles(masked.sentence.language):
        for match in each.pattern.finditer(text):
            if not each.unless.search(text[: match.start()]):
                yield each.name, each.value, match.start()
    yield from _of_bodies(masked, text)


def _of_bodies(masked: Masked, text: str) -> Iterator[tuple[str, int, int]]:
    """ "25 Boko Haram fighters": the body stands between the number and what it counts."""
    language = masked.sentence.language
    if MEMBERS not in text:
        return
    for match in _members(language).finditer(text):
        value = number(match[1], language)
        name = _nearest_to(text[: match.start()], text[match.end() :], _words(language))
        if value is not None and name:
            yield name, int(value), match.start()


@cache
def _members(language: str) -> re.Pattern[str]:
    people = fold(lexicon(language, "operations")["outcome"]["people"])
    return re.compile(
        rf"(?<![\w.,/-])({numbers(language).pattern}) (?:suspected |alleged |armed )?⟦o\d+⟧ (?:{people})\b"
    )


def people(span: Found, language: str) -> bool:
    """Whether a quantity counts people."""
    said = (span.text, span.details.get("item") or "", span.details.get("unit") or "")
    return _words(language)["people"].search(fold(" ".join(map(str, said)))) is not None


def own(span: Found, language: str) -> str | None:
    """What a quantity counts by its own words: "deux morts", "five wounded"."""
    words = _words(language)
    return next((name for name in COUNTS if words[name].search(fold(span.text))), None)


def _is_seized(masked: Masked, place: int, likely: bool) -> bool:
    """Whether a quantity of things is what somebody took; LIKELY if the operation is of a kind in which things are."""
    span, words = masked.spans[place], _words(masked.sentence.language)
    if priced(masked, span):
        return False
    return _nearest_is_gone(masked, place, words) or (likely and words["goods"].search(fold(span.text)) is not None)


def priced(masked: Masked, span: Found) -> bool:
    """Whether a sum is what something is worth, or a fine."""
    before = fold(masked.text[: max(masked.at(span), 0)])
    worth = _words(masked.sentence.language)["worth"]
    return any(match.end() > len(before) - PRICED for match in worth.finditer(before))


def _nearest_is_gone(masked: Masked, place: int, words: dict[str, re.Pattern[str]]) -> bool:
    text = _told(masked)
    at = text.find(f"⟦q{place}⟧")
    return any(abs(match.start() - at) < REACH for match in words["seized"].finditer(text))


def _nearest(masked: Masked, place: int, words: dict[str, re.Pattern[str]]) -> str | None:
    """The counting word inside the quantity ("deux morts"), else the nearest."""
    before, found, behind = _told(masked).partition(f"⟦q{place}⟧")
    return own(masked.spans[place], masked.sentence.language) or (_nearest_to(before, behind, words) if found else None)


def _nearest_to(before: str, behind: str, words: dict[str, re.Pattern[str]]) -> str | None:
    """The counting word nearest to what stands between BEFORE and BEHIND."""
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
    """{item, quantity, unit} of a quantity of goods; a measure of nothing named is one of the LAST item told."""
    value = float(span.details["value"])
    item, unit = span.details.get("item"), span.details.get("unit")
    words, written = _words(language), fold(str(unit or ""))
    if item is None and words["sums"].fullmatch(written):
        item = str(lexicon(language, "operations")["outcome"]["sum"])
    elif item is None and words["measures"].fullmatch(written):
        item = last
    return {"item": item or unit, "quantity": int(value) if value.is_integer() else value, "unit": unit}
