"""A walk over belonging, up or down, over all time at once: the bodies that it reaches, on which days, at which level.

On each single day it is the walk of that day: a hop counts on the days on which its edge holds or may hold, and a body
stands at the nearest level at which it is reached. What is only possible hides nothing that is sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from queries.envelope import Row
from queries.spans import ALWAYS, Spans, join, meet, without
from queries.ties import Tie, serving


@dataclass(frozen=True, slots=True)
class Reach:
    """A body at a LEVEL: the days on which the walk comes to it there, and the edges of the ways to it."""

    body: str
    name: str
    level: int
    sure: Spans
    possible: Spans
    path: tuple[Tie, ...] = ()

    def along(self, tie: Tie, up: bool) -> Reach:
        """Where TIE leads from here, UP to a parent or down to a branch."""
        end = "target" if up else "source"
        days = meet(self.sure, tie.sure), meet(self.possible, tie.possible)
        return Reach(tie.row[end], tie.row[f"{end}_name"], self.level + 1, *days, (*self.path, tie))


Step = Callable[[Iterable[str]], Sequence[Tie]]  # ids of bodies → the edges that lead one hop further


def walk(first: Sequence[Reach], depth: int, step: Step, up: bool, again: bool = False) -> list[Reach]:
    """What is reached from FIRST, these among it, in at most DEPTH levels; they may stand at any level.

    With AGAIN, it may come again to where it only may start: who perhaps heads a body perhaps serves under its head.
    """
    seen: dict[str, _Seen] = defaultdict(_Seen)
    found: list[Reach] = []
    here: list[Reach] = []
    for level in range(depth + 1):
        beyond = further(here, step({reach.body for reach in here}), up) if here else []
        ways = [*(reach for reach in first if reach.level == level), *beyond]
        here = _arrived(ways, seen, hides=level > 0 or not again)
        found += here
    return found


def further(here: Iterable[Reach], found: Iterable[Tie], up: bool) -> list[Reach]:
    """Where those of FOUND lead that start HERE."""
    near: dict[str, list[Tie]] = defaultdict(list)
    for tie in found:
        near[tie.row["source" if up else "target"]].append(tie)
    ways = (reach.along(tie, up) for reach in here for tie in near[reach.body])
    return [way for way in ways if way.possible]


def starts(start: Row, posts: Iterable[Tie], days: Spans = ALWAYS) -> list[Reach]:
    """Where a walk from START starts on DAYS: the body itself, or those in which a person holds POSTS.

    What he heads is level 0; where he serves below a head is level 1.
    """
    if start["type"] == "Organization":
        return [Reach(start["id"], start["name"], 0, days, days)]
    return [_held(post, days) for post in serving(posts)]


def _held(post: Tie, days: Spans) -> Reach:
    sure, possible = meet(post.sure, days), meet(post.possible, days)
    return Reach(post.row["target"], post.row["target_name"], int(not post.heads), sure, possible, (post,))


@dataclass(slots=True)
class _Seen:
    sure: Spans = ()
    possible: Spans = ()

    def new(self, ways: Sequence[Reach], hides: bool) -> tuple[Spans, Spans]:
        """The days of WAYS that were not seen before; they are from now on, where it HIDES also what may be."""
        sure = without(join(span for way in ways for span in way.sure), self.sure)
        possible = join((*without(join(span for way in ways for span in way.possible), self.possible), *sure))
        self.sure = join((*self.sure, *sure))
        self.possible = join((*self.possible, *(possible if hides else sure)))
        return sure, possible


def _arrived(ways: Iterable[Reach], seen: dict[str, _Seen], hides: bool) -> list[Reach]:
    together: dict[str, list[Reach]] = defaultdict(list)
    for way in ways:
        together[way.body].append(way)
    found = [_together(of_body, *seen[body].new(of_body, hides)) for body, of_body in together.items()]
    return [reach for reach in found if reach.possible]


def _together(ways: Sequence[Reach], sure: Spans, possible: Spans) -> Reach:
    path = {tie.id: tie for way in ways if meet(way.possible, possible) for tie in way.path}
    return Reach(ways[0].body, ways[0].name, ways[0].level, sure, possible, tuple(path.values()))
