"""Two entities side by side, with the sentences that documents say of each."""

from __future__ import annotations

from collections.abc import Sequence

from graph.ledger import Ledger
from graph.model import Claim
from queries import comparison as compared
from queries.edges import edges
from queries.envelope import Envelope, Row, envelope
from queries.evidence import sentences
from queries.inquiry import Inquiry
from queries.resolve import resolve_entity

KINDS = ("Person", "Organization", "Operation", "Place")
PAPERS = 20  # documents shown of each side, the newest
QUOTES = 2  # sentences shown of each document


def comparison(inquiry: Inquiry) -> Envelope:
    """Nothing where both are one already."""
    left, right = (resolve_entity(inquiry, inquiry.text(name), KINDS)["id"] for name in ("left", "right"))
    if left == right:
        return envelope([])
    row = compared.comparison(inquiry.ledger, left, right)
    return envelope([{**row, "left": _side(inquiry, row["left"]), "right": _side(inquiry, row["right"])}])


def _side(inquiry: Inquiry, side: Row) -> Row:
    around = edges(inquiry.rows(id=side["id"]), inquiry.ledger, None)
    return {**side, "around": list(around.values()), "papers": _papers(inquiry.ledger, side)}


def _papers(ledger: Ledger, side: Row) -> list[Row]:
    """The documents that name the entity, newest first, each with what it says, else with where it names it."""
    sources = {source["target"]: source["evidence"] for source in reversed(side["links"]["sources"])}
    shown = list(sources)[:PAPERS]
    claims = [claim for claim in ledger.claims(entity=side["id"]) if claim.document in shown]
    chosen = {id: _passages([claim for claim in claims if claim.document == id]) for id in shown}
    said = sentences(ledger, (claim for ids in chosen.values() for claim in ids))
    return [{"id": id, "evidence": [said[claim] for claim in chosen[id]] or sources[id][:QUOTES]} for id in shown]


def _passages(claims: Sequence[Claim]) -> list[str]:
    """A claim of each of the first passages."""
    return list({(claim.start, claim.end): claim.id for claim in reversed(claims)}.values())[::-1][:QUOTES]
