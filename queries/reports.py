"""Whom texts name above and below a person, hop by hop, over all time at once."""

from __future__ import annotations

from collections.abc import Iterable

from queries.envelope import Row
from queries.inquiry import Inquiry
from queries.spans import ALWAYS, Spans
from queries.ties import Tie, step
from queries.walk import Reach, walk

RELATION = "REPORTS_TO"


def reports(inquiry: Inquiry, person: Row, levels: int, up: bool, days: Spans = ALWAYS) -> list[Reach]:
    """The persons above (UP) or below PERSON on DAYS, each at the nearest level of at most so many."""
    first = Reach(person["id"], person["name"], 0, days, days)
    return [reach for reach in walk([first], levels, lambda ids: said_of(inquiry, ids), up) if reach.level]


def said_of(inquiry: Inquiry, persons: Iterable[str]) -> list[Tie]:
    """What texts say of who reports to PERSONS, and of those to whom they report."""
    return [tie for tie in step(inquiry, people=persons) if tie.type == RELATION]
