"""Which learned models extraction works with: those that Djeli ships, or others to measure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from loaders.recognise.model import FILE as RECOGNISER
from loaders.relate.model import FILE as RELATIONS


@dataclass(frozen=True, slots=True)
class Models:
    """Files that `loaders.recognise.train` and `loaders.relate.train` write."""

    recogniser: Path = RECOGNISER
    relations: Path = RELATIONS
