"""What came of an operation: arrests, killed, wounded, freed, and what was seized, from the quantities of a sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

COUNTS = ("arrests", "killed", "wounded", "freed")
SEIZING = frozenset({"seizure", "raid", "arrest", "operation", "destruction", "patrol", "clash", "strike", "attack"})


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    """The counting words of a language, over folded text."""
    data = lexicon(language, "operations")["outcome"]
    return {name: re.compile(rf"\b(?:{fold(text)})\b") for name, text in data.items()}


def outcome(masked: Masked, kind: str) -> dict[str, Any]:
    """`arrests`, `killed`, `wounded`, `freed` and `seizures` of a sentence; empty where it counts nothing."""
    words, counts, seizures = _words(masked.sentence.language), dict[str, Any](), list[dict[str, Any]]()
    for number, span in enumerate(masked.spans):
        if span.label is not Label.QUANTITY or span.details.get("value") is None:
            continue
        if _people(span, words):
            name = _nearest(masked, number, words)
            if name and name not in counts and (name != "arrests" or kind in SEIZING | {"crime", "trial", "other"}):
                counts[name] = int(span.details["value"])
        elif kind in SEIZING and span.details.get("item") or span.details.get("unit"):
            seizures.append(_seizure(span))
    if seizures and kind in SEIZING:
        counts["seizures"] = seizures
    return counts


def _people(span: Found, words: dict[str, re.Pattern[str]]) -> bool:
    text = fold(" ".join(str(part) for part in (span.text, span.details.get("item") or "", span.details.get("unit") or "")))
    return words["people"].search(text) is not None


def _nearest(masked: Masked, number: int, words: dict[str, re.Pattern[str]]) -> str | None:
    """Which counting word stands nearest to the quantity, before a full clause of another."""
    text = fold(_told(masked))
    at = text.find(f"⟦q{number}⟧")
    best: tuple[int, str] | None = None
    for name in COUNTS:
        for match in words[name].finditer(text):
            distance = match.start() - at if match.start() > at else at - match.end() + 5
            if distance < 110 and (best is None or distance < best[0]):
                best = (distance, name)
    return best[1] if best else None


def _told(masked: Masked) -> str:
    """The masked text with the words of operations written out again, and of quantities behind their marks."""

    def word(match: re.Match[str]) -> str:
        span = masked.spans[int(match.group(1))]
        return span.text if span.label is Label.OPERATION else f"⟦q{match.group(1)}⟧ {span.text}"

    return re.sub(r"⟦[XQ](\d+)⟧", word, masked.text)


def _seizure(span: Found) -> dict[str, Any]:
    value = float(span.details["value"])
    item, unit = span.details.get("item"), span.details.get("unit")
    return {"item": item or unit, "quantity": int(value) if value.is_integer() else value, "unit": unit}
