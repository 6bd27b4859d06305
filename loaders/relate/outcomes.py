"""What came of an operation: arrests, killed, wounded, freed, and what was seized, from the quantities of a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

COUNTS = ("arrests", "killed", "wounded", "freed")
SEIZING = frozenset({"seizure", "raid", "arrest", "destruction", "patrol", "clash", "operation"})
REACH = 110  # characters of masked text between a quantity and the word that says what became of it


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    """The counting words of a language, over folded text."""
    data = lexicon(language, "operations")["outcome"]
    return {name: re.compile(rf"\b(?:{fold(text)})\b") for name, text in data.items()}


def outcome(masked: Masked, kind: str) -> Iterator[tuple[str, Found]]:
    """("arrests", quantity), ("seized", quantity) … of a sentence that tells an operation of that KIND."""
    words = _words(masked.sentence.language)
    for number, span in enumerate(masked.spans):
        if span.label is not Label.QUANTITY or span.details.get("value") is None:
            continue
        if people(span, masked.sentence.language):
            name = _nearest(masked, number, words)
            if name:
                yield name, span
        elif kind in SEIZING and (_nearest_is_gone(masked, number, words) or words["goods"].search(fold(span.text))):
            yield "seized", span


def people(span: Found, language: str) -> bool:
    """Whether a quantity counts people."""
    said = (span.text, span.details.get("item") or "", span.details.get("unit") or "")
    return _words(language)["people"].search(fold(" ".join(map(str, said)))) is not None


def own(span: Found, language: str) -> str | None:
    """What a quantity counts by its own words: "deux morts", "five wounded"."""
    words = _words(language)
    return next((name for name in COUNTS if words[name].search(fold(span.text))), None)


def _nearest_is_gone(masked: Masked, number: int, words: dict[str, re.Pattern[str]]) -> bool:
    text = _told(masked)
    at = text.find(f"⟦q{number}⟧")
    return any(abs(match.start() - at) < 2 * REACH for match in words["seized"].finditer(text))


def _nearest(masked: Masked, number: int, words: dict[str, re.Pattern[str]]) -> str | None:
    """The counting word inside the quantity ("deux morts"), else the nearest; one behind it counts a little nearer."""
    if inside := own(masked.spans[number], masked.sentence.language):
        return inside
    text = _told(masked)
    at = text.find(f"⟦q{number}⟧")
    best: tuple[int, str] | None = None
    for name in COUNTS:
        for match in words[name].finditer(text):
            distance = match.start() - at if match.start() > at else at - match.end() + 5
            if distance < REACH and (best is None or distance < best[0]):
                best = (distance, name)
    return best[1] if best else None


def _told(masked: Masked) -> str:
    """The masked text, folded, without marks of operations and with the words of quantities behind their marks."""
    plain = re.sub(r"⟦X\d+⟧", "", masked.text)
    return fold(re.sub(r"⟦Q(\d+)⟧", lambda match: f"⟦q{match[1]}⟧ {masked.spans[int(match[1])].text}", plain))


def seizure(span: Found) -> dict[str, Any]:
    """{item, quantity, unit} of a quantity of goods."""
    value = float(span.details["value"])
    item, unit = span.details.get("item"), span.details.get("unit")
    return {"item": item or unit, "quantity": int(value) if value.is_integer() else value, "unit": unit}
