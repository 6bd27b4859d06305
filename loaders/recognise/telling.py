"""Words that may tell that something happened ("seized", « saisies »), by kind: what the tagger sees of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from loaders.alternatives import any_of
from loaders.folding import fold
from loaders.passages import Found
from loaders.recognise.lexicon import LANGUAGES, load

SHORTEST = 2  # letters of a stem
REACH = 12  # characters before a word
VERB, NOUN = "tells", "happening"
FORMS = frozenset({VERB, NOUN})
Kinds = dict[str, list[str]]  # of each word or stem


class Words(NamedTuple):
    verbs: Kinds
    endings: frozenset[str]
    forms: Kinds
    nouns: Kinds


@lru_cache(maxsize=1 << 14)
def telling(word: str) -> tuple[str, ...]:
    """What a folded WORD may tell: as a verb or noun, then these with each kind."""
    found = sorted({(form, kind) for words in _words() for form, kind in _kinds(words, word)})
    return (*sorted({form for form, _ in found}), *[f"{form}:{kind}" for form, kind in found])


def tells(text: str, span: Found) -> bool:
    """Whether SPAN tells something: neither a decree (« par arrêté du 3 mars ») nor said of a thing ("patrol boat")."""
    acts, before = _acts()
    act = fold(span.text) in acts and before.search(fold(text[max(0, span.start - REACH) : span.start])) is not None
    return not act and _things().match(text, span.end) is None


@cache
def _things() -> re.Pattern[str]:
    return re.compile(rf" {any_of(load('en/telling')['things'])}\b")


@cache
def _acts() -> tuple[frozenset[str], re.Pattern[str]]:
    words = load("fr/telling")
    before = any_of(map(fold, words["before_acts"]))
    return frozenset(map(fold, words["acts"])), re.compile(rf"(?<!\w){before} ?$")


def kinds(names: Iterable[str]) -> set[str]:
    """The kinds among NAMES that `telling` gave."""
    return {kind for form, _, kind in (name.partition(":") for name in names) if kind and form in FORMS}


def _kinds(words: Words, word: str) -> Iterator[tuple[str, str]]:
    stems = [word[:size] for size in range(SHORTEST, len(word) + 1) if word[size:] in words.endings]
    verbs = [*words.forms.get(word, ()), *[kind for stem in stems for kind in words.verbs.get(stem, ())]]
    nouns = [*words.nouns.get(word, ()), *words.nouns.get(word.removesuffix("s"), ())]
    yield from ((VERB, kind) for kind in verbs)
    yield from ((NOUN, kind) for kind in nouns)


@cache
def _words() -> tuple[Words, ...]:
    return tuple(_listed(language) for language in LANGUAGES)


def _listed(language: str) -> Words:
    lists = load(f"{language}/telling")
    verbs, forms, nouns = (_by_word(lists[name]) for name in ("verbs", "forms", "nouns"))
    return Words(verbs, frozenset(lists["endings"]), forms, nouns)


def _by_word(lists: dict[str, str]) -> Kinds:
    kinds: Kinds = {}
    for kind, words in lists.items():
        for word in words.split():
            kinds.setdefault(word, []).append(kind)
    return kinds
