"""The learned step: what ties a pair of spans. Written by `loaders.relate.train`; no word of a text is in it.

Each task is judged twice: first every pair by itself, then, with what was thought of the pairs around it, again.
Further judges choose the status, kind or role of what is believed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from loaders.relate.forest import Forest, Grove

FILE = Path(__file__).with_name("relations.npz")
NONE = "-"
APART = "apart"  # the judge of posts whose pieces stand in several sentences (`loaders.relate.apart`)
ARRAYS = ("feature", "threshold", "left", "right", "value", "roots", "starts", "base")


@dataclass(frozen=True, slots=True)
class Judge:
    """One score a class; THRESHOLDS are the chances above which a class is believed."""

    classes: tuple[str, ...]
    thresholds: tuple[float, ...]
    forest: Forest


class Model(dict[str, Judge]):
    """ "OP 1", "OP 2": the two judgements of a task; "OP post": the choice for an answer."""

    def __init__(self, judges: Mapping[str, Judge]) -> None:
        super().__init__(judges)
        self._groves: dict[tuple[str, ...], Grove] = {}

    def grove(self, names: tuple[str, ...]) -> Grove:
        """The forests of the judges of those NAMES, to be asked together."""
        if names not in self._groves:
            self._groves[names] = Grove([self[name].forest for name in names])
        return self._groves[names]


@cache
def load(file: Path = FILE) -> Model:
    """The judges of a model file, by name."""
    with np.load(file) as data:
        described = json.loads(data["judges"].tobytes())
        return Model(
            {
                row["name"]: Judge(
                    tuple(row["classes"]),
                    tuple(row["thresholds"]),
                    Forest(row["depth"], *(data[f"{number} {name}"] for name in ARRAYS)),
                )
                for number, row in enumerate(described)
            }
        )


def save(model: Mapping[str, Judge], file: Path) -> None:
    """Write MODEL; the same judges give the same bytes."""
    described = [
        {"name": name, "classes": judge.classes, "thresholds": judge.thresholds, "depth": judge.forest.depth}
        for name, judge in sorted(model.items())
    ]
    arrays = {
        f"{number} {name}": getattr(judge.forest, name)
        for number, (_, judge) in enumerate(sorted(model.items()))
        for name in ARRAYS
    }
    told = np.frombuffer(json.dumps(described).encode(), dtype=np.uint8)
    with file.open("wb") as out:  # a path would get the ending .npz
        np.savez_compressed(out, judges=told, **arrays)
