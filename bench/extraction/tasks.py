"""What is measured, cut into pieces that two processes share."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from signal import SIG_DFL, SIGINT, signal
from tempfile import TemporaryDirectory

from bench.extraction import corpus
from bench.extraction.learning import learn
from loaders.inspect import Comparison, compare, read
from loaders.places import Gazetteer

FOLDED, KEPT, CURVE = "folds", "kept", "curve"
STEPS = (30, 60, 90, 120)  # documents of the learning curve, of both languages together
CURVED = 1  # folds that the learning curve is drawn over, one to be quick; all that it learns from is the last step
Found = Mapping[str, Sequence[Comparison]]  # language → documents


@dataclass(frozen=True, slots=True)
class Task:
    """SCORE is read with models that LEARN taught; with the models in use where that is empty.

    A step of the learning curve teaches the recogniser alone.
    """

    part: str
    learn: tuple[Path, ...]
    score: tuple[Path, ...]

    def __str__(self) -> str:
        learned = f"models of {len(self.learn)} documents" if self.learn else "the models in use"
        return f"{self.part}: {learned} on {len(self.score)}"


def shipped() -> list[Task]:
    """The models in use on the documents that they learned from, for a quick look, and on those kept for testing."""
    paths = [path for language in corpus.LANGUAGES for path in corpus.learned_from(language)]
    return [*(Task(FOLDED, (), tuple(paths[half::2])) for half in range(2)), kept()]


def kept() -> Task:
    return Task(KEPT, (), tuple(path for language in corpus.LANGUAGES for path in corpus.kept(language)))


def folded() -> list[Task]:
    """The largest first, so that no process waits long for the other at the end."""
    tasks = [Task(FOLDED, *_divided(fold)) for fold in range(corpus.FOLDS)]
    steps = [
        Task(CURVE, _mixed(learned, size), scored)
        for size in reversed(STEPS)
        for learned, scored in map(_divided, range(CURVED))
    ]
    return [*tasks, *steps, kept()]


def _divided(fold: int) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    paths = [path for language in corpus.LANGUAGES for path in corpus.learned_from(language)]
    return tuple(corpus.without(paths, fold)), tuple(corpus.inside(paths, fold))


def _mixed(paths: Sequence[Path], size: int) -> tuple[Path, ...]:
    """SIZE of PATHS, evenly drawn, so that languages and authors keep their shares."""
    return tuple(paths[len(paths) * number // size] for number in range(size))


def run(tasks: Sequence[Task]) -> Iterator[tuple[Task, Found]]:
    """Each task with what was found, as they end; tells its progress. Ends at once when interrupted."""
    began = time.monotonic()
    with TemporaryDirectory() as folder, ProcessPoolExecutor(None, None, signal, (SIGINT, SIG_DFL)) as pool:
        futures = {pool.submit(_done, task, Path(folder) / str(at)): task for at, task in enumerate(tasks)}
        for number, future in enumerate(as_completed(futures), 1):
            yield futures[future], future.result()
            seconds = time.monotonic() - began
            print(f"{seconds:5.0f} s  {number}/{len(tasks)}  {futures[future]}", file=sys.stderr, flush=True)


def _done(task: Task, folder: Path) -> Found:
    gazetteer = Gazetteer.load()
    found: dict[str, list[Comparison]] = {}
    folder.mkdir()
    models = learn(task.learn, gazetteer, folder, recogniser_alone=task.part == CURVE)
    for path in task.score:
        found.setdefault(path.parent.name, []).append(compare(read(path), gazetteer, models))
    return found
