"""Who served above, beside and below a person, and on which days.

Two were colleagues on the days on which all that ties them held: both posts, and every belonging between their bodies.
Days on which one took over from the other are none of these, save where sources name both on the same day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from queries.edges import edges
from queries.envelope import Envelope, Row, page
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.meetings import NOWHERE, PEER, SUBORDINATE, SUPERIOR, Body, Meeting, Place, together
from queries.reports import reports
from queries.resolve import resolve_entity
from queries.spans import Span, Spans, days, meet
from queries.ties import Tie, serving, step
from queries.walk import Reach, further, starts, walk


def colleagues(inquiry: Inquiry) -> Envelope:
    person = resolve_entity(inquiry, inquiry.text("entity"), ["Person"])
    limit, cursor, depth = inquiry.number("limit"), inquiry.number("cursor"), inquiry.number("depth")
    found = [meeting for meeting in _meetings(inquiry, person) if meeting.relation in inquiry.chosen("relation")]
    near = sorted((meeting for meeting in found if meeting.level <= depth), key=lambda meeting: meeting.order)
    wanted = near[cursor : cursor + limit + 1]
    behind = (tie.row for meeting in wanted[:limit] for tie in meeting.ties)
    shown = edges(behind, inquiry.ledger, inquiry.day("on"), inquiry.number("evidence"))
    answer = page([{} for _ in wanted], limit, cursor, inquiry.day("on"))
    rows = [_row(meeting, shown) for meeting in wanted[:limit]]
    return {**answer, "data": rows, "truncated": answer["truncated"] or len(near) < len(found)}


def _meetings(inquiry: Inquiry, person: Row) -> list[Meeting]:
    own, period = step(inquiry, people=[person["id"]]), _period(inquiry)
    held = starts(person, (tie for tie in own if tie.type == "HOLDS_POST"), period)
    places = list(_places(inquiry, held))
    posts: dict[tuple[str, bool], list[Tie]] = defaultdict(list)
    for post in serving(step(inquiry, bodies={place.reach.body for place in places})):
        if post.row["source"] != person["id"]:
            posts[post.row["target"], post.heads].append(post)
    derived = (place.met(post) for place in places for post in posts[place.reach.body, place.heads])
    return together([*_stated(inquiry, person, period), *derived])


def _period(inquiry: Inquiry) -> Spans:
    on = inquiry.day("on")
    between = (Span(inquiry.day("from") or date.min, inquiry.day("to") or date.max),)
    return meet(between, (Span(on, on),)) if on else meet(between, between)


def _places(inquiry: Inquiry, held: Sequence[Reach]) -> Iterator[Place]:
    """Where those may be found who stood above, beside and below who HELD the posts; one level more than asked for."""
    levels = inquiry.number("depth") + 1
    led, served = ([reach for reach in held if reach.level == level] for level in (0, 1))
    for reach in walk(held, levels, lambda bodies: step(inquiry, parts=bodies), up=True, again=True):
        if reach.level:
            yield Place(SUPERIOR, reach.level, reach, heads=True)
    yield from (Place(PEER, 0, reach, heads=False) for reach in served)
    yield from (Place(PEER, 0, reach, heads=True, only_sure=True) for reach in led)
    yield from _beside(inquiry, led)
    for reach in walk(led, levels, lambda bodies: step(inquiry, wholes=bodies), up=False, again=True):
        yield Place(SUBORDINATE, reach.level + 1, reach, heads=False)
        if reach.level:
            yield Place(SUBORDINATE, reach.level, reach, heads=True)


def _beside(inquiry: Inquiry, led: Iterable[Reach]) -> Iterator[Place]:
    """The other bodies that are part of what the bodies LED are part of."""
    above = further(led, step(inquiry, parts={reach.body for reach in led}), up=True)
    below = step(inquiry, wholes={reach.body for reach in above})
    for reach in further(above, below, up=False):
        post, *_, last = reach.path
        if reach.body != post.row["target"]:
            yield Place(PEER, 0, reach, heads=True, through=Body(last.row["target"], last.row["target_name"]))


def _stated(inquiry: Inquiry, person: Row, period: Spans) -> Iterator[Meeting]:
    """Whom texts name as superiors and subordinates, theirs in turn; one level more than asked for."""
    for relation in (SUPERIOR, SUBORDINATE):
        for reach in reports(inquiry, person, inquiry.number("depth") + 1, relation == SUPERIOR, period):
            yield Meeting(
                other=Body(reach.body, reach.name),
                relation=relation,
                level=reach.level,
                stated=True,
                body=NOWHERE,
                through=NOWHERE,
                sure=reach.sure,
                possible=reach.possible,
                ties=reach.path,
            )


def _row(meeting: Meeting, shown: Mapping[str, Row]) -> Row:
    said = meeting.post.row["properties"] if meeting.post else {}
    behind = [shown[tie.id] for tie in meeting.ties]
    return {
        "person": meeting.other.id,
        "person_name": meeting.other.name,
        "rank": said.get("rank"),
        "title": said.get("post_title"),
        "relation": meeting.relation,
        "level": meeting.level,
        "stated": meeting.stated,
        "organization": meeting.body.id,
        "organization_name": meeting.body.name,
        "through": meeting.through.id,
        "through_name": meeting.through.name,
        "sure": [span.shown for span in meeting.sure],
        "sure_days": days(meeting.sure),
        "possible": [span.shown for span in meeting.possible],
        "possible_days": days(meeting.possible),
        "edges": behind,
        "evidence": unique(sentence for edge in behind for sentence in edge["evidence"]),
    }
