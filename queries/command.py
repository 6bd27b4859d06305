"""Levels of command: what the questions up and down a hierarchy share."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from queries.as_of import RANKED, SURE, Status
from queries.ends import End
from queries.links import Link, possible

POST = "post"  # the kind of level that somebody's post leads to
UNSAID = "administrative"  # what a belonging counts as whose kind no text says


@dataclass(slots=True, eq=False)
class Someone:
    """A person of a level, and the edge that puts him there."""

    id: str
    name: str
    link: Link

    @classmethod
    def at_post(cls, link: Link) -> Someone:
        return cls(link.source, link.row["source_name"], link)


@dataclass(slots=True, eq=False)
class Reached:
    """A body or person that the walk comes to: how, how surely, and by which links."""

    name: str
    kind: str | None
    status: Status
    links: list[Link]

    @property
    def left_behind(self) -> Reached:
        """The body as the next level starts from it: how it was reached stands in its own row."""
        return Reached(self.name, None, self.status, [])

    def also(self, other: Reached) -> None:
        if RANKED.index(other.status) < RANKED.index(self.status):
            self.kind, self.status = other.kind, other.status
        self.links += [link for link in other.links if link not in self.links]


@dataclass(slots=True, eq=False)
class Level:
    """One row of the answer before its evidence is read."""

    level: int
    organization: str | None
    organization_name: str | None
    kind: str | None
    status: Status
    commanders: Sequence[Someone] = ()
    members: Sequence[Someone] = ()
    last_known: Link | None = None
    link: Link | None = None
    follows_from: Sequence[Link] = ()
    ends: End | None = None

    @property
    def headed(self) -> bool:
        """Whether it shows who heads the organization."""
        return any(one.link.heads for one in self.commanders)

    @property
    def order(self) -> tuple[int, bool, int, str, str]:
        return self.level, self.link is None, RANKED.index(self.status), self.organization_name or "", self.key

    @property
    def key(self) -> str:
        return self.organization or (self.link.id if self.link else "")

    @property
    def people(self) -> Sequence[Someone]:
        return [*self.commanders, *self.members]

    @property
    def reached(self) -> dict[str, Status]:
        """The persons of the row, and how surely the walk comes to each."""
        return {one.id: self.status if self.link else further(self.status, one.link) for one in self.people}

    @property
    def links(self) -> list[Link]:
        """All that the row stands on, the surest said first."""
        people = [someone.link for someone in self.people]
        return [link for link in (self.link, *self.follows_from, *people, self.last_known) if link]


def people(posts: Iterable[Link], day: date, but: Container[str] = ()) -> list[Someone]:
    """Who may hold POSTS on DAY, each person once with the surest of them, without those of BUT; the nearest first."""
    found: dict[str, Someone] = {}
    for post in possible(posts):
        if post.source not in but:
            found.setdefault(post.source, Someone.at_post(post))
    if len(found) < 2:
        return list(found.values())
    return sorted(found.values(), key=lambda one: (RANKED.index(one.link.status), one.link.days.apart(day)))


def last_known(heads: Iterable[Link], shown: Iterable[Someone], day: date) -> Link | None:
    """The last of those who headed a body before DAY; None where somebody SHOWN surely heads it on the day."""
    if any(one.link.status is SURE for one in shown):
        return None
    past = [(until, head.id, head) for head in heads if (until := head.days.last) and until < day]
    return max(past, key=lambda known: known[:2])[2] if past else None


def reach(found: dict[str, Reached], id: str, reached: Reached) -> None:
    """Note that a walk comes to ID, perhaps again."""
    if id in found:
        found[id].also(reached)
    else:
        found[id] = Reached(reached.name, reached.kind, reached.status, list(reached.links))


def surely(found: dict[str, Status], id: str, status: Status) -> None:
    """Note that a walk comes to ID with STATUS; the surest way counts."""
    if found.get(id) is not SURE:
        found[id] = status


def further(status: Status, link: Link) -> Status:
    """How surely LINK, which holds or may hold, leads on from what has STATUS itself."""
    return link.status if status is SURE else status
