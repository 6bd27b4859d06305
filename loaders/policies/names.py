"""The register of known names, from the researchers' tables of persons and units."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from loaders.folding import fold
from loaders.policies.register import Register, hashed
from loaders.recognise.lexicon import tokens

PERSONS, UNITS = "ng_persons_20190501.csv", "ng_orgs_20191024.tsv"
SHORTEST = 3  # letters of a name; initials tell nothing


def names(tables: Path) -> Register:
    persons = list(_column(tables / PERSONS, ",", "Name", "Aliases or alternative spellings (semi-colon separated)"))
    bodies = _column(tables / UNITS, "\t", "Organization:Name", "Organization:other_names")
    spelled = [
        [word for word in map(fold, tokens(name)) if word.isalpha() and len(word) >= SHORTEST] for name in persons
    ]
    return Register(
        _hashes(map(_words, persons), 2),
        frozenset(hashed(words[-1:]) for words in spelled if words),
        frozenset(hashed([word]) for words in spelled for word in words[:-1]),
        _hashes(map(_words, bodies), 1),
    )


def _column(table: Path, delimiter: str, *columns: str) -> Iterator[str]:
    """The names in COLUMNS, of which those after the first hold several."""
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter=delimiter):
            for column in columns:
                yield from filter(None, map(str.strip, row[column].split(";")))


def _words(name: str) -> list[str]:
    return [fold(token) for token in tokens(name)]


def _hashes(names: Iterable[list[str]], least: int) -> frozenset[int]:
    """Of the NAMES of at LEAST so many words."""
    return frozenset(hashed(words) for words in names if len(words) >= least)
