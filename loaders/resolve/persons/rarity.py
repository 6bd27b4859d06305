"""How rare the parts of names and the bodies are in the ledger: what few share says more than what many do."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from loaders.resolve.persons.names import Name, Part, listed

BEFORE = 100  # persons that are taken as known before the ledger says anything
COMMON, RARE = 1 / 60, 1 / 600  # of how many persons a name that is listed as usual is expected, and another


class Rarity:
    """Counted over different full names: one official named a thousand times does not make a name common."""

    def __init__(self, names: Iterable[Name]) -> None:
        different = {name.sounds for name in names if len(name.parts) > 1}
        self._persons = len(different) + BEFORE
        self._counts = Counter(sound for sounds in different for sound in sounds)

    def part(self, part: Part) -> float:
        """Natural log-odds for two who share it."""
        before = COMMON if part.sound in listed() else RARE
        return math.log(self._persons / (self._counts[part.sound] + BEFORE * before))


class Spread:
    """How many different persons have to do with each of some things."""

    def __init__(self, having: set[tuple[str, str]]) -> None:
        """HAVING are pairs of who and what."""
        self._counts = Counter(thing for _, thing in having)
        self._persons = len({who for who, _ in having}) + BEFORE

    def shared(self, thing: str) -> float:
        """Natural log-odds for two who have it in common."""
        return math.log(self._persons / (self._counts[thing] + BEFORE * COMMON))
