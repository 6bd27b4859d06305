"""Documents about an invented country: as many mentions as wanted, a few officials in thousands of them.

How often somebody is named falls as 1/rank, as it does in the press; family names are as unevenly spread.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import TypeVar

from bench.resolution.draft import Draft
from graph.model import Extraction, Kind

WORDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
EACH = 10  # mentions in a document
PERSONS, BODIES, TOWNS = 30, 60, 400  # mentions for each person, body and town that there is
FIRST = date(2012, 1, 1)
DAYS = 5000
AT_HOME = 0.7  # how often a name is spelt as usual, and how often somebody serves in the usual body
NUMBERED = 60


Town = tuple[str, str, float, float]  # name, country, degrees
Official = tuple[tuple[str, ...], str, str, str]  # names, rank, title, body
T = TypeVar("T")


class Crowd:
    """As many MENTIONS; the same each time."""

    def __init__(self, mentions: int) -> None:
        self._chance, self._documents = Random(mentions), mentions // EACH
        self._families = [*WORDS["family"], *(self._word() for _ in range(2000))]
        self._givens = [*WORDS["given"], *(self._word() for _ in range(500))]
        self._towns = [self._town() for _ in range(mentions // TOWNS + 1)]
        self._bodies = [self._body() for _ in range(mentions // BODIES + 1)]
        self._persons = [self._person() for _ in range(mentions // PERSONS + 1)]

    def documents(self) -> Iterator[Extraction]:
        return (self._document(number).extraction() for number in range(self._documents))

    def _document(self, number: int) -> Draft:
        chance = self._chance
        draft = Draft(f"{number}.txt", (FIRST + timedelta(days=chance.randrange(DAYS))).isoformat(), "fr")
        name, country, lat, lon = self._known(self._towns)
        place = draft.write(f"{number} : à ").names(Kind.PLACE, name, "")
        draft.says("LOCATED", place, country=country, lat=lat, lon=lon, place_kind="town")
        telling = draft.write(", ").names(Kind.OPERATION, "opération", "")
        draft.says("HAPPENED", telling, kind=chance.choice(WORDS["kinds"]), began=draft.published)
        draft.says("TOOK_PLACE_AT", telling, place)
        for _ in range((EACH - 2) // 2):
            names, rank, title, body = self._known(self._persons)
            served = body if chance.random() < AT_HOME else self._known(self._bodies)
            person = draft.write(f", {rank} ").names(Kind.PERSON, self._spelt(names), "")
            unit = draft.write(f", {title} : ").names(Kind.ORGANIZATION, served, "")
            draft.says("HOLDS_POST", person, unit, rank=rank, post_title=title)
        return draft

    def _spelt(self, names: tuple[str, ...]) -> str:
        """Mostly as usual; else without what stands in the middle, in capitals, turned round, or with an initial."""
        first, last = names[0], names[-1]
        forms = (f"{first} {last}", f"{first} {last.upper()}", f"{last} {first}", f"{first[0]}. {last}")
        return " ".join(names) if self._chance.random() < AT_HOME else self._chance.choice(forms)

    def _town(self) -> Town:
        chance = self._chance
        return self._word(), chance.choice(WORDS["countries"]), chance.uniform(10, 18), chance.uniform(-12, 12)

    def _person(self) -> Official:
        chance = self._chance
        givens = [self._known(self._givens) for _ in range(chance.choice((1, 1, 2)))]
        rank, title = chance.choice(WORDS["ranks"]), chance.choice(WORDS["titles"])
        return (*givens, self._known(self._families)), rank, title, chance.choice(self._bodies)

    def _body(self) -> str:
        kind, number, town = self._chance.choice(WORDS["units"]), self._chance.randint(1, 300), self._known(self._towns)
        return f"{number}e {kind}" if number < NUMBERED else f"{kind} de {town[0]}"

    def _word(self) -> str:
        return "".join(self._chance.choices(WORDS["syllables"], k=self._chance.choice((2, 3, 3, 4)))).capitalize()

    def _known(self, some: Sequence[T]) -> T:
        """One of SOME, the first most often."""
        return self._chance.choices(some, cum_weights=_weights(len(some)))[0]


@cache
def _weights(count: int) -> list[float]:
    """Zipf's: the second is half as frequent as the first."""
    return list(accumulate(1 / rank for rank in range(1, count + 1)))
