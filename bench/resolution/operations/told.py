"""The set's own operations: blocks of a key and a country, and under it a line for each telling (`*.txt`)."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

BLOCK = re.compile(r"\[([\w-]+), (.+)\]")
COUNTS = ("arrests", "killed", "wounded", "freed")
ROLES = {"by": "organiser", "with": "participant", "against": "target", "persons": "participant", "led": ""}


@dataclass(frozen=True, slots=True)
class Thing:
    item: str
    quantity: float
    unit: str


@dataclass(frozen=True, slots=True)
class Actor:
    """ROLE is "" for a person who leads the operation."""

    name: str
    role: str
    person: bool = False
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """What one document says of OPERATION, who is known by that key. A document may tell several."""

    operation: str
    country: str
    document: str
    language: str
    published: str
    words: str
    kind: str
    began: str | None = None
    ended: str | None = None
    places: tuple[tuple[str, ...], ...] = ()  # each with the larger ones that the text names behind it
    actors: tuple[Actor, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    things: tuple[Thing, ...] = ()


def read(folder: Path) -> list[Telling]:
    return [telling for path in sorted(folder.glob("*.txt")) for telling in _tellings(path)]


def _tellings(path: Path) -> Iterator[Telling]:
    key = country = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if block := BLOCK.fullmatch(line):
            key, country = block.groups()
        elif words := shlex.split(line, comments=True):
            yield _telling(key, country, f"{path.stem}-{number}", words)


def _telling(key: str, country: str, document: str, words: list[str]) -> Telling:
    language, published, told, kind, *rest = words
    said = dict(word.split("=", 1) for word in rest)
    began, _, ended = said.get("on", "").partition("/")
    return Telling(
        key,
        country,
        said.get("doc", document),
        language,
        published,
        told,
        kind,
        began or None,
        ended or None,
        tuple(tuple(_split(place, ",")) for place in _split(said.get("at", ""), ";")),
        tuple(_actor(name, option) for option in ROLES for name in _split(said.get(option, ""), ";")),
        {count: int(said[count]) for count in COUNTS if count in said},
        tuple(map(_thing, _split(said.get("seized", ""), ";"))),
    )


def _split(text: str, mark: str) -> list[str]:
    return [part.strip() for part in text.split(mark) if part.strip()]


def _actor(name: str, option: str) -> Actor:
    full, _, acronym = name.removesuffix(")").partition(" (")
    return Actor(full, ROLES[option], option in ("persons", "led"), acronym or None)


def _thing(text: str) -> Thing:
    item, quantity, unit = text.rsplit(" ", 2)
    return Thing(item, float(quantity), unit)
