"""All that says one edge; the ledger knows it by the edge's id."""

from __future__ import annotations

from graph.evidence import edge_evidence
from queries.envelope import Envelope, page
from queries.evidence import sentence
from queries.inquiry import Inquiry


def evidence(inquiry: Inquiry) -> Envelope:
    limit, cursor = inquiry.number("limit"), inquiry.number("cursor")
    found = edge_evidence(inquiry.ledger, inquiry.text("edge"))
    return page([sentence(each) for each in found[cursor : cursor + limit + 1]], limit, cursor)
