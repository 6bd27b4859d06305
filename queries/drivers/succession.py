"""Who held a post, in order; where nobody is known and where sources name several at once is said as such.

A gap is a time between the first and the last day on which any holder is known. A holder who was cited once may have
stayed on: a gap names who may have held the post in it, and puts nobody there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from graph.names import fold
from queries.as_of import Status
from queries.edges import edges
from queries.envelope import Envelope, Row, page
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity
from queries.spans import DAY, Span, join, without
from queries.stretches import Stretch, stretches
from queries.ties import Tie, ties

TENURE, GAP, OVERLAP = "tenure", "gap", "overlap"
DATES = ("began", "ended", "first_cited", "last_cited")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row before its evidence is read. HOLDERS are posts; AROUND is what a gap lies between."""

    what: str
    span: Span | None
    holders: Sequence[Tie]
    around: Sequence[Tie] = ()

    @property
    def order(self) -> tuple[date, bool, date, str]:
        first = self.span.first if self.span else _earliest(self.holders)
        last = self.span.last if self.span else date.max
        return first, self.what != TENURE, last, self.holders[0].id if self.holders else ""

    @property
    def handover(self) -> bool:
        """Whether the post passed on within a gap: an end or a beginning that is told may lie on each of its days."""
        passed = (span for post in self.around for span in post.possible if self._told(span))
        return self.what == GAP and self.span is not None and not without((self.span,), join(passed))

    def _told(self, span: Span) -> bool:
        """Whether the end of what may have held in SPAN is told, or the beginning of what came after the gap."""
        gap = self.span or Span()
        return span.last < date.max if span.first < gap.first else span.first > date.min

    @property
    def posts(self) -> list[Tie]:
        return list({post.id: post for post in (*self.holders, *self.around)}.values())


def succession(inquiry: Inquiry) -> Envelope:
    body = resolve_entity(inquiry, inquiry.text("entity"), ("Organization", "Place"))
    day, limit, cursor = inquiry.day("on"), inquiry.number("limit"), inquiry.number("cursor")
    role = fold(inquiry.text("role"))
    posts = [post for post in ties(inquiry, id=body["id"]) if role in _called(post)]
    tenures = [_Entry(TENURE, post.sure[0] if post.sure else None, [post]) for post in posts]
    wanted = sorted([*tenures, *_breaks(posts)], key=lambda entry: entry.order)[cursor : cursor + limit + 1]
    shown = edges((post.row for entry in wanted[:limit] for post in entry.posts), inquiry.ledger, day)
    return {**page([{} for _ in wanted], limit, cursor, day), "data": [_row(entry, shown) for entry in wanted[:limit]]}


def _called(post: Tie) -> set[str]:
    said = post.row["properties"]
    return {fold(name) for name in (said.get("role"), said.get("post_title"), *(said.get("titles") or ())) if name}


def _breaks(posts: Sequence[Tie]) -> Iterator[_Entry]:
    """The gaps and the overlaps between the first and the last day on which a holder is known."""
    for kind, found in groupby(stretches(posts), key=lambda stretch: _kind(stretch, posts)):
        if kind is None:
            continue
        together = list(found)
        span = Span(together[0].span.first, together[-1].span.last)
        if kind[0] == OVERLAP:
            yield _Entry(OVERLAP, span, _of(posts, (stretch.known for stretch in together)))
        else:
            yield _Entry(GAP, span, _of(posts, (stretch.may for stretch in together)), _around(posts, span))


def _kind(stretch: Stretch, posts: Sequence[Tie]) -> tuple[str, object] | None:
    """What a stretch is, and what parts it from another such stretch right after it."""
    persons = frozenset(posts[number].row["source"] for number in stretch.known)
    if not persons:
        return GAP, bool(stretch.may)
    return (OVERLAP, persons) if len(persons) > 1 else None


def _of(posts: Sequence[Tie], numbers: Iterable[frozenset[int]]) -> list[Tie]:
    return [posts[number] for number in sorted(frozenset().union(*numbers))]


def _around(posts: Sequence[Tie], gap: Span) -> list[Tie]:
    """The posts whose known days end on the eve of GAP or begin on its morrow."""
    eve, morrow = gap.first - DAY, gap.last + DAY
    return [post for post in posts if any(span.last == eve or span.first == morrow for span in post.sure)]


def _earliest(holders: Iterable[Tie]) -> date:
    """Where it stands in order whose holder is known on no day: at the day since when he may be, or at the end."""
    firsts = (span.first for post in holders for span in post.possible if span.first > date.min)
    return min(firsts, default=date.max)


def _row(entry: _Entry, shown: dict[str, Row]) -> Row:
    behind = [shown[post.id] for post in entry.posts]
    tenure = behind[0] if entry.what == TENURE else None
    return {
        "what": entry.what,
        **(entry.span.shown if entry.span else {"from": None, "to": None}),
        "status": tenure["status"] if tenure else _status(entry),
        "handover": entry.handover,
        "holders": _holders(entry.holders),
        **{name: tenure["properties"][name] if tenure else None for name in DATES},
        "edges": behind,
        "evidence": unique(sentence for edge in behind for sentence in edge["evidence"]),
    }


def _status(entry: _Entry) -> Status:
    if entry.what == OVERLAP:
        return Status.HOLDS
    return Status.MAY_HOLD if entry.holders else Status.DOES_NOT_HOLD


def _holders(posts: Iterable[Tie]) -> list[Row]:
    found: dict[str, Row] = {}
    for post in posts:
        said = post.row["properties"]
        about = {"rank": said.get("rank"), "title": said.get("post_title"), "role": said.get("role")}
        found.setdefault(post.row["source"], {"id": post.row["source"], "name": post.row["source_name"], **about})
    return list(found.values())
