"""All that says one edge; the ledger knows it by the edge's id."""

from __future__ import annotations

from dataclasses import asdict

from queries.envelope import Envelope, page
from queries.inquiry import Inquiry


def evidence(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    found = inquiry.ledger.evidence(inquiry.text("edge"))
    return page([asdict(each) for each in found[cursor : cursor + limit + 1]], limit, cursor)
