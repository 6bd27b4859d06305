"""Ranks as steps of a ladder, which people climb as years pass and hardly ever descend."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import product

from graph.model import Reason
from loaders.folding import fold
from loaders.recognise.details import service_of
from loaders.resolve.weights import Weights

NOW = 1.0  # years within which two documents speak of one time
CAREER = 35.0  # and that nobody serves
LOOSE = 2  # steps by which one is too low or high who is called by a part of his rank: a lieutenant colonel "Colonel"
STEP = 1.0  # years that a step takes at least


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """LOW and HIGH step that TEXT can mean; YEAR, with its fraction, in which it was said, None where unknown."""

    text: str
    police: bool
    low: int
    high: int
    year: float | None

    @property
    def what(self) -> str:
        return f"{self.police} {self.low} {self.high}"

    @property
    def words(self) -> frozenset[str]:
        return frozenset(_plain(self.text).split())


def rank(text: str, year: float | None) -> Rank | None:
    """None where no ladder has it."""
    step = _step(text)
    return Rank(text, step[0], *step[1], year) if step else None


@lru_cache(maxsize=1 << 12)
def service(text: str) -> str | None:
    """`civil` or `military`, None where the rank does not say."""
    step = _step(text)
    return service_of(text) or (("civil" if step[0] else "military") if step else None)


def compared(left: tuple[Rank, ...], right: tuple[Rank, ...], weights: Weights) -> Iterator[Reason]:
    """What speaks most against, or else for."""
    found = [(code, one, other) for one, other in product(left, right) if (code := _compared(one, other))]
    for code, one, other in sorted(found, key=lambda each: (weights.of[each[0]], each[1].text, each[2].text))[:1]:
        yield weights.reason(code, one.text, other.text)


def _compared(one: Rank, other: Rank) -> str | None:
    if one.police is not other.police:
        return None
    gap = max(other.low - one.high, one.low - other.high, 0)
    if 0 < gap <= LOOSE and (one.words <= other.words or other.words <= one.words):
        return None
    if one.year is None or other.year is None:
        return "rank_far" if gap > 3 else _equal(one, other)
    early, late = sorted((one, other), key=lambda each: (each.year or 0.0, each.low))
    years = (late.year or 0.0) - (early.year or 0.0)
    if years <= NOW:
        return ("rank_differs" if gap > 1 else "rank_falls_little") if gap else _equal(one, other, "rank_equal_then")
    if years > CAREER:
        return "years_apart"
    if late.high < early.low:
        return "rank_falls" if gap > 1 else "rank_falls_little"
    if gap > 2 and years < gap * STEP:
        return "rank_rises_fast"
    return "rank_grows" if gap else _equal(one, other)


def _equal(one: Rank, other: Rank, code: str = "rank_equal") -> str | None:
    return code if (one.low, one.high) == (other.low, other.high) else None


@lru_cache(maxsize=1 << 12)
def _plain(text: str) -> str:
    return re.sub(r"[\s.\u2013\u2014-]+", " ", fold(text)).strip()


@lru_cache(maxsize=1 << 12)
def _step(text: str) -> tuple[bool, tuple[int, int]] | None:
    """Whether of the police, and the steps."""
    plain = _plain(text)
    for phrase, found in _ladders():
        if re.search(rf"(?<![\w']){re.escape(phrase)}(?!\w)", plain):
            return found
    return None


@cache
def _ladders() -> tuple[tuple[str, tuple[bool, tuple[int, int]]], ...]:
    """The longest phrases first."""
    data = tomllib.loads(resources.files(__package__).joinpath("ladder.toml").read_text(encoding="utf-8"))
    every = [(p, (name == "police", (low, high))) for name, steps in data.items() for p, (low, high) in steps.items()]
    return tuple(sorted(every, key=lambda each: (-len(each[0]), each[0])))
