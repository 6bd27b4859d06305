"""Two persons' posts, and the days on which both and all that ties them held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from queries.spans import Spans, days, join, meet
from queries.ties import Tie
from queries.walk import Reach

SUPERIOR, PEER, SUBORDINATE = RELATIONS = ("superior", "peer", "subordinate")


class Body(NamedTuple):
    id: str | None
    name: str | None


NOWHERE = Body(None, None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where colleagues are looked for: those who head the body that is reached, or those who serve in it.

    THROUGH is the body above both; where ONLY_SURE is set, what is only possible does not count.
    """

    relation: str
    level: int
    reach: Reach
    heads: bool
    through: Body = NOWHERE
    only_sure: bool = False

    def met(self, post: Tie) -> Meeting:
        """Who holds POST there."""
        sure, possible = meet(self.reach.sure, post.sure), meet(self.reach.possible, post.possible)
        return Meeting(
            other=Body(post.row["source"], post.row["source_name"]),
            relation=self.relation,
            level=self.level,
            stated=False,
            body=Body(self.reach.body, self.reach.name),
            through=self.through,
            sure=sure,
            possible=sure if self.only_sure else possible,
            ties=(*self.reach.path, post),
        )


@dataclass(frozen=True, slots=True)
class Meeting:
    """Another person, how he stands to the one asked about, and when."""

    other: Body
    relation: str
    level: int
    stated: bool
    body: Body
    through: Body
    sure: Spans
    possible: Spans
    ties: Sequence[Tie]

    @property
    def key(self) -> tuple[object, ...]:
        return self.other.id, self.relation, self.level, self.stated, self.body.id, self.through.id

    @property
    def order(self) -> tuple[object, ...]:
        sure, ids = days(self.sure) or 0, (self.other.id, self.body.id or "", self.through.id or "")
        return RELATIONS.index(self.relation), self.level, not self.stated, -sure, self.other.name or "", ids

    @property
    def post(self) -> Tie | None:
        """The other's post, the last known of several."""
        return next(
            (tie for tie in reversed(self.ties) if self.other.id == tie.row["source"] and not self.stated), None
        )


def together(meetings: Iterable[Meeting]) -> list[Meeting]:
    """MEETINGS with the same person in the same way made one, of the days of any; those on no day are left out."""
    found: dict[tuple[object, ...], list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        if meeting.possible:
            found[meeting.key].append(meeting)
    return [_one(same) for same in found.values()]


def _one(same: Sequence[Meeting]) -> Meeting:
    sure = join(span for meeting in same for span in meeting.sure)
    possible = join(span for meeting in same for span in meeting.possible)
    ties = {tie.id: tie for meeting in same for tie in meeting.ties if meet(tie.possible, possible)}
    return replace(same[0], sure=sure, possible=possible, ties=tuple(ties.values()))
