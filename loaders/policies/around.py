"""What a second judgement sees of a pair: where it stands, and how likely the first one holds it and its rivals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from loaders.policies.pairs import Mention, Pair, Story

KINDS = "RTO"
MARKS = ("P", "T", "O", "R", ",", "and", ";")
STEPS = (-2, -1, 1, 2)  # mentions before and after
FAR = 20  # words
NONE = -1.0
LETTERS = "PRTO|"
APART = (9, 9, "|")
Floats = npt.NDArray[np.float32]


def around(story: Story, pairs: Sequence[Pair], chances: Sequence[float]) -> Floats:
    """A row for each of PAIRS, all of STORY, whose first CHANCES are given."""
    sight = Sight(story, pairs, chances)
    return np.array([list(sight.row(pair)) for pair in pairs], dtype=np.float32)


class Sight:
    def __init__(self, story: Story, pairs: Sequence[Pair], chances: Sequence[float]) -> None:
        self._story = story
        self._chance = {(pair.person, pair.other): chance for pair, chance in zip(pairs, chances, strict=True)}
        self._bearers: dict[Mention, list[float]] = defaultdict(list)
        self._borne: dict[tuple[Mention, str], list[float]] = defaultdict(list)
        for (person, other), chance in self._chance.items():
            self._bearers[other].append(chance)
            self._borne[person, other.letter].append(chance)

    def row(self, pair: Pair) -> Iterator[float]:
        person, other = pair.person, pair.other
        chance = self._chance[person, other]
        yield from self._place(person, other)
        yield chance
        yield from _rivalry(chance, self._bearers[other])
        yield from _rivalry(chance, self._borne[person, other.letter])
        for step in STEPS:
            yield from self._neighbour(person, other, other.number + step)
        yield from self._title(person, other)
        yield from (len(other.words), len(person.words))

    def _place(self, person: Mention, other: Mention) -> Iterator[float]:
        low, high = sorted((person.at, other.at))
        words, paragraphs = self._story.words[low + 1 : high], self._story.paragraphs
        yield from (KINDS.index(other.letter), other.at < person.at, other.sentence - person.sentence, high - low)
        late, more, begins = self._story.places(other, person) if other.sentence == person.sentence else APART
        yield from (late, more, LETTERS.index(begins))
        yield abs(paragraphs[other.sentence] - paragraphs[person.sentence])
        yield from map(words.count, MARKS)
        yield sum(abs(each.at - other.at) < high - low for each in self._story.persons)
        yield sum(abs(each.at - person.at) < high - low for each in self._story.alike[other.letter])

    def _neighbour(self, person: Mention, other: Mention, number: int) -> Iterator[float]:
        """The kind of the mention with NUMBER, how far it is, and whether it is the PERSON's or anybody's."""
        mentions = self._story.mentions
        mention = mentions[number] if 0 <= number < len(mentions) else person
        if mention.letter == "P":
            yield from (NONE, NONE, NONE, NONE)
            return
        yield from (KINDS.index(mention.letter), min(abs(mention.at - other.at), FAR))
        yield from (self._chance.get((person, mention), NONE), max(self._bearers.get(mention, ()), default=NONE))

    def _title(self, person: Mention, other: Mention) -> Iterator[float]:
        """The same of the nearest title."""
        titles = (each for each in self._story.alike["T"] if abs(each.sentence - other.sentence) <= 1)
        title = min(titles, key=lambda each: abs(each.at - other.at), default=None)
        if title is None:
            yield from (NONE, NONE, NONE, NONE)
            return
        yield from (abs(title.at - other.at), title.at < other.at)
        yield from (self._chance.get((person, title), NONE), max(self._bearers.get(title, ()), default=NONE))


def _rivalry(chance: float, chances: list[float]) -> Iterator[float]:
    """The best two of CHANCES, how many are better than CHANCE, and what all come to."""
    best, second, *_ = [*sorted(chances, reverse=True), 0.0]
    yield from (best, second, sum(each > chance for each in chances), sum(chances))
