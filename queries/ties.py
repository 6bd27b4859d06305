"""Edges of the graph with the days on which they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from queries.as_of import Status
from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.links import HEAD
from queries.spans import Spans, holds, join, known, possible, without

# Where a step of a walk over all time can start: persons, bodies whose wholes or parts come next, bodies by what
# surrounds them, places by what they lie in, what lies in them, and who is there.
STARTS = ("people", "parts", "wholes", "bodies", "inner", "outer", "places")


@dataclass(frozen=True, slots=True)
class Tie:
    """SURE are the days on which sources say that it held, POSSIBLE these and all that nothing excludes."""

    row: Row
    sure: Spans
    possible: Spans

    @classmethod
    def of(cls, row: Row) -> Self:
        return cls(row, known(row), possible(row))

    def but(self, days: Spans) -> Tie:
        """The edge without DAYS."""
        return Tie(self.row, without(self.sure, days), without(self.possible, days))

    def on(self, day: date) -> Status:
        if holds(self.sure, day):
            return Status.HOLDS
        return Status.MAY_HOLD if holds(self.possible, day) else Status.DOES_NOT_HOLD

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def type(self) -> str:
        return str(self.row["type"])

    @property
    def heads(self) -> bool:
        return bool(self.row["properties"].get("role") == HEAD)


def ties(inquiry: Inquiry, **parameters: Any) -> list[Tie]:
    """The edges that the question's Cypher finds, said as the question wants, each once, in the order of their ids."""
    unique = {row["id"]: row for row in inquiry.edges(**parameters)}
    return [Tie.of(unique[id]) for id in sorted(unique)]


def step(inquiry: Inquiry, **here: Iterable[str]) -> list[Tie]:
    """The edges that the question's Cypher finds from HERE, ids by the names of STARTS."""
    starts = {name: sorted(here.get(name, ())) for name in STARTS}
    return ties(inquiry, kinds=inquiry.chosen("kinds"), **starts) if any(starts.values()) else []


def serving(posts: Iterable[Tie]) -> list[Tie]:
    """POSTS, of which nobody serves below a head on the days on which he surely is that head himself."""
    held = list(posts)
    headed: dict[tuple[str, str], Spans] = defaultdict(tuple)
    for post in held:
        headed[post.row["source"], post.row["target"]] += post.sure if post.heads else ()
    return [post if post.heads else post.but(join(headed[post.row["source"], post.row["target"]])) for post in held]
