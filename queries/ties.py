"""Edges of the graph with the days on which they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.links import HEAD
from queries.spans import Spans, known, possible


@dataclass(frozen=True, slots=True)
class Tie:
    """SURE are the days on which sources say that it held, POSSIBLE these and all that nothing excludes."""

    row: Row
    sure: Spans
    possible: Spans

    @classmethod
    def of(cls, row: Row) -> Self:
        return cls(row, known(row), possible(row))

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def heads(self) -> bool:
        return bool(self.row["properties"].get("role") == HEAD)


def ties(inquiry: Inquiry, **parameters: Any) -> list[Tie]:
    """The edges that the question's Cypher finds, said as the question wants, each once, in the order of their ids."""
    unique = {row["id"]: row for row in filter(inquiry.admits, inquiry.rows(**parameters))}
    return [Tie.of(unique[id]) for id in sorted(unique)]
