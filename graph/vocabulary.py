"""The relations of `vocabulary.toml` as typed values."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

MENTIONED_IN = "MENTIONED_IN"
OVER = frozenset({"former", "ended"})  # the values of `status` that say that it was so before


@dataclass(frozen=True, slots=True)
class Relation:
    """SOURCE and TARGET are node types; a relation without target is a fact about one entity."""

    name: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    attributes: tuple[str, ...]
    apart: tuple[str, ...]
    kinds: tuple[str, ...]
    mutual: tuple[str, ...]
    sole: tuple[str, ...]
    label: Mapping[str, str]

    @property
    def is_edge(self) -> bool:
        return bool(self.target)


def _relation(name: str, row: Mapping[str, Any]) -> Relation:
    lists = {
        key: tuple(row.get(key, ())) for key in ("source", "target", "attributes", "apart", "kinds", "mutual", "sole")
    }
    return Relation(name=name, label=row["label"], **lists)


@cache
def relations() -> Mapping[str, Relation]:
    """Every relation by its name."""
    rows = tomllib.loads(files("graph").joinpath("vocabulary.toml").read_text(encoding="utf-8"))
    return {name: _relation(name, row) for name, row in rows.items()}
