"""What the word lists say of a pair, as numbers: which patterns tie the two, and what a quantity counts."""

from __future__ import annotations

import numpy as np

from loaders.passages import Found, Label
from loaders.relate.forest import Floats
from loaders.relate.outcomes import outcome
from loaders.relate.patterns import find
from loaders.relate.sheet import Ints, Sheet

PATTERNS = ("posted", "title_person", "title_body", "REPORTS_TO", "SUCCEEDS", "PART_OF", "SUCCEEDED_BY", "BASED_AT",
            "OPERATES_IN", "WITHIN", "PARTNER_OF", "COMMANDS", "ACTS")  # fmt: skip
OUTCOMES = ("arrests", "killed", "wounded", "freed", "seized")


def fired(sheet: Sheet, left: Ints, right: Ints) -> Floats:
    """Which patterns tie the two, and which of them is named first in the pattern."""
    told: dict[tuple[Found, Found], set[int]] = {}
    for masked in sheet.masked:
        for number, name in enumerate(PATTERNS):
            for match in find(masked, name):
                groups = [spans for spans in match.spans.values() if spans]
                for one in groups[0] if groups else []:
                    for other in groups[-1] if len(groups) > 1 else []:
                        key = (one, other) if one.start < other.start else (other, one)
                        told.setdefault(key, set()).add(2 * number + (one.start < other.start))
    out = np.zeros((len(left), 2 * len(PATTERNS)), dtype=np.float32)
    if told:
        for row, (one, other) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
            for number in told.get((sheet.spans[one], sheet.spans[other]), ()):
                out[row, number] = 1
    return out


def counted(sheet: Sheet, left: Ints, right: Ints) -> Floats:
    """What the counting words of a sentence say that a quantity beside an operation's word counts."""
    said: dict[tuple[Found, Found], int] = {}
    for masked in sheet.masked:
        told = [span for span in masked.spans if span.label is Label.OPERATION]
        for word in told if any(span.label is Label.QUANTITY for span in masked.spans) else ():
            for name, quantity in outcome(masked, str(word.details["kind"])):
                said[min(word, quantity), max(word, quantity)] = OUTCOMES.index(name)
    out = np.zeros((len(left), len(OUTCOMES)), dtype=np.float32)
    for row, ends in enumerate(zip(left.tolist(), right.tolist(), strict=True) if said else ()):
        number = said.get((sheet.spans[ends[0]], sheet.spans[ends[1]]))
        if number is not None:
            out[row, number] = 1
    return out
