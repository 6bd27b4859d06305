"""What stands above and below a person or a body: where a question looks that is about all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.spans import ALWAYS, Spans
from queries.ties import Tie, step
from queries.walk import Reach, starts, walk


@dataclass(frozen=True, slots=True)
class Surroundings:
    """OWN are a person's posts and the links that texts state; CUT says that the walk could have gone on."""

    own: Sequence[Tie]
    above: Sequence[Reach]
    beneath: Sequence[Reach]
    cut: bool


def surroundings(inquiry: Inquiry, start: Row, days: Spans = ALWAYS) -> Surroundings:
    """The bodies around START on DAYS, as many levels as the question asks for (`depth` up, `below` down)."""
    depth, below = inquiry.number("depth"), inquiry.number("below")
    own = step(inquiry, people=[start["id"]]) if start["type"] == "Person" else []
    held = starts(start, [tie for tie in own if tie.type == "HOLDS_POST"], days)
    led = [reach for reach in held if reach.level == 0] if below else []
    above = walk(held, depth + 1, lambda bodies: step(inquiry, parts=bodies), up=True, again=True)
    beneath = walk(led, below + 1, lambda bodies: step(inquiry, wholes=bodies), up=False, again=True)
    near = [reach for reach in above if reach.level <= depth], [reach for reach in beneath if reach.level <= below]
    return Surroundings(own, *near, cut=len(above) + len(beneath) > sum(map(len, near)))
