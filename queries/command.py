"""Levels of command: what the questions up and down a hierarchy share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from queries.as_of import RANKED, Status, last_known_day, lasts, status, weakest
from queries.edges import edges
from queries.envelope import Row
from queries.evidence import unique
from queries.inquiry import Inquiry

HEAD = "commander"  # the role of whoever heads a body
POST = "post"  # the kind of level that somebody's post leads to
STARTS = ("people", "led", "bodies", "headed", "staffed", "operations")  # where a step can start
UNSAID = "administrative"  # what a belonging counts as whose kind no text says


@dataclass(frozen=True, slots=True)
class Link:
    """An edge of the graph and its status on the day."""

    id: str
    type: str
    source: str
    target: str
    properties: Mapping[str, Any]
    status: Status
    row: Row

    @classmethod
    def of(cls, row: Row, day: date) -> Self:
        properties = row["properties"]
        on_the_day = status(properties, day) if lasts(row["type"]) else Status.HOLDS
        return cls(row["id"], row["type"], row["source"], row["target"], properties, on_the_day, row)

    @property
    def heads(self) -> bool:
        return self.properties.get("role") == HEAD

    @property
    def rank(self) -> tuple[int, int, int, str]:
        """Sorts the surest first: what holds, what is best and latest evidenced."""
        cited = int(str(self.properties.get("last_cited") or "").replace("-", "").ljust(8, "0"))
        return RANKED.index(self.status), -int(self.properties.get("evidence_count") or 0), -cited, self.id


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of a level, and the edge that puts him there."""

    id: str
    name: str
    link: Link

    @classmethod
    def at_post(cls, link: Link) -> Self:
        return cls(link.source, link.row["source_name"], link)


@dataclass(slots=True)
class Reached:
    """A body that the walk comes to: how, how surely, and by which links."""

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


@dataclass(frozen=True, slots=True)
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
    follows_from: Sequence[Link] = field(default=())

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
    def reached(self) -> dict[str, Status]:
        """The persons of the row, and how surely the walk comes to each."""
        persons = (*self.commanders, *self.members)
        return {one.id: self.status if self.link else further(self.status, one.link) for one in persons}

    @property
    def links(self) -> Iterator[Link]:
        """All that the row stands on, the surest said first."""
        yield from (link for link in (self.link, *self.follows_from) if link)
        yield from (someone.link for someone in (*self.commanders, *self.members))
        yield from (link for link in (self.last_known,) if link)


def step(inquiry: Inquiry, day: date, **from_here: Iterable[str]) -> list[Link]:
    """The edges that the question's Cypher finds FROM_HERE, whatever their status, the surest first."""
    here = {name: list[str]() for name in STARTS} | {name: sorted(ids) for name, ids in from_here.items()}
    rows = filter(inquiry.admits, inquiry.rows(**here, kinds=inquiry.chosen("kinds")))
    unique = {row["id"]: Link.of(row, day) for row in rows}
    return sorted(unique.values(), key=lambda link: link.rank)


def possible(links: Iterable[Link]) -> list[Link]:
    return [link for link in links if link.status.possible]


def people(posts: Iterable[Link], but: Iterable[str] = ()) -> list[Someone]:
    """Who holds POSTS, each person once with the surest of them, without those of BUT."""
    found: dict[str, Someone] = {}
    for post in sorted(posts, key=lambda link: link.rank):
        found.setdefault(post.source, Someone.at_post(post))
    return [someone for id, someone in found.items() if id not in set(but)]


def last_known(heads: Iterable[Link], day: date) -> Link | None:
    """The last of those who headed a body before DAY."""
    dated = [(last_known_day(head.properties), head) for head in heads]
    past = [(until, head.id, head) for until, head in dated if until and until < day]
    return max(past, default=(None, None, None), key=lambda known: (known[0] or date.min, known[1] or ""))[2]


def reach(found: dict[str, Reached], id: str, reached: Reached) -> None:
    """Note that a walk comes to ID, perhaps again."""
    if id in found:
        found[id].also(reached)
    else:
        found[id] = Reached(reached.name, reached.kind, reached.status, list(reached.links))


def further(status: Status, link: Link) -> Status:
    """How surely LINK leads on from what has STATUS itself."""
    return weakest((status, link.status))


def shown(levels: Sequence[Level], inquiry: Inquiry, day: date) -> list[Row]:
    """LEVELS with their edges and evidence, read at once."""
    ordered = sorted(levels, key=lambda level: level.order)
    known = edges((link.row for level in ordered for link in level.links), inquiry.ledger, day)
    return [_row(level, known) for level in ordered]


def _row(level: Level, known: Mapping[str, Row]) -> Row:
    last = level.last_known
    until = last and last_known_day(last.properties)
    behind = {link.id: known[link.id] for link in level.links}
    return {
        "level": level.level,
        "organization": level.organization,
        "organization_name": level.organization_name,
        "kind": level.kind,
        "status": level.status,
        "stated": level.link is not None,
        "commanders": [_person(someone, known) for someone in level.commanders],
        "members": [_person(someone, known) for someone in level.members],
        "last_known": last and {**_person(Someone.at_post(last), known), "until": until and until.isoformat()},
        "link": known[level.link.id] if level.link else None,
        "follows_from": [known[link.id] for link in level.follows_from],
        "evidence": unique(sentence for edge in behind.values() for sentence in edge["evidence"]),
    }


def _person(someone: Someone, known: Mapping[str, Row]) -> Row:
    said = someone.link.properties
    return {
        "id": someone.id,
        "name": someone.name,
        "rank": said.get("rank"),
        "title": said.get("post_title"),
        "status": someone.link.status,
        "edge": known[someone.link.id],
    }
