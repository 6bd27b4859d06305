"""A person's name as parts: what is an initial, what is left out at will, who is whose son, how each part sounds."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from loaders.folding import fold
from loaders.recognise.lexicon import load

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
SHORT = 3  # letters that initials written together have at most: "MS Saleh"


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name. SOUND is the same however it is spelt; an initial's is its letter. FREE: often left out."""

    text: str
    folded: str
    sound: str
    free: bool
    initial: bool

    @property
    def given(self) -> bool:
        """Whether it is known as a first name."""
        return self.sound in usual("given")


@dataclass(frozen=True, slots=True)
class Name:
    """The telling PARTS of a name in its order; SON_OF: the word "ag", "ould" or "ben" joins them."""

    text: str
    parts: tuple[Part, ...]
    son_of: bool
    key: str  # equal where these are
    sounds: frozenset[str]


@lru_cache(maxsize=1 << 17)
def readings(text: str) -> tuple[Name, ...]:
    """As whole words, and where short capitals may be initials written together ("MS Saleh") as those too."""
    words = WORD.findall(text.replace("\u00ad", ""))
    mixed = any(not word.isupper() for word in words)
    last = len(words) - 1
    short = [mixed and at < last and word.isupper() and 1 < len(word) <= SHORT for at, word in enumerate(words)]
    whole, apart = _name(text, words, [False] * len(words)), _name(text, words, short)
    if any(is_short and sound(fold(word)) not in listed() for word, is_short in zip(words, short, strict=True)):
        return (apart,)
    return (whole, apart) if any(short) else (whole,)


def fullest(names: Iterable[str]) -> tuple[Name, ...]:
    """NAMES but for those of which another says all and more: beside "Awa Diarra" "Diarra" says nothing."""
    every = {reading for name in names for reading in readings(name)}
    kept: dict[frozenset[str], Name] = {}
    for name in sorted(every, key=lambda name: (-len(name.parts), name.text, name.key)):
        if name.parts and not any(name.sounds <= other for other in kept):
            kept[name.sounds] = name
    return tuple(kept.values())


@cache
def listed() -> frozenset[str]:
    """The sounds of names that many bear in West Africa."""
    return usual("given") | usual("surnames")


@cache
def usual(kind: str) -> frozenset[str]:
    """Those of one KIND of `loaders/lexicons/names.toml`."""
    return frozenset(sound(fold(name)) for name in load("names")[kind])


@lru_cache(maxsize=1 << 17)
def sound(folded: str) -> str:
    for pattern, form in _forms():
        folded = pattern.sub(form, folded)
    return folded


def _name(text: str, words: list[str], apart: list[bool]) -> Name:
    """WORDS as parts; those APART are initials written together."""
    parts: list[Part] = []
    also = False
    for word, letters in zip(words, apart, strict=True):
        plain = fold(word)
        also = also or plain in _words("also")
        if plain not in _words("joining"):
            free = also or plain in _words("free")
            parts += [_part(letter, free) for letter in word] if letters else [_part(word, free)]
    son_of = any(fold(word) in _words("of") for word in words[1:])
    key = " ".join([*(part.text for part in parts), *(["+"] if son_of else [])])
    return Name(text, tuple(parts), son_of, key, frozenset(part.sound for part in parts))


def _part(word: str, free: bool) -> Part:
    folded = re.sub(r"[^a-z]", "", fold(word)) or fold(word)
    return Part(word, folded, sound(folded) or folded, free, len(folded) == 1)


@cache
def one_name() -> frozenset[frozenset[str]]:
    """Pairs of sounds that are one name in two languages: Yacouba, Yakubu."""
    return frozenset(frozenset(sound(fold(each)) for each in pair) for pair in _data()["one"])


@cache
def short() -> frozenset[frozenset[str]]:
    """Folded names of which one is short for the other: Mike, Michael."""
    return frozenset(map(frozenset, _data()["short"]))


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), form) for pattern, form in _data()["forms"])


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_data()[name])


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("spelling.toml").read_text(encoding="utf-8"))
