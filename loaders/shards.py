"""Documents extracted by several processes, in order, whatever becomes of a process.

A document that kills its process is refused and the others are done again: the result is the same as in a plain loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal

from graph.errors import UnreadableDocument
from graph.model import Extraction
from loaders.extract import extract
from loaders.places import Gazetteer
from loaders.readers import Refused, Source, read

FEW = 32  # documents that are done sooner in this process than others start
SHARD = 8
AHEAD = 4  # shards under way or waiting for each process

_gazetteer: Gazetteer | None = None  # of a worker process, set when it starts


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a source: an extraction, or why there is none."""

    name: str
    where: str
    extraction: Extraction | None = None
    refused: UnreadableDocument | None = None


def outcomes(sources: Iterable[Source], gazetteer: Gazetteer, workers: int) -> Iterator[Outcome]:
    """An outcome for each of SOURCES, in their order."""
    rest = iter(sources)
    first = list(islice(rest, FEW + 1))
    if workers < 2 or len(first) <= FEW:
        return (outcome(source, gazetteer) for source in chain(first, rest))
    return _shared(chain(first, rest), gazetteer, workers)


def outcome(source: Source, gazetteer: Gazetteer) -> Outcome:
    try:
        return Outcome(source.name, source.where, extract(read(source), gazetteer))
    except UnreadableDocument as refused:
        return Outcome(source.name, source.where, refused=refused)


def _shared(sources: Iterator[Source], gazetteer: Gazetteer, workers: int) -> Iterator[Outcome]:
    shards = iter(lambda: list(islice(sources, SHARD)), [])
    pool = _pool(gazetteer, workers)
    try:
        waiting = deque((shard, pool.submit(_shard, shard)) for shard in islice(shards, workers * AHEAD))
        while waiting:
            shard, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield from _carefully(shard, gazetteer)
                pool.shutdown(cancel_futures=True)
                pool = _pool(gazetteer, workers)
                waiting = deque((again, _again(pool, again, before)) for again, before in waiting)
            waiting.extend((shard, pool.submit(_shard, shard)) for shard in islice(shards, 1))
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(gazetteer: Gazetteer, workers: int) -> ProcessPoolExecutor:
    # Not forked: other threads may hold locks that a copy of this process would wait for.
    return ProcessPoolExecutor(workers, get_context("spawn"), initializer=_begin, initargs=(gazetteer,))


def _begin(gazetteer: Gazetteer) -> None:
    global _gazetteer
    _gazetteer = gazetteer
    signal(SIGINT, SIG_IGN)  # Ctrl-C is the parent's to handle


def _shard(sources: list[Source]) -> list[Outcome]:
    assert _gazetteer is not None
    return [outcome(source, _gazetteer) for source in sources]


def _again(pool: ProcessPoolExecutor, shard: list[Source], before: Future[list[Outcome]]) -> Future[list[Outcome]]:
    """What was finished before the pool broke stays; the rest is done again."""
    finished = before.done() and not before.cancelled() and before.exception() is None
    return before if finished else pool.submit(_shard, shard)


def _carefully(shard: list[Source], gazetteer: Gazetteer) -> Iterator[Outcome]:
    """One document after another, each in a process of its own: the one that kills it is the one to refuse."""
    for source in shard:
        with _pool(gazetteer, 1) as pool:
            try:
                yield from pool.submit(_shard, [source]).result()
            except BrokenProcessPool:
                yield Outcome(source.name, source.where, refused=Refused("limits", source.where))
