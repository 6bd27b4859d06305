"""Everything there is, each where it belongs: a forest, whatever circles the data hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from queries.as_of import NOT, RANKED, Status
from queries.edges import status_on
from queries.envelope import Envelope, Row, envelope
from queries.inquiry import Inquiry

Belonging = tuple[str, Status | None]  # to what, and whether on the day


def overview(inquiry: Inquiry) -> Envelope:
    limit = inquiry.number("limit")
    found = sorted(inquiry.rows(nodes=True), key=lambda row: (-(row["documents"] or 0), row["id"]))
    shown = {row["id"]: row for row in found[:limit]}
    within = _forest(_links(inquiry, shown))
    rows = [_row(row, within.get(id)) for id, row in shown.items()]
    return envelope(rows, inquiry.day("on"), truncated=len(found) > limit)


def _row(row: Row, belongs: Belonging | None) -> Row:
    said = {name: row[name] for name in ("id", "type", "name", "documents")}
    return {**said, "within": belongs and belongs[0], "status": belongs and belongs[1]}


def _links(inquiry: Inquiry, shown: Mapping[str, Row]) -> list[tuple[Row, Status | None]]:
    """The links between what is SHOWN that hold or may hold on the day, the surest, best evidenced and latest first."""
    day = inquiry.day("on")
    rows = (row for row in inquiry.edges(nodes=False) if {row["id"], row["within"]} <= shown.keys())
    told = [(row, status) for row in rows if (status := status_on(row, day)) is not NOT]
    told.sort(key=lambda link: (link[0]["properties"].get("last_cited") or "", link[0]["within"]), reverse=True)
    return sorted(told, key=_best_first)  # a stable sort: among equals the latest stays first


def _best_first(link: tuple[Row, Status | None]) -> tuple[str, int, int]:
    row, status = link
    return row["id"], RANKED.index(status) if status else 0, -int(row["properties"].get("evidence_count") or 0)


def _forest(links: Iterable[tuple[Row, Status | None]]) -> dict[str, Belonging]:
    """Each to the first of its LINKS that does not lead back to itself."""
    found: dict[str, Belonging] = {}
    for row, status in links:
        if row["id"] not in found and row["id"] not in _above(row["within"], found):
            found[row["id"]] = row["within"], status
    return found


def _above(id: str, found: Mapping[str, Belonging]) -> list[str]:
    """ID and all that it lies in so far."""
    way = [id]
    while way[-1] in found:
        way.append(found[way[-1]][0])
    return way
