"""What an operation may be called by two papers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from itertools import combinations, product
from typing import Any


def agreement(left: Iterable[str], right: Iterable[str]) -> tuple[str, str, str] | None:
    """The code of how the kinds that agree best do, and those kinds; None where one is not told."""
    pairs = sorted(product(left, right), key=lambda pair: (_LEVELS.index(_level(*pair)), pair))
    return (_level(*pairs[0]), *pairs[0]) if pairs else None


_LEVELS = ("kind_equal", "kind_akin", "kind_unknown", "kind_distant", "kind_other")


@cache
def _level(one: str, other: str) -> str:
    if one == other:
        return "kind_equal"
    pair = frozenset((one, other))
    if pair in _pairs("akin"):
        return "kind_akin"
    if pair in _pairs("distant"):
        return "kind_distant"
    return "kind_unknown" if "other" in pair else "kind_other"


def turns(kinds: Iterable[str]) -> bool:
    """Whether who struck and who was struck may be told either way round."""
    return bool(set(kinds) & set(data()["turning"]))


@cache
def _pairs(name: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for row in data()[name] for pair in combinations(row, 2))


@cache
def data() -> dict[str, Any]:
    source = resources.files(__package__).joinpath("events.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(source)["kinds"])
