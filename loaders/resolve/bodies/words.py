"""The words of `words.toml`, and which phrase of them stands where in a name."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

CLASSES = ("scope", "service", "unit", "kind", "arm", "other", "nation", "numbers", "proper", "silent")


class Word(NamedTuple):
    """One meaning: the word that stands for all that are written for it, and its class (a table of `words.toml`)."""

    text: str
    kind: str


Phrase = tuple[str, ...]


class Phrases:
    """Finds at each place the longest phrase that means something."""

    def __init__(self, meanings: Mapping[Phrase, Word]) -> None:
        self._meanings = dict(meanings)
        sizes: dict[str, set[int]] = {}
        for phrase in meanings:
            sizes.setdefault(phrase[0], set()).add(len(phrase))
        self._sizes = {first: sorted(found, reverse=True) for first, found in sizes.items()}

    def at(self, words: Sequence[str], start: int) -> tuple[Word | None, int]:
        """What the words from START mean, and how many they are: one where it is nothing that is known."""
        for size in self._sizes.get(words[start], ()):
            if word := self._meanings.get(tuple(words[start : start + size])):
                return word, size
        return None, 1


@cache
def phrases() -> Phrases:
    return Phrases(dict(_meanings()))


def _meanings() -> Iterator[tuple[Phrase, Word]]:
    for kind in CLASSES:
        for word, written in data()[kind].items():
            for phrase in (word.replace("-", " "), *written):
                yield tuple(phrase.split()), Word(word, kind)


@cache
def listed(name: str) -> frozenset[str]:
    """One of the plain lists."""
    return frozenset(data()[name])


@cache
def reach() -> dict[str, str]:
    """Upper or lower, by the word of scope that says so."""
    return {word: name for name, words in data()["reach"].items() for word in words}


@cache
def data() -> dict[str, Any]:
    source = resources.files("loaders.resolve") / "words.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
