"""The words around numbers that make them quantities, compiled from `lexicons/{fr,en}/quantities.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from loaders.folding import fold
from loaders.quantities.numbers import LEXICONS, numbers

PATTERN = {
    "measure": "(?P<number>{number}) ?(?P<unit>{measures})(?: (?P<rest>{number}) ?(?:{measures}))?",
    "money": "(?P<number>{number}) ?{of}?(?P<unit>{money})",
    "pronoun": "(?P<number>{number}) (?P<unit>{pronouns})",
}
MONEY_BEFORE = "(?P<unit>{money_before}) ?(?P<number>{number})"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """PATTERNS match a number with its unit, in the order in which they win; COUNTED a number with a noun."""

    number: re.Pattern[str]  # where one begins
    patterns: tuple[re.Pattern[str], ...]
    money_before: re.Pattern[str]
    counted: re.Pattern[str]
    not_counted: re.Pattern[str]
    not_before: re.Pattern[str]
    definite: re.Pattern[str]
    approximate: re.Pattern[str]
    complement: re.Pattern[str]
    nouns: re.Pattern[str]
    containers: re.Pattern[str]
    head: re.Pattern[str]
    item: re.Pattern[str]  # what follows "of"


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(map(fold, words), key=len, reverse=True)) or "(?!)"


@cache
def lexicon(language: str) -> Lexicon:
    """The quantities of LANGUAGE ("fr" or "en")."""
    table = tomllib.loads((LEXICONS / language / "quantities.toml").read_text(encoding="utf-8"))
    words = {key: f"(?:{_any(table[key])})" for key in table if isinstance(table[key], list)}
    words["of"] = table["of"]
    words["number"] = number = numbers(language).pattern
    words["word"] = rf"(?!(?:{words['not_counted']}|{number})(?![\w-]))[a-z][\w-]*"
    noun = table["noun"]
    for name in ("word", "nouns", "not_counted"):
        noun = noun.replace(f"{{{name}}}", words[name])
    apart = r"(?<![\w.,/°-])"
    edges = apart + r"{}(?![\w])"
    return Lexicon(
        number=re.compile(f"{apart}(?={number})"),
        patterns=tuple(re.compile(edges.format(pattern.format(**words))) for pattern in PATTERN.values()),
        money_before=re.compile(edges.format(MONEY_BEFORE.format(**words))),
        counted=re.compile(edges.format(f"(?P<number>{number}){table['link']}(?P<unit>{noun})")),
        not_counted=re.compile(words["not_counted"]),
        not_before=re.compile(rf"(?:^|\W)(?:{words['not_before']})[ .]*$"),
        definite=re.compile(rf"(?:^|\W)(?:{words['definite']}) $"),
        approximate=re.compile(rf"\b{words['approximate']} $"),
        complement=re.compile(rf" {words['complements']}(?!\w)"),
        nouns=re.compile(words["nouns"]),
        containers=re.compile(words["containers"]),
        head=re.compile(fold(table["head"])),
        item=re.compile(rf" ?{table['of']}({fold(table['item']).replace('{stop}', words.get('stop', ''))})"),
    )
