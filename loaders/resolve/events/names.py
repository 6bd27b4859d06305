"""Names of operations: "Kokadjè" of "opération Kokadjè", "Taanli" and 4 of "Operation Taanli 4"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.names import fold

# A capital tells a name: "Operation Jiguiya", and not « opération conjointe », of which there are many.
NAMED = re.compile(
    r"(?i:op[ée]rations?|exercises?|exercices?|op\.) (?:« ?)?([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ0-9][\w'’-]*){0,3})(?: ?»)?"
)
NUMBER = re.compile(r"\b(\d+|[ivx]+)\b")
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10"}


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """WORDS without case and accents; NUMBERS tell its phases or years apart."""

    words: str
    numbers: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((self.words, *self.numbers))


def proper(form: str) -> str | None:
    """The words of the name that FORM calls an operation by; None where it only says what it is."""
    match = NAMED.fullmatch(form)
    return _name(match[1]).words if match and not form.isupper() else None


def named(form: str, known: Iterable[str]) -> Name | None:
    """The name in FORM; one of the names KNOWN may stand without "operation"."""
    match = NAMED.fullmatch(form)
    if match and not form.isupper():
        return _name(match[1])
    bare = _name(form)
    return bare if bare.words in known else None


def _name(text: str) -> Name:
    plain = fold(text)
    numbers = tuple(ROMAN.get(number, number) for number in NUMBER.findall(plain))
    return Name(" ".join(NUMBER.sub(" ", plain).split()), numbers)
