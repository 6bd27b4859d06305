"""Who stood below: downward level by level, dates and kinds applied at every hop.

A level below a body are those who hold posts in it (`members`) and the bodies that are part of it, with their heads. A
text that states who reports to whom gives a row with its `link`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from queries.as_of import Status
from queries.command import (
    POST,
    UNSAID,
    Level,
    Link,
    Reached,
    further,
    possible,
    reach,
    shown,
    step,
)
from queries.drivers.inferiors import LevelBelow
from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity

SURE = Status.HOLDS


def subordinates(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), ("Person", "Organization"))
    day, depth = inquiry.day("on") or date.today(), inquiry.number("depth")
    levels = _Descent(inquiry, day, start).levels(depth + 1)
    wanted = [level for level in levels if level.level <= depth]
    return envelope(shown(wanted, inquiry, day), day, truncated=len(wanted) < len(levels))


class _Descent:
    def __init__(self, inquiry: Inquiry, day: date, start: Row) -> None:
        self._inquiry, self._day = inquiry, day
        self._led: dict[str, Status] = {start["id"]: SURE} if start["type"] == "Person" else {}
        self._bodies = self._headed_by(self._led) or {start["id"]: Reached(start["name"], None, SURE, [])}
        self._seen = {start["id"], *self._bodies}  # persons and bodies: cycles end there
        self._posts = self._step(staffed=self._bodies)

    def levels(self, depth: int) -> list[Level]:
        found: list[Level] = []
        for number in range(1, depth + 1):
            if self._led or self._bodies:
                found += self._next(number)
        return found

    def _next(self, number: int) -> list[Level]:
        links = possible(self._step(led=self._led, bodies=self._bodies))
        children = {id: body for id, body in self._children(links).items() if id not in self._seen}
        stated = {id: below for id, below in self._stated(links).items() if id not in self._seen}
        below = LevelBelow(number, self._day, self._seen, children, stated, self._step(staffed=children))
        rows = [*below.rows(), *below.members(self._bodies, self._posts)]
        self._go_on(rows, below)
        return rows

    def _go_on(self, rows: Iterable[Level], below: LevelBelow) -> None:
        reached = {id: status for row in rows for id, status in row.reached.items()}
        self._led = {id: status for id, status in reached.items() if id not in self._seen}
        own = self._headed_by({person: reached.status for person, reached in below.stated.items()})
        new = {id: body for id, body in own.items() if id not in self._seen | below.children.keys()}
        self._posts = [*below.posts, *self._step(staffed=new)]
        self._bodies = {id: body.left_behind for id, body in below.children.items()} | new
        self._seen |= self._led.keys() | self._bodies.keys()

    def _headed_by(self, persons: Mapping[str, Status]) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for post in possible(self._step(people=persons)):
            status = further(persons[post.source], post)
            reach(found, post.target, Reached(post.row["target_name"], POST, status, [post]))
        return found

    def _children(self, links: Iterable[Link]) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for link in links:
            if link.type == "PART_OF":
                above, kind = self._bodies[link.target], link.properties.get("kind") or UNSAID
                child = Reached(link.row["source_name"], kind, further(above.status, link), [*above.links, link])
                reach(found, link.source, child)
        return found

    def _stated(self, links: Iterable[Link]) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for link in links:
            if link.type == "REPORTS_TO":
                status = further(self._led[link.target], link)
                reach(found, link.source, Reached(link.row["source_name"], None, status, [link]))
        return found

    def _step(self, **from_here: Iterable[str]) -> list[Link]:
        return step(self._inquiry, self._day, **from_here)
