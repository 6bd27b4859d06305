"""One level upward: its rows, from the bodies and the persons that it reaches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from queries.command import Level, Link, Reached, Someone, last_known, people, possible


@dataclass(frozen=True, slots=True)
class LevelAbove:
    """BODIES are reached by posts and belonging, STATED persons by a link that a text states, by id.

    BEYOND has all posts of those who head BODIES, whenever that was, and of the STATED persons. START is who asks:
    nobody is his own superior.
    """

    number: int
    day: date
    start: str
    bodies: Mapping[str, Reached]
    stated: Mapping[str, Reached]
    beyond: Sequence[Link]

    def rows(self) -> Iterator[Level]:
        for person, superior in self.stated.items():
            yield self._stated(person, superior)
        for body, reached in self.bodies.items():
            heads = [post for post in self.beyond if post.target == body and post.heads]
            present = people(possible(heads))
            others = [someone for someone in present if someone.id not in {self.start, *self.stated}]
            if others or not present:  # else who heads it stands in a row of his own, or asks
                yield self._derived(body, reached, others, None if others else last_known(heads, self.day))

    def posts(self, person: str) -> list[Link]:
        """The posts that a STATED person may hold on the day."""
        return [post for post in possible(self.beyond) if post.source == person]

    def _stated(self, person: str, superior: Reached) -> Level:
        link, *more = superior.links
        post = min(self.posts(person), key=self._fitting, default=None)
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

    def _derived(self, body: str, reached: Reached, heads: Sequence[Someone], last: Link | None) -> Level:
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
