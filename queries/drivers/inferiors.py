"""One level downward: its rows, from the bodies and the persons that it reaches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from queries.command import POST, Level, Reached, Someone, last_known, people
from queries.links import Link, Links


@dataclass(frozen=True, slots=True)
class LevelBelow:
    """CHILDREN are bodies that are part of those above, STATED the persons who report to those above, by id.

    LINKS have all posts in CHILDREN, whenever they were held. SEEN stand above: nobody is his own subordinate.
    """

    number: int
    seen: Set[str]
    children: Mapping[str, Reached]
    stated: Mapping[str, Reached]
    links: Links

    def rows(self) -> Iterator[Level]:
        for person, below in self.stated.items():
            yield self._stated(person, below)
        for body, reached in self.children.items():
            heads = self.links.heads(body)
            present = people(heads, self.links.day)
            others = [someone for someone in present if not self._elsewhere(someone.id)]
            if others or not present:
                last = last_known((head for head in heads if not self._elsewhere(head.source)), others, self.links.day)
                yield self._child(body, reached, others, last)

    def members(self, bodies: Mapping[str, Reached]) -> Iterator[Level]:
        """Those who hold posts in BODIES, which stand above, without heading them."""
        for body, reached in bodies.items():
            here = self.links.below("HOLDS_POST", body)
            heads = {post.source for post in here if post.heads}
            served = people((post for post in here if not post.heads), self.links.day, but=heads)
            found = [someone for someone in served if not self._elsewhere(someone.id)]
            if found:
                links = [*reached.links, *(someone.link for someone in found)]
                yield Level(self.number, body, reached.name, POST, reached.status, members=found, follows_from=links)

    def _elsewhere(self, person: str) -> bool:
        return person in self.seen or person in self.stated

    def _stated(self, person: str, below: Reached) -> Level:
        link, *more = below.links
        headed = (post for post in self.links.above("HOLDS_POST", person) if post.heads)
        post = next((post for post in headed if post.target in self.children), None)
        if post is None:
            someone = Someone(person, below.name, link)
            return Level(self.number, None, None, None, below.status, members=[someone], link=link, follows_from=more)
        body = self.children[post.target]
        return Level(
            level=self.number,
            organization=post.target,
            organization_name=body.name,
            kind=body.kind,
            status=below.status,
            commanders=[Someone(person, below.name, post)],
            link=link,
            follows_from=[*more, *body.links, post],
        )

    def _child(self, body: str, reached: Reached, heads: Sequence[Someone], last: Link | None) -> Level:
        return Level(
            level=self.number,
            organization=body,
            organization_name=reached.name,
            kind=reached.kind,
            status=reached.status,
            commanders=heads,
            last_known=last,
            follows_from=[*reached.links, *(someone.link for someone in heads)],
        )
