"""Documents extracted by several processes, in order, whatever becomes of a process.

A document that kills its process is refused and the others are done again: the result is the same as in a plain loop.
"""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from tempfile import NamedTemporaryFile
from threading import Thread

from graph.errors import UnreadableDocument
from graph.model import Extraction
from loaders.extract import extract
from loaders.places import Gazetteer
from loaders.readers import Refused, Source, read

FEW = 32  # documents that are done sooner in this process than others start
SHARD = 8
AHEAD = 4  # shards under way or waiting for each process

Start = Callable[[int], ProcessPoolExecutor]  # with so many processes

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
    with _starting(gazetteer) as start:
        pool = start(workers)
        try:
            waiting = deque((shard, pool.submit(_shard, shard)) for shard in islice(shards, workers * AHEAD))
            while waiting:
                shard, future = waiting.popleft()
                try:
                    yield from future.result()
                except BrokenProcessPool:
                    yield from _carefully(shard, start)
                    pool.shutdown(cancel_futures=True)
                    pool = start(workers)
                    waiting = deque((again, _again(pool, again, before)) for again, before in waiting)
                waiting.extend((shard, pool.submit(_shard, shard)) for shard in islice(shards, 1))
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _starting(gazetteer: Gazetteer) -> Iterator[Start]:
    """Starts pools. The gazetteer goes by a file: what a new process has to read from its parent must fit into a pipe,
    or the parent waits for ever where the process dies before."""
    with NamedTemporaryFile(prefix="djeli-gazetteer-") as file:
        pickle.dump(gazetteer, file)
        file.flush()
        # Not forked: other threads may hold locks that a copy of this process would wait for.
        yield lambda workers: ProcessPoolExecutor(
            workers, get_context("spawn"), initializer=_begin, initargs=(file.name,)
        )


def _begin(file: str) -> None:
    global _gazetteer
    signal(SIGINT, SIG_IGN)  # Ctrl-C is the parent's to handle
    Thread(target=_end_with_parent, daemon=True).start()
    _gazetteer = pickle.loads(Path(file).read_bytes())


def _end_with_parent() -> None:
    """A parent that was killed can't say so, and its queue stays open while another worker holds it."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _shard(sources: list[Source]) -> list[Outcome]:
    assert _gazetteer is not None
    return [outcome(source, _gazetteer) for source in sources]


def _again(pool: ProcessPoolExecutor, shard: list[Source], before: Future[list[Outcome]]) -> Future[list[Outcome]]:
    """What was finished before the pool broke stays; the rest is done again."""
    finished = before.done() and not before.cancelled() and before.exception() is None
    return before if finished else pool.submit(_shard, shard)


def _carefully(shard: list[Source], start: Start) -> Iterator[Outcome]:
    """One document after another: the one that kills its process is the one to refuse."""
    pool = start(1)
    for source in shard:
        try:
            yield from pool.submit(_shard, [source]).result()
        except BrokenProcessPool:
            yield Outcome(source.name, source.where, refused=Refused("limits", source.where))
            pool.shutdown()
            pool = start(1)
    pool.shutdown()
