"""What stands above and below a person or a body: where a question looks that is about all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.reports import reports
from queries.spans import ALWAYS, Spans
from queries.ties import Tie, step
from queries.walk import Reach, starts, walk


@dataclass(frozen=True, slots=True)
class Surroundings:
    """OWN are a person's posts and the links that texts state; CUT says that the walk could have gone on.

    ABOVE and BENEATH are bodies, LED_BY and LEADS the persons whom texts name there.
    """

    own: Sequence[Tie]
    above: Sequence[Reach]
    beneath: Sequence[Reach]
    led_by: Sequence[Reach]
    leads: Sequence[Reach]
    cut: bool


def surroundings(inquiry: Inquiry, start: Row, days: Spans = ALWAYS) -> Surroundings:
    """The bodies around START on DAYS, as many levels as the question asks for (`depth` up, `below` down)."""
    depth, below = inquiry.number("depth"), inquiry.number("below")
    own = step(inquiry, people=[start["id"]]) if start["type"] == "Person" else []
    held = starts(start, [tie for tie in own if tie.type == "HOLDS_POST"], days)
    led = [reach for reach in held if reach.level == 0] if below else []
    above = walk(held, depth + 1, lambda bodies: step(inquiry, parts=bodies), up=True, again=True)
    beneath = walk(led, below + 1, lambda bodies: step(inquiry, wholes=bodies), up=False, again=True)
    is_person = start["type"] == "Person"
    led_by = reports(inquiry, start, depth + 1, True, days) if is_person else []
    leads = reports(inquiry, start, below + 1, False, days) if is_person else []
    found = ((above, depth), (beneath, below), (led_by, max(depth, 1)), (leads, max(below, 1)))
    near = [[reach for reach in reached if reach.level <= levels] for reached, levels in found]
    cut = any(len(some) < len(every) for some, (every, _) in zip(near, found, strict=True))
    return Surroundings(own, near[0], near[1], near[2], near[3], cut)
