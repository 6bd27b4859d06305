"""How well operations told by several papers are found to be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.resolution.operations.derived import derived
from bench.resolution.operations.pages import extractions
from bench.resolution.operations.told import Telling, read
from bench.resolution.score import Pairs
from graph.ledger import Ledger
from graph.names import fold
from loaders.places import Gazetteer
from loaders.resolve import resolve

Pair = tuple[str, str]
HERE = Path(__file__).parent
CORPUS = Path(__file__).parents[3] / "corpus"


def halves() -> tuple[list[Telling], list[Telling]]:
    """For training and for testing; of what is derived from the corpus, parts of their own."""
    split = derived(CORPUS, part=1), derived(CORPUS, part=0)
    for telling in read(HERE):
        split[_half(telling.operation)].append(telling)
    return split


def _half(operation: str) -> int:
    """By the first word of the key, so that an operation and what it is easily taken for are on one side."""
    return blake2b(operation.partition("-")[0].encode()).digest()[0] % 2


def resolved(tellings: Sequence[Telling]) -> tuple[dict[str, Telling], Mapping[str, str]]:
    """What each telling mention truly tells, and the entity that it is found to belong to."""
    made, truth = extractions(tellings, Gazetteer.load())
    with TemporaryDirectory() as folder:
        ledger = Ledger(f"sqlite:///{folder}/ledger.sqlite")
        ledger.add_all(made)
        ledger.settle(resolve(ledger))
        members = ledger.members()
        ledger.close()
    return truth, members


@dataclass(frozen=True)
class Outcome:
    """TRUTH is what each mention tells, JOINED are the pairs of mentions found to be one, WANTED those that are."""

    truth: Mapping[str, Telling]
    joined: frozenset[Pair]
    wanted: frozenset[Pair]

    @classmethod
    def of(cls, truth: Mapping[str, Telling], found: Mapping[str, str]) -> Outcome:
        operations = {id: telling.operation for id, telling in truth.items()}
        return cls(truth, _together(truth, found), _together(truth, operations))

    def pairs(self, counts: Callable[[Telling, Telling], bool] = lambda *_: True) -> Pairs:
        """Those that COUNTS picks."""
        joined, wanted = (
            {pair for pair in pairs if counts(self.truth[pair[0]], self.truth[pair[1]])}
            for pairs in (self.joined, self.wanted)
        )
        return Pairs(len(joined), len(wanted), len(joined & wanted))


def _together(truth: Mapping[str, Telling], groups: Mapping[str, str]) -> frozenset[Pair]:
    members: dict[str, list[str]] = {}
    for id in sorted(truth):
        members.setdefault(groups[id], []).append(id)
    return frozenset(pair for some in members.values() for pair in combinations(some, 2))


def equal(truth: Mapping[str, Telling]) -> Mapping[str, str]:
    """What is one where kind, beginning and place are told in the same words: a baseline."""
    return {
        id: f"{told.kind} {told.began} {fold(told.places[0][0])}" if told.began and told.places else id
        for id, told in truth.items()
    }


def rows(truth: Mapping[str, Telling], found: Mapping[str, str]) -> Iterator[tuple[str, Pairs]]:
    """Of what the figures are, and the figures: all pairs, by language, by the kind under which either is told."""
    outcome = Outcome.of(truth, found)
    yield "all", outcome.pairs()
    for language in ("fr", "en"):
        yield language, outcome.pairs(partial(_both_in, language))
    yield "across languages", outcome.pairs(lambda one, other: one.language != other.language)
    for kind, _ in Counter(telling.kind for telling in truth.values()).most_common():
        yield kind, outcome.pairs(partial(_either_is, kind))


def _both_in(language: str, one: Telling, other: Telling) -> bool:
    return one.language == other.language == language


def _either_is(kind: str, one: Telling, other: Telling) -> bool:
    return kind in (one.kind, other.kind)
