"""A name as another paper would write it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from graph.names import fold

WORDS = tomllib.loads(Path(__file__).with_name("spellings.toml").read_text(encoding="utf-8"))
PARTS = {part: [other for other in group if other != part] for group in WORDS["parts"] for part in group}
TRIES = 10


def retold(name: str, others: Iterable[str], chance: Random) -> str:
    """NAME in one other spelling that none of OTHERS has; as it is where none is found."""
    taken = {_key(other) for other in others}
    for _ in range(TRIES):
        spelt = chance.choice(HABITS)(name.split(), chance)
        if _key(spelt) not in taken and len(spelt.split()) > 1:
            return spelt
    return name


def _key(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


def _as_usual(parts: list[str], _: Random) -> str:
    return " ".join(parts)


def _in_capitals(parts: list[str], _: Random) -> str:
    return " ".join([*parts[:-1], parts[-1].upper()])


def _family_first(parts: list[str], _: Random) -> str:
    return " ".join([parts[-1].upper(), *parts[:-1]])


def _without_middle(parts: list[str], _: Random) -> str:
    return f"{parts[0]} {parts[-1]}"


def _with_initial(parts: list[str], _: Random) -> str:
    return " ".join([*(f"{part[0]}." for part in parts[:-1]), parts[-1]])


def _middle_initial(parts: list[str], _: Random) -> str:
    return " ".join([parts[0], *(f"{part[0]}." for part in parts[1:-1]), parts[-1]])


def _without_accents(parts: list[str], _: Random) -> str:
    return " ".join(fold(part).title() for part in parts)


def _transliterated(parts: list[str], chance: Random) -> str:
    return " ".join(chance.choice(PARTS.get(fold(part), [fold(part)])).title() for part in parts)


def _mistyped(parts: list[str], chance: Random) -> str:
    """One letter of the longest part is left out."""
    longest = max(parts, key=len)
    at = chance.randrange(1, len(longest))
    return " ".join(part[:at] + part[at + 1 :] if part == longest else part for part in parts)


HABITS: tuple[Callable[[list[str], Random], str], ...] = (
    _as_usual, _in_capitals, _family_first, _without_middle, _with_initial, _middle_initial, _without_accents,
    _transliterated, _transliterated, _mistyped,
)  # fmt: skip
