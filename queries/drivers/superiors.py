"""One level upward: its rows, from the bodies and the persons that it reaches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from queries.command import Level, Reached, Someone, last_known, people
from queries.links import Link, Links


@dataclass(frozen=True, slots=True)
class LevelAbove:
    """BODIES are reached by posts and belonging, STATED persons by a link that a text states, by id.

    LINKS have all posts of those who head BODIES, whenever that was, and of the STATED persons. START is who asks:
    nobody is his own superior.
    """

    number: int
    start: str
    bodies: Mapping[str, Reached]
    stated: Mapping[str, Reached]
    links: Links

    def rows(self) -> Iterator[Level]:
        for person, superior in self.stated.items():
            yield self._stated(person, superior)
        for body, reached in self.bodies.items():
            heads = self.links.heads(body)
            present = people(heads, self.links.day)
            others = [someone for someone in present if not self._elsewhere(someone.id)]
            if others or not present:  # else who heads it stands in a row of his own, or asks
                last = last_known((head for head in heads if not self._elsewhere(head.source)), others, self.links.day)
                yield self._derived(body, reached, others, last)

    def _elsewhere(self, person: str) -> bool:
        return person == self.start or person in self.stated

    def _stated(self, person: str, superior: Reached) -> Level:
        link, *more = superior.links
        post = min(self.links.above("HOLDS_POST", person), key=self._fitting, default=None)
        reached = self.bodies.get(post.target) if post and post.heads else None
        return Level(
            level=self.number,
            organization=post.target if post else None,
            organization_name=post.row["target_name"] if post else None,
            kind=reached.kind if reached else None,
            status=superior.status,
            commanders=[Someone(person, superior.name, post or link)],
            link=link,
            follows_from=[*more, *(reached.links if reached else ()), *([post] if reached and post else ())],
        )

    def _fitting(self, post: Link) -> tuple[bool, bool, tuple[int, int, int, str]]:
        return not (post.heads and post.target in self.bodies), not post.heads, post.rank

    def _derived(self, body: str, reached: Reached, heads: list[Someone], last: Link | None) -> Level:
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
