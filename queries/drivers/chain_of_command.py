"""Who stood above: upward level by level, dates and kinds applied at every hop.

What texts state (a person reports to another, a person commanded an operation) is a row with its `link`. The rest
follows from posts and parent bodies: the head of a body stands above those who hold posts in it, and below the heads of
the bodies that it is part of. A post over a place (a governor's) leads nowhere: he does not command the police there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from queries.as_of import MAYBE, SURE, Status
from queries.command import POST, UNSAID, Level, Reached, further, reach, surely
from queries.drivers.superiors import LevelAbove
from queries.ends import End, Why, end
from queries.envelope import Envelope, Row
from queries.inquiry import Inquiry
from queries.levels import answer
from queries.links import Link, Links
from queries.resolve import resolve_entity

TYPES = ("Person", "Organization", "Operation")
BY_CHANCE = (MAYBE, SURE)  # perhaps the head, surely something else: both lead on


def chain_of_command(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), TYPES)
    day = inquiry.day("on") or _its_day(start) or date.today()
    ascent = _Ascent(Links(inquiry, day), start)
    return answer(inquiry, start, day, ascent.levels(inquiry.number("depth") + 1), ascent.end)


def _its_day(start: Row) -> date | None:
    return date.fromisoformat(start["began_min"]) if start.get("began_min") else None


@dataclass(slots=True)
class _Frontier:
    """Where the next level starts: persons LED by stated superiors, BODIES whose parents come next, their OWN bodies,
    where persons hold a post without heading them, and an operation."""

    led: dict[str, Status] = field(default_factory=dict)
    bodies: dict[str, Reached] = field(default_factory=dict)
    own: dict[str, Reached] = field(default_factory=dict)
    operations: dict[str, Status] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.led or self.bodies or self.own or self.operations)

    def add_posts(self, status: Status, posts: Iterable[Link]) -> None:
        """Where the POSTS of a person lead who is reached with STATUS."""
        held: dict[str, list[Link]] = defaultdict(list)
        for post in sorted(posts, key=lambda link: link.rank):
            held[post.target].append(post)
        for body, there in held.items():
            head = next((post for post in there if post.heads), None)
            other = next((post for post in there if not post.heads), None)
            if head:
                reach(self.bodies, body, _by_post(head, status))
            if other and (head is None or (head.status, other.status) == BY_CHANCE):
                reach(self.own, body, _by_post(other, status))


class _Ascent:
    def __init__(self, links: Links, start: Row) -> None:
        self._links, self._start = links, start["id"]
        self._people, self._bodies = {self._start}, {self._start}  # that were reached: cycles end there
        self._frontier = self._first(start)
        self.end = self._where_it_starts(start["name"])

    def levels(self, depth: int) -> list[Level]:
        found: list[Level] = []
        for number in range(1, depth + 1):
            if self._frontier:
                found += self._next(number)
        return found

    def _first(self, start: Row) -> _Frontier:
        if start["type"] == "Organization":
            self._links.step(bodies=[self._start])
            return _Frontier(bodies={self._start: Reached(start["name"], None, SURE, [])})
        if start["type"] == "Operation":
            self._links.step(operations=[self._start])
            return _Frontier(operations={self._start: SURE})
        self._links.step(people=[self._start], led=[self._start])
        frontier = _Frontier(led={self._start: SURE})
        frontier.add_posts(SURE, self._links.above("HOLDS_POST", self._start))
        self._bodies |= {body for body, headed in frontier.bodies.items() if headed.status is SURE}
        return frontier

    def _next(self, number: int) -> list[Level]:
        bodies = {id: reached for id, reached in self._above(self._frontier).items() if id not in self._bodies}
        stated = {id: reached for id, reached in self._stated(self._frontier).items() if id not in self._people}
        self._links.step(headed=bodies, bodies=bodies, people=stated, led=stated)
        above = LevelAbove(number, self._start, bodies, stated, self._links)
        rows = list(above.rows())
        # A body stands where it is reached first, or where a text states that its head stands.
        self._bodies |= bodies.keys() | {row.organization for row in rows if row.headed and row.organization}
        self._frontier = self._beyond(above, rows)
        for row in rows:
            row.ends = self._end_of(row)
        return rows

    def _above(self, here: _Frontier) -> dict[str, Reached]:
        """The bodies that come next: where somebody holds a post, parents, and who took part in an operation."""
        found: dict[str, Reached] = {}
        for body, reached in here.own.items():
            reach(found, body, reached)
        for link in self._links.above("PART_OF", *here.bodies):
            below, kind = here.bodies[link.source], link.properties.get("kind") or UNSAID
            parent = Reached(link.row["target_name"], kind, further(below.status, link), [*below.links, link])
            reach(found, link.target, parent)
        for operation, status in here.operations.items():
            for link in self._links.below("TOOK_PART_IN", operation):
                actor = Reached(link.row["source_name"], link.properties["role"], further(status, link), [link])
                reach(found, link.source, actor)
        return found

    def _stated(self, here: _Frontier) -> dict[str, Reached]:
        """The persons whom texts name as superiors of those HERE, or as an operation's commanders."""
        found: dict[str, Reached] = {}
        for link in self._links.above("REPORTS_TO", *here.led):
            status = further(here.led[link.source], link)
            reach(found, link.target, Reached(link.row["target_name"], None, status, [link]))
        for operation, status in here.operations.items():
            for link in self._links.below("COMMANDS", operation):
                reach(found, link.source, Reached(link.row["source_name"], None, further(status, link), [link]))
        return found

    def _beyond(self, above: LevelAbove, rows: Iterable[Level]) -> _Frontier:
        frontier = _Frontier(bodies={id: body.left_behind for id, body in above.bodies.items()})
        for person, superior in above.stated.items():
            frontier.add_posts(superior.status, self._links.above("HOLDS_POST", person))
        for row in rows:
            for id, status in row.reached.items():
                if id not in self._people:
                    surely(frontier.led, id, status)
        self._people |= frontier.led.keys()
        return frontier

    def _end_of(self, row: Level) -> End | None:
        if row.organization in self._frontier.own:
            return None  # a body where somebody serves stands above him itself
        persons = [link for one in row.people for link in self._links.ever(one.id)]
        if row.organization is None or row.organization_name is None:
            return self._end(row.commanders[0].name, persons)
        found = self._end(row.organization_name, self._links.ever(row.organization))
        if found and found.why is not Why.BREAK and self._end(row.organization_name, persons) is None:
            return None
        return found

    def _where_it_starts(self, name: str) -> End | None:
        if self._frontier.own or any((self._above(self._frontier), self._stated(self._frontier))):
            return None
        bodies = [link for body in self._frontier.bodies for link in self._links.ever(body)]
        return self._end(name, [*self._links.ever(self._start), *self._links.posts(self._start), *bodies])

    def _end(self, name: str, ever: Sequence[Link]) -> End | None:
        return end(name, ever, self._bodies | self._people, self._links.day)


def _by_post(post: Link, status: Status) -> Reached:
    return Reached(post.row["target_name"], POST, further(status, post), [post])
