"""Predictions for each annotated document by models that never saw it: `python -m bench.extraction.folds SFM OUT`.

The documents are cut into FOLDS parts by chance, always the same; OUT gets an .ann file for each, to be scored against
the policy's annotations. A third argument is the policy, `complete` if none is given.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from loaders.places import Gazetteer
from loaders.policies.brat import Annotation, written
from loaders.policies.names import names
from loaders.policies.policy import load
from loaders.policies.train import learn, lessons, marked

FOLDS = 5


def parts(stems: list[str]) -> list[list[str]]:
    """STEMS by chance in FOLDS parts."""
    stems = sorted(stems)
    Random(0).shuffle(stems)
    return [stems[part::FOLDS] for part in range(FOLDS)]


def predictions(sfm: Path, policy: str) -> Iterator[tuple[str, str, Annotation]]:
    """Of each document of SFM its name, its text, and what models learned from the other folds make of it."""
    gazetteer, known = Gazetteer.load(), names(sfm / "tables")
    every, others = lessons(sfm, policy, gazetteer, known), marked(gazetteer, known)
    for part in parts(list(every)):
        with TemporaryDirectory() as folder:
            learn([lesson for name, lesson in every.items() if name not in part], others, Path(folder))
            judge = load(Path(folder), known)
        for name in part:
            yield name, every[name].text, judge.annotate(every[name].text, gazetteer)


def main(sfm: Path, out: Path, policy: str = "complete") -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, text, annotation in predictions(sfm, policy):
        (out / f"{name}.ann").write_text(written(text, annotation), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
