"""How a passage says something: as a fact, an allegation, a denial or a plan; and whether it is over."""

from __future__ import annotations

import re

from graph.model import Assertion
from loaders.passages import Found
from loaders.relate.masks import Masked
from loaders.relate.patterns import words

WINDOW = 45  # characters before a match in which the words that turn it stand


def _has(masked: Masked, name: str, start: int, end: int) -> bool:
    clause_start = max(masked.text.rfind(mark, 0, start) for mark in (";", ":", ".", "»")) + 1
    text = masked.text[max(clause_start, start - WINDOW) : end]
    return words(masked.sentence.language, "assertion", name).search(text) is not None


def assertion(masked: Masked, start: int, end: int) -> Assertion:
    """How the piece START to END of a masked sentence is said."""
    if _has(masked, "denied", start, end):
        return Assertion.DENIED
    recommended = words(masked.sentence.language, "assertion", "recommended")
    if _has(masked, "planned", start, end) or recommended.match(masked.text):
        return Assertion.PLANNED
    return Assertion.ALLEGED if _has(masked, "alleged", start, end) else Assertion.STATED


def planned_behind(masked: Masked, at: int) -> bool:
    """Whether the clause goes on with a plan: "un exercice … est prévu", "a course is planned"."""
    rest = re.split(r"[.;:]|⟦X", masked.text[at + 2 :])[0]
    return words(masked.sentence.language, "assertion", "scheduled").search(rest) is not None


def between(masked: Masked, one: Found, other: Found) -> Assertion:
    """How what ties two spans is said; of a span that stands in another sentence, how the sentence begins."""
    start, end = sorted(masked.at(span) if span in masked.spans else 0 for span in (one, other))
    return assertion(masked, start, end)


def doubted(masked: Masked, one: Found, other: Found) -> Assertion:
    """Denied, alleged or planned by the words between two spans of a sentence."""
    if one not in masked.spans or other not in masked.spans:
        return Assertion.STATED
    start, end = sorted((masked.at(one), masked.at(other)))
    language, text = masked.sentence.language, re.split(r"[;:]", masked.text[max(start, 0) : end])[-1]
    for name, said in (("denied", Assertion.DENIED), ("planned", Assertion.PLANNED), ("alleged", Assertion.ALLEGED)):
        if words(language, "assertion", name).search(text):
            return said
    return Assertion.STATED


def ended(masked: Masked, start: int, end: int) -> bool:
    """Whether the piece speaks of something that is over."""
    return _has(masked, "ended", start, min(len(masked.text), end + WINDOW))
