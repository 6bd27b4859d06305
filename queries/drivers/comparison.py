"""Two entities side by side, and what joining them changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.model import Claim
from queries.doubts import reasons
from queries.edges import edges
from queries.envelope import Envelope, Row, envelope
from queries.evidence import sentences
from queries.inquiry import Inquiry
from queries.nodes import node
from queries.resolve import resolve_entity

KINDS = ("Person", "Organization", "Operation", "Place")
LINKS, PAPERS = 100, 20  # shown of each side at most
QUOTES = 2  # sentences shown of each document


def comparison(inquiry: Inquiry) -> Envelope:
    """Nothing where both are one already."""
    ends = [resolve_entity(inquiry, inquiry.text(name), KINDS) for name in ("left", "right")]
    if ends[0]["id"] == ends[1]["id"]:
        return envelope([])
    found = [inquiry.rows(id=end["id"]) for end in ends]
    left, right = (_side(inquiry, end, rows) for end, rows in zip(ends, found, strict=True))
    return envelope([{"left": left, "right": right, **_doubt(inquiry, ends), "joining": _joining(ends, found)}])


def _side(inquiry: Inquiry, end: Row, rows: Sequence[Row]) -> Row:
    own = [row for row in rows if _own(row, end["id"]) and row["type"] != "MENTIONED_IN"][:LINKS]
    shown = edges([*own, *(row for row in rows if row["node_type"] == "Place")], inquiry.ledger, None)
    places = {row["node"]: shown[row["id"]] for row in rows if row["node_type"] == "Place"}
    names = {row["node"]: row["node_properties"]["name"] for row in rows}
    return {
        **end,
        "edges": [shown[row["id"]] for row in own],
        "places": [{"id": id, "name": names[id], "edge": edge} for id, edge in places.items()],
        "papers": _papers(inquiry, end["id"], rows),
    }


def _own(row: Row, id: str) -> bool:
    """Whether the edge is the entity's, not one of a body or an operation beside it."""
    return id in (row["source"], row["target"])


def _papers(inquiry: Inquiry, id: str, rows: Sequence[Row]) -> list[Row]:
    """The documents that name the entity, newest first, each with sentences that say something of it."""
    named = {row["node"]: row for row in rows if row["type"] == "MENTIONED_IN"}
    papers = [node(each, "Document", row["node_properties"]) for each, row in named.items()]
    papers = sorted(papers, key=lambda paper: (paper["published"] or "", paper["id"]), reverse=True)[:PAPERS]
    wanted = {paper["id"]: _said(inquiry.ledger.claims(document=paper["id"], entity=id)) for paper in papers}
    for paper in papers:
        wanted[paper["id"]] = wanted[paper["id"]] or list(named[paper["id"]]["properties"].get("evidence") or ())
    said = sentences(inquiry.ledger, (each for ids in wanted.values() for each in ids[:QUOTES]))
    return [{"node": each, "evidence": [said[one] for one in wanted[each["id"]][:QUOTES]]} for each in papers]


def _said(claims: Sequence[Claim]) -> list[str]:
    """The first claim of each passage."""
    return list({(claim.start, claim.end): claim.id for claim in reversed(claims)}.values())[::-1]


def _doubt(inquiry: Inquiry, ends: Sequence[Row]) -> Row:
    ids = {end["id"] for end in ends}
    for doubt in inquiry.ledger.unsure(entity=ends[0]["id"], looked_at=True):
        if {doubt.left, doubt.right} == ids:
            return {"score": doubt.score, "reasons": reasons(doubt.reasons)}
    return {"score": None, "reasons": []}


def _joining(ends: Sequence[Row], found: Sequence[Sequence[Row]]) -> dict[str, Any]:
    kept = min(end["id"] for end in ends)
    [(gone, rows)] = [(end["id"], rows) for end, rows in zip(ends, found, strict=True) if end["id"] != kept]
    types = [row["type"] for row in {row["id"]: row for row in rows if _own(row, gone)}.values()]
    posts, documents = types.count("HOLDS_POST"), types.count("MENTIONED_IN")
    return {"kept": kept, "posts": posts, "links": len(types) - posts - documents, "documents": documents}
