"""A sentence with its spans replaced by marks, so that patterns speak of labels and not of names.

"Le directeur de l'OCS, le colonel Ba" becomes "Le ⟦T0⟧ de l'⟦O1⟧, le ⟦R2⟧ ⟦P3⟧"; numbers index `Masked.spans`. The
words of an operation stay behind their mark, "⟦X4⟧saisi": patterns ask for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from loaders.passages import Found, Label, Sentence

LETTERS = {
    Label.PERSON: "P",
    Label.RANK: "R",
    Label.TITLE: "T",
    Label.ORGANIZATION: "O",
    Label.PLACE: "L",
    Label.OPERATION: "X",
    Label.DATE: "D",
    Label.QUANTITY: "Q",
}
MARK = re.compile(r"⟦[A-Z](\d+)⟧")
PLAIN = str.maketrans("⟦⟧’‘", "[]''")  # a document's own brackets are no marks
# "Office central des stupéfiants (OCS)", "OCS (Office …)", "the Legion – LGM –": one body, told twice.
TWICE = re.compile(r"(⟦([OL])\d+⟧) ?[(\[] ?(?:(?:ou|or|en sigle|in short) )?⟦O\d+⟧(?:[,;/] ?⟦O\d+⟧)? ?[)\]]")


@dataclass(frozen=True, slots=True)
class Masked:
    """TEXT with marks, and the spans that they stand for, of which LETTERS are told as `counted` does."""

    sentence: Sentence
    text: str
    spans: tuple[Found, ...]
    letters: frozenset[str]
    matches: dict[str, list[Any]] = field(default_factory=dict, compare=False)  # by relation, once looked for
    refuted: bool = False  # whether the sentence behind it says that it is not so

    def at(self, span: Found) -> int:
        """Where the mark of one of the spans stands; -1 where it was left out as told twice."""
        return self.text.find(f"⟦{LETTERS[span.label]}{self.spans.index(span)}⟧")

    def marked(self, text: str) -> list[Found]:
        """The spans whose marks stand in a piece of the masked text, in order."""
        return [self.spans[int(number)] for number in MARK.findall(text)]


def counted(letters: str) -> frozenset[str]:
    """LETTERS with how many of the same stand before: "POO" is P0, O0 and O1, which has all that "OO" needs."""
    return frozenset(f"{letter}{letters[:place].count(letter)}" for place, letter in enumerate(letters))


def mask(text: str, sentence: Sentence, spans: list[Found]) -> Masked:
    """Replace SPANS (sorted, flat, inside SENTENCE) by marks; white space and quotes are made plain."""
    pieces, position = list[str](), sentence.start
    for number, span in enumerate(spans):
        words = span.text.translate(PLAIN) if span.label is Label.OPERATION else ""
        pieces += [text[position : span.start].translate(PLAIN), f"⟦{LETTERS[span.label]}{number}⟧{words}"]
        position = span.end
    pieces.append(text[position : sentence.end].translate(PLAIN))
    plain = re.sub(r"\s+", " ", "".join(pieces)).strip()
    letters = counted("".join(LETTERS[span.label] for span in spans))
    return Masked(sentence, TWICE.sub(r"\1", plain), tuple(spans), letters)
