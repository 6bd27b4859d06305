"""How well operations told by several papers are found to be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.resolution.operations.derived import derived
from bench.resolution.operations.pages import extractions
from bench.resolution.operations.told import Telling, read
from bench.resolution.score import Pairs, pairwise
from graph.ledger import Ledger
from loaders.places import Gazetteer
from loaders.resolve import resolve

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


def report(tellings: Sequence[Telling]) -> Iterator[str]:
    truth, found = resolved(tellings)
    yield f"{len({telling.operation for telling in truth.values()})} operations, {len(truth)} tellings"
    yield f"all: {line(pairwise({id: telling.operation for id, telling in truth.items()}, found))}"
    for language in ("fr", "en"):
        own = {id: telling.operation for id, telling in truth.items() if telling.language == language}
        yield f"{language}: {line(pairwise(own, found))}"
    yield f"across languages: {line(_across(truth, found))}"
    for kind, _ in Counter(telling.kind for telling in truth.values()).most_common():
        own = {id: telling.operation for id, telling in truth.items() if telling.kind == kind}
        yield f"{kind}: {line(pairwise(own, found))}"


def _across(truth: Mapping[str, Telling], found: Mapping[str, str]) -> Pairs:
    pairs = [
        (truth[one].operation == truth[other].operation, found[one] == found[other])
        for one, other in combinations(truth, 2)
        if truth[one].language != truth[other].language
    ]
    return Pairs(sum(is_ for _, is_ in pairs), sum(is_ for is_, _ in pairs), sum(a and b for a, b in pairs))


def line(pairs: Pairs) -> str:
    return f"precision {pairs.precision:.3f} recall {pairs.recall:.3f} ({pairs.right}/{pairs.found}/{pairs.wanted})"
