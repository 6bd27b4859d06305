"""Documents of the corpus compared with their marks, by two processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from loaders import corpus
from loaders.inspect import Comparison, compare
from loaders.places import Gazetteer

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
KEPT = 4  # every so manyth document is for testing only


def documents(language: str) -> list[Path]:
    """The documents that may be learned from and looked at."""
    return [path for path in sorted((ROOT / "corpus" / language).glob("*.mk")) if int(path.stem[1:]) % KEPT]


def compared(paths: Sequence[Path]) -> Iterator[Comparison]:
    """Each of PATHS, in order, with the models in use."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(_compared, paths, chunksize=4)


_gazetteer: Gazetteer | None = None


def _compared(path: Path) -> Comparison:
    global _gazetteer
    _gazetteer = _gazetteer or Gazetteer.load()
    return compare(corpus.read(path), _gazetteer)
