"""The words around the names of places ("cercle de", "State"), from `lexicons/{fr,en}/places.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from loaders.alternatives import any_of
from loaders.folding import fold

LEXICONS = Path(__file__).parent.parent / "lexicons"
LANGUAGES = ("fr", "en")


@cache
def table(language: str) -> dict[str, Any]:
    return tomllib.loads((LEXICONS / language / "places.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1 << 14)  # texts name the same places again and again
def bare(name: str) -> tuple[str, str | None]:
    """NAME without the words around it, and the kind of place that they say.

    >>> bare("cercle de Douentza"), bare("Zamfara State"), bare("la Guinée")
    (('Douentza', 'district'), ('Zamfara', 'region'), ('Guinée', None))
    """
    folded = fold(name)
    for pattern, kind in _patterns() if _telling().search(folded) else ():
        match = pattern.fullmatch(folded)
        if match:
            return name[match.start("name") : match.end("name")], kind
    return name, None


@cache
def generic() -> frozenset[str]:
    """Folded names that mean a region only where the text says so ("Centre")."""
    return frozenset(fold(word) for language in LANGUAGES for word in table(language)["generic"])


@cache
def people() -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds adjectives and demonyms in folded text (group 1), and the country of each."""
    words = {
        fold(word): country
        for language in LANGUAGES
        for country, words in table(language)["people"].items()
        for word in words
    }
    return re.compile(rf"(?<!\w)({_any(words)})(?:s|e|es)?(?!\w)"), words


def countries(code: str) -> list[str]:
    """Names of the country with that ISO code that the sources lack."""
    return [name for language in LANGUAGES for name in table(language)["countries"].get(code, [])]


@cache
def within() -> re.Pattern[str]:
    """What stands in folded text between a place and the larger one that it lies in."""
    return re.compile("|".join(table(language)["within"] for language in LANGUAGES))


@cache
def kind_before() -> re.Pattern[str]:
    """Words at the end of folded text that say the kind of the place that comes next."""
    before = (
        f"(?:{_any(each)}) {words['link']}" for words in map(table, LANGUAGES) for each in words["before"].values()
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(before)})$")


@cache
def _telling() -> re.Pattern[str]:
    """Most names hold no word of kind and no article: this sees it at once."""
    words = [
        word
        for each in map(table, LANGUAGES)
        for place in ("before", "after")
        for row in each[place].values()
        for word in row
    ]
    return re.compile(rf"\b(?:{_any(words)})\b|^(?:{'|'.join(table(language)['article'] for language in LANGUAGES)})")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str | None], ...]:
    patterns: list[tuple[re.Pattern[str], str | None]] = []
    for words in map(table, LANGUAGES):
        article = f"{words['article']}?"
        before = [
            (f"{article}(?:{_any(each)}) {words['link']}(?P<name>.+)", kind) for kind, each in words["before"].items()
        ]
        after = [(f"{article}(?P<name>.+) (?:{_any(each)})", kind) for kind, each in words["after"].items()]
        patterns += [(re.compile(pattern), kind) for pattern, kind in before + after]
    patterns += [(re.compile(f"{words['article']}(?P<name>.+)"), None) for words in map(table, LANGUAGES)]
    return tuple(patterns)


def _any(words: Iterable[str]) -> str:
    return any_of(map(fold, words))
