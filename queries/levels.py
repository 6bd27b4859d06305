"""Levels of command as every answer shows them: with their edges, and their evidence read at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from queries.as_of import lasts
from queries.command import Level, Someone
from queries.edges import with_evidence
from queries.ends import End, Neighbour
from queries.envelope import Envelope, Row, envelope
from queries.evidence import unique
from queries.inquiry import Inquiry
from queries.links import Link


def answer(inquiry: Inquiry, start: Row, day: date, found: Sequence[Level], end: End | None) -> Envelope:
    """LEVELS, one more than asked for, as the answer about START; END says why nothing is next to it."""
    depth = inquiry.number("depth")
    levels = sorted((level for level in found if level.level <= depth), key=lambda level: level.order)
    rows = [(level, level.links) for level in levels]
    links = [link for _, those in rows for link in those]
    links += [link for one in (end, *(level.ends for level in levels)) if one for link in one.links]
    told = {link.id: (link.row, link.status if lasts(link.type) else None) for link in links}
    known = with_evidence(told, inquiry.ledger, inquiry.number("evidence"))
    shown = envelope([_row(level, those, known) for level, those in rows], day, truncated=len(levels) < len(found))
    return {**shown, "start": {name: start[name] for name in ("id", "name", "type")} | {"ends": _end(end, known)}}


def _row(level: Level, links: Iterable[Link], known: Mapping[str, Row]) -> Row:
    return {
        "level": level.level,
        "organization": level.organization,
        "organization_name": level.organization_name,
        "kind": level.kind,
        "status": level.status,
        "stated": level.link is not None,
        "commanders": [person(someone, known) for someone in level.commanders],
        "members": [person(someone, known) for someone in level.members],
        "last_known": level.last_known and former(level.last_known, known),
        "link": known[level.link.id] if level.link else None,
        "follows_from": [known[link.id] for link in level.follows_from],
        "ends": _end(level.ends, known),
        "evidence": unique(sentence for link in links for sentence in known[link.id]["evidence"]),
    }


def former(head: Link, known: Mapping[str, Row]) -> Row:
    """The last known HEAD of a body, and until when."""
    until = head.days.last
    return {**person(Someone.at_post(head), known), "until": until and until.isoformat()}


def person(someone: Someone, known: Mapping[str, Row]) -> Row:
    said = someone.link.properties
    return {
        "id": someone.id,
        "name": someone.name,
        "rank": said.get("rank"),
        "title": said.get("post_title"),
        "status": someone.link.status,
        "edge": known[someone.link.id],
    }


def _end(end: End | None, known: Mapping[str, Row]) -> Row | None:
    if end is None:
        return None
    return {
        "why": end.why,
        "says": {"en": end.says.in_language("en"), "fr": end.says.in_language("fr")},
        "last_known": end.last and _beside(end.last, "until", known),
        "next_known": end.next and _beside(end.next, "from", known),
    }


def _beside(beside: Neighbour, day: str, known: Mapping[str, Row]) -> Row:
    return {"id": beside.id, "name": beside.name, day: beside.day.isoformat(), "edge": known[beside.link.id]}
