"""One level downward: its rows, from the bodies and the persons that it reaches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date

from queries.command import POST, Level, Link, Reached, Someone, last_known, people, possible


@dataclass(frozen=True, slots=True)
class LevelBelow:
    """CHILDREN are bodies that are part of those above, STATED the persons who report to those above, by id.

    POSTS are all posts in CHILDREN, whenever they were held. SEEN stand above: nobody is his own subordinate.
    """

    number: int
    day: date
    seen: Set[str]
    children: Mapping[str, Reached]
    stated: Mapping[str, Reached]
    posts: Sequence[Link]

    def rows(self) -> Iterator[Level]:
        for person, below in self.stated.items():
            yield self._stated(person, below)
        for body, reached in self.children.items():
            heads = [post for post in self.posts if post.target == body and post.heads]
            present = people(possible(heads))
            others = [someone for someone in present if someone.id not in {*self.seen, *self.stated}]
            if others or not present:
                yield self._child(body, reached, others, None if others else last_known(heads, self.day))

    def members(self, bodies: Mapping[str, Reached], posts: Sequence[Link]) -> Iterator[Level]:
        """Those who hold POSTS in BODIES, which stand above, without heading them."""
        for body, reached in bodies.items():
            here = [post for post in possible(posts) if post.target == body]
            heads = {post.source for post in here if post.heads}
            found = people((post for post in here if not post.heads), but={*heads, *self.seen, *self.stated})
            if found:
                links = [*reached.links, *(someone.link for someone in found)]
                yield Level(self.number, body, reached.name, POST, reached.status, members=found, follows_from=links)

    def _stated(self, person: str, below: Reached) -> Level:
        link, *more = below.links
        post = next((post for post in possible(self.posts) if post.source == person and post.heads), None)
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
