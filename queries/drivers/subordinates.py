"""Who stood below: downward level by level, dates and kinds applied at every hop.

A level below a body are those who hold posts in it (`members`) and the bodies that are part of it, with their heads. A
text that states who reports to whom gives a row with its `link`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from queries.as_of import SURE, Status
from queries.command import POST, UNSAID, Level, Reached, further, reach, surely
from queries.drivers.inferiors import LevelBelow
from queries.ends import End, end
from queries.envelope import Envelope, Row
from queries.inquiry import Inquiry
from queries.levels import answer
from queries.links import Links
from queries.resolve import resolve_entity


def subordinates(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), ("Person", "Organization"))
    day = inquiry.day("on") or date.today()
    descent = _Descent(Links(inquiry, day), start)
    return answer(inquiry, start, day, descent.levels(inquiry.number("depth") + 1), descent.end)


class _Descent:
    def __init__(self, links: Links, start: Row) -> None:
        self._links, person = links, start["type"] == "Person"
        self._led: dict[str, Status] = {start["id"]: SURE} if person else {}
        self._bodies = {} if person else {start["id"]: Reached(start["name"], None, SURE, [])}
        self._links.step(people=self._led, led=self._led, bodies=self._bodies, staffed=self._bodies)
        self._bodies |= self._headed_by(self._led)
        self._seen = {start["id"], *self._bodies}  # persons and bodies: cycles end there
        self.end = self._where_it_starts(start)

    def levels(self, depth: int) -> list[Level]:
        found: list[Level] = []
        for number in range(1, depth + 1):
            if self._led or self._bodies:
                found += self._next(number)
        return found

    def _next(self, number: int) -> list[Level]:
        children = {id: body for id, body in self._children().items() if id not in self._seen}
        stated = {id: below for id, below in self._stated().items() if id not in self._seen}
        self._links.step(bodies=children, staffed=children, people=stated, led=stated)
        below = LevelBelow(number, self._seen, children, stated, self._links)
        rows = [*below.rows(), *below.members(self._bodies)]
        self._go_on(rows, below)
        return rows

    def _go_on(self, rows: Iterable[Level], below: LevelBelow) -> None:
        self._led = {}
        for id, status in (one for row in rows for one in row.reached.items()):
            if id not in self._seen:
                surely(self._led, id, status)
        own = self._headed_by({person: reached.status for person, reached in below.stated.items()})
        new = {id: body for id, body in own.items() if id not in self._seen and id not in below.children}
        self._bodies = {id: body.left_behind for id, body in below.children.items()} | new
        self._seen |= self._led.keys() | self._bodies.keys()

    def _headed_by(self, persons: Mapping[str, Status]) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for post in self._links.above("HOLDS_POST", *persons):
            if post.heads:
                status = further(persons[post.source], post)
                reach(found, post.target, Reached(post.row["target_name"], POST, status, [post]))
        return found

    def _children(self) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for link in self._links.below("PART_OF", *self._bodies):
            above, kind = self._bodies[link.target], link.properties.get("kind") or UNSAID
            child = Reached(link.row["source_name"], kind, further(above.status, link), [*above.links, link])
            reach(found, link.source, child)
        return found

    def _stated(self) -> dict[str, Reached]:
        found: dict[str, Reached] = {}
        for link in self._links.below("REPORTS_TO", *self._led):
            status = further(self._led[link.target], link)
            reach(found, link.source, Reached(link.row["source_name"], None, status, [link]))
        return found

    def _where_it_starts(self, start: Row) -> End | None:
        places = [start["id"], *self._bodies]
        ever = [link for place in places for link in self._links.ever(place, up=False)]
        return end(start["name"], ever, self._seen, self._links.day, up=False)
