"""The documents to learn from and to measure on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en")
FOLDS = 5


def learned_from(language: str) -> list[Path]:
    """The documents that the models in use learned from."""
    return _of(language)


def kept(language: str) -> list[Path]:
    """The documents that nothing was ever learned from, and that nobody looks at."""
    return _of(f"kept/{language}")


def without(paths: Sequence[Path], fold: int) -> list[Path]:
    return [path for path in paths if _number(path) % FOLDS != fold]


def inside(paths: Sequence[Path], fold: int) -> list[Path]:
    """By a document's number: one that stands in both languages is in one fold."""
    return [path for path in paths if _number(path) % FOLDS == fold]


def _of(folder: str) -> list[Path]:
    return sorted((ROOT / "corpus" / folder).glob("*.mk"), key=_number)


def _number(path: Path) -> int:
    return int(path.stem[1:])
