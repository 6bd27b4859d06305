"""Who stood above: upward level by level, dates and kinds applied at every hop.

What texts state (a person reports to another, a person commanded an operation) is a row with its `link`. The rest
follows from posts and parent bodies: the head of a body stands above those who hold posts in it, and below the heads of
the bodies that it is part of. A post over a place (a governor's) leads nowhere: he does not command the police there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from queries.as_of import Status
from queries.command import POST, UNSAID, Level, Link, Reached, further, possible, reach, shown, step
from queries.drivers.superiors import LevelAbove
from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity

TYPES = ("Person", "Organization", "Operation")
SURE = Status.HOLDS
BY_CHANCE = (Status.MAY_HOLD, Status.HOLDS)  # perhaps the head, surely something else: both lead on


def chain_of_command(inquiry: Inquiry) -> Envelope:
    start = resolve_entity(inquiry, inquiry.text("entity"), TYPES)
    day, depth = inquiry.day("on") or _its_day(start) or date.today(), inquiry.number("depth")
    levels = _Ascent(inquiry, day, start).levels(depth + 1)
    wanted = [level for level in levels if level.level <= depth]
    return envelope(shown(wanted, inquiry, day), day, truncated=len(wanted) < len(levels))


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
    def __init__(self, inquiry: Inquiry, day: date, start: Row) -> None:
        self._inquiry, self._day, self._start = inquiry, day, start["id"]
        self._people, self._bodies = {self._start}, {self._start}  # that were reached: cycles end there
        self._frontier = self._first(start)

    def levels(self, depth: int) -> list[Level]:
        found: list[Level] = []
        for number in range(1, depth + 1):
            if self._frontier:
                found += self._next(number)
        return found

    def _first(self, start: Row) -> _Frontier:
        if start["type"] == "Organization":
            return _Frontier(bodies={self._start: Reached(start["name"], None, SURE, [])})
        if start["type"] == "Operation":
            return _Frontier(operations={self._start: SURE})
        frontier = _Frontier(led={self._start: SURE})
        frontier.add_posts(SURE, possible(self._step(people=[self._start])))
        self._bodies |= {body for body, headed in frontier.bodies.items() if headed.status is SURE}
        return frontier

    def _next(self, number: int) -> list[Level]:
        here = self._frontier
        links = possible(self._step(led=here.led, bodies=here.bodies, operations=here.operations))
        bodies = {id: reached for id, reached in _bodies(here, links).items() if id not in self._bodies}
        stated = {id: reached for id, reached in _stated(here, links).items() if id not in self._people}
        above = LevelAbove(number, self._day, self._start, bodies, stated, self._step(headed=bodies, people=stated))
        rows = list(above.rows())
        # A body stands where it is reached first, or where a text states that its head stands.
        self._bodies |= bodies.keys() | {row.organization for row in rows if row.headed and row.organization}
        self._frontier = self._beyond(above, rows)
        return rows

    def _beyond(self, above: LevelAbove, rows: Iterable[Level]) -> _Frontier:
        frontier = _Frontier(bodies={id: body.left_behind for id, body in above.bodies.items()})
        for person, superior in above.stated.items():
            frontier.add_posts(superior.status, above.posts(person))
        for row in rows:
            frontier.led |= {id: status for id, status in row.reached.items() if id not in self._people}
        self._people |= frontier.led.keys()
        return frontier

    def _step(self, **from_here: Iterable[str]) -> list[Link]:
        return step(self._inquiry, self._day, **from_here)


def _bodies(here: _Frontier, links: Iterable[Link]) -> dict[str, Reached]:
    """The bodies that come next: those in which somebody holds a post, parents, and who took part in an operation."""
    found: dict[str, Reached] = {}
    for body, reached in here.own.items():
        reach(found, body, reached)
    for link in links:
        if link.type == "PART_OF":
            below, kind = here.bodies[link.source], link.properties.get("kind") or UNSAID
            parent = Reached(link.row["target_name"], kind, further(below.status, link), [*below.links, link])
            reach(found, link.target, parent)
        elif link.type == "TOOK_PART_IN":
            status = further(here.operations[link.target], link)
            reach(found, link.source, Reached(link.row["source_name"], link.properties["role"], status, [link]))
    return found


def _stated(here: _Frontier, links: Iterable[Link]) -> dict[str, Reached]:
    """The persons whom texts name as superiors of those HERE, or as an operation's commanders."""
    found: dict[str, Reached] = {}
    for link in links:
        if link.type == "REPORTS_TO":
            status = further(here.led[link.source], link)
            reach(found, link.target, Reached(link.row["target_name"], None, status, [link]))
        elif link.type == "COMMANDS":
            status = further(here.operations[link.target], link)
            reach(found, link.source, Reached(link.row["source_name"], None, status, [link]))
    return found


def _by_post(post: Link, status: Status) -> Reached:
    return Reached(post.row["target_name"], POST, further(status, post), [post])
