"""Whose place it was: the bodies that were based there or operated there, who headed them and who stood above.

It shows where places and days coincide, and claims no more: a body at a place has not done what happened there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from graph.sentences import say
from queries.as_of import RANKED, Status
from queries.command import Someone, last_known, people
from queries.edges import edges
from queries.envelope import Envelope, Row, envelope
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.levels import former, person
from queries.links import Link, possible
from queries.resolve import resolve_entities
from queries.spans import Span, Spans
from queries.ties import Tie, step
from queries.walk import Reach, further, walk

FARTHEST = 5  # steps between a place and one that lies in it: village, commune, circle, region, country
BASES = {"BASED_AT": "site", "OPERATES_IN": "area"}
Scopes = Mapping[str, str]  # ids of places → same, wider or narrower


@dataclass(frozen=True, slots=True)
class _Heads:
    """Who heads a body on the day, where nobody surely does the LAST who did, and whom texts name as SUPERIORS."""

    commanders: Sequence[Someone]
    last: Link | None
    superiors: Sequence[Someone]

    @property
    def links(self) -> list[Link]:
        return [*(one.link for one in (*self.commanders, *self.superiors)), *([self.last] if self.last else [])]


def responsible(inquiry: Inquiry) -> Envelope:
    day, limit, cursor = inquiry.day("on") or date.today(), inquiry.number("limit"), inquiry.number("cursor")
    depth = inquiry.number("depth")
    places = list(_places(inquiry, (Span(day, day),)))
    reached = walk(_there(inquiry, places), depth + 1, lambda bodies: step(inquiry, parts=bodies), up=True)
    near = sorted((reach for reach in reached if reach.level <= depth), key=_order)
    wanted, more = near[cursor : cursor + limit], len(near) > cursor + limit
    heads = _heads(inquiry, [reach.body for reach in wanted], day)
    links = (link.row for reach in wanted for link in heads[reach.body].links)
    behind = [*(tie.row for reach in wanted for tie in reach.path), *links]
    shown = edges(behind, inquiry.ledger, day, inquiry.number("evidence"))
    scopes = {reach.body: scope for scope, reach in reversed(places)}
    rows = [_row(reach, heads[reach.body], _where(reach, scopes, day), shown) for reach in wanted]
    whole = envelope(rows, day, truncated=more or len(near) < len(reached))
    return {**whole, "next": str(cursor + limit) if more else None}


def _places(inquiry: Inquiry, days: Spans) -> Iterator[tuple[str, Reach]]:
    """The places asked about, the nearest first, with their scope."""
    found = resolve_entities(inquiry, inquiry.text("place"), ["Place"])
    first, wanted = [Reach(place["id"], place["name"], 0, days, days) for place in found], inquiry.chosen("scope")
    if "same" in wanted:
        yield from (("same", reach) for reach in first)
    if "wider" in wanted:
        around = walk(first, FARTHEST, lambda places: step(inquiry, inner=places), up=True)
        yield from (("wider", reach) for reach in around if reach.level)
    if "narrower" in wanted:
        inside = walk(first, FARTHEST, lambda places: step(inquiry, outer=places), up=False)
        yield from (("narrower", reach) for reach in inside if reach.level)


def _there(inquiry: Inquiry, places: Sequence[tuple[str, Reach]]) -> list[Reach]:
    """The bodies at PLACES, where a walk upward starts."""
    found = step(inquiry, places={reach.body for _, reach in places})
    asked = [tie for tie in found if BASES[tie.type] in inquiry.chosen("basis")]
    return [replace(reach, level=0) for reach in further((reach for _, reach in places), asked, up=False)]


def _heads(inquiry: Inquiry, bodies: Iterable[str], day: date) -> Mapping[str, _Heads]:
    ever: dict[str, list[Link]] = {body: [] for body in bodies}
    for tie in step(inquiry, bodies=ever):
        ever[tie.row["target"]].append(Link.of(tie.row, day))
    led = {body: people(posts, day) for body, posts in ever.items()}
    stated = step(inquiry, people={one.id for those in led.values() for one in those})
    reports = possible(Link.of(tie.row, day) for tie in stated)
    last = {body: last_known(posts, led[body], day) for body, posts in ever.items()}
    return {body: _Heads(led[body], last[body], _above(led[body], reports)) for body in ever}


def _above(commanders: Iterable[Someone], reports: Iterable[Link]) -> list[Someone]:
    led = {one.id for one in commanders}
    return [Someone(link.target, link.row["target_name"], link) for link in reports if link.source in led]


def _order(reach: Reach) -> tuple[int, bool, str, str]:
    return reach.level, not reach.sure, reach.name, reach.body


def _row(reach: Reach, heads: _Heads, places: Sequence[Row], shown: Mapping[str, Row]) -> Row:
    there = [tie for tie in reach.path if tie.type in BASES]
    basis = "site" if any(BASES[tie.type] == "site" for tie in there) else "area"
    note = say(f"overlap_{basis}")
    behind = [*(shown[tie.id] for tie in reach.path), *(shown[link.id] for link in heads.links)]
    return {
        "level": reach.level,
        "organization": reach.body,
        "organization_name": reach.name,
        "status": Status.HOLDS if reach.sure else Status.MAY_HOLD,
        "basis": basis,
        "places": places,
        "over": _over(there) if reach.level else [],
        "commanders": [person(one, shown) for one in heads.commanders],
        "last_known": heads.last and former(heads.last, shown),
        "superiors": [person(one, shown) for one in heads.superiors],
        "note": {language: note.in_language(language) for language in ("en", "fr")},
        "follows_from": behind[: len(reach.path)],
        "evidence": unique(sentence for edge in behind for sentence in edge["evidence"]),
    }


def _where(reach: Reach, scopes: Scopes, day: date) -> list[Row]:
    """Where the overlap is, the surest first."""
    there = [_place(tie, scopes, day) for tie in reach.path if tie.type in BASES]
    return sorted(there, key=lambda place: RANKED.index(place["status"]))


def _place(tie: Tie, scopes: Scopes, day: date) -> Row:
    place = {"id": tie.row["target"], "name": tie.row["target_name"]}
    return {**place, "basis": BASES[tie.type], "scope": scopes[place["id"]], "status": tie.on(day)}


def _over(there: Iterable[Tie]) -> list[Row]:
    names = {tie.row["source"]: tie.row["source_name"] for tie in there}
    return [{"id": id, "name": name} for id, name in sorted(names.items(), key=lambda named: (named[1], named[0]))]
