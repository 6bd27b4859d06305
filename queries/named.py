"""What a body is called and classed as, and when it existed: facts, each once, with who says it and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from graph.consolidate.dates import bounds, order
from graph.model import Claim
from graph.names import acronym_form
from queries.as_of import Status, status
from queries.envelope import Row
from queries.evidence import sentences, unique
from queries.inquiry import Inquiry

LISTS = {"ALSO_NAMED": "aliases", "CLASSIFIED": "classifications", "EXISTED": "existence"}
DATES = ("began", "ended", "first_cited", "last_cited")
WHEN = ("began", "ended", "cited", "open_ended", "tenure")  # tell no two facts apart


def named(inquiry: Inquiry, body: Row, day: date | None) -> dict[str, list[Row]]:
    """The facts about BODY, a node, by list; those that do not hold on DAY are left out."""
    found: dict[str, list[Row]] = {name: [] for name in LISTS.values()}
    if not inquiry.ledger.entities_of([body["id"]]):
        return found  # gone from the ledger since the graph was made
    for name, fact in _facts(inquiry, body["id"], day):
        found[name].append(fact)
    found["aliases"] += _forms(inquiry, body, {row.get("name") for row in found["aliases"]})
    return {name: [row for row in rows if row["status"] is not Status.DOES_NOT_HOLD] for name, rows in found.items()}


def _facts(inquiry: Inquiry, id: str, day: date | None) -> Iterator[tuple[str, Row]]:
    together: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in inquiry.ledger.claims(entity=id, of=list(LISTS)):
        if _admitted(inquiry, claim):
            together[LISTS[claim.relation], repr(sorted(_telling(claim).items()))].append(claim)
    said = sentences(inquiry.ledger, [claim.id for same in together.values() for claim in same])
    for name, telling in sorted(together):
        yield name, _fact(together[name, telling], said, day)


def _admitted(inquiry: Inquiry, claim: Claim) -> bool:
    wanted = inquiry.chosen("assertion")
    return claim.assertion.in_force and (not wanted or claim.assertion in wanted)


def _telling(claim: Claim) -> dict[str, Any]:
    return {name: value for name, value in claim.attributes.items() if name not in WHEN}


def _fact(same: Sequence[Claim], said: dict[str, Row], day: date | None) -> Row:
    began, ended = _told(same, "began"), _told(same, "ended")
    cited = sorted((when for claim in same if (when := _cited(claim, said[claim.id]))), key=order)
    dated: Row = bounds(min(began, key=order, default=None), max(ended, key=order, default=None))
    dated |= {"first_cited": cited[0] if cited else None, "last_cited": cited[-1] if cited else None}
    return {
        **_telling(same[0]),
        **{name: dated[name] for name in DATES},
        "open_ended": next(iter(_told(same, "open_ended")), None),
        "status": status(dated, day) if day else None,
        "evidence": unique(said[claim.id] for claim in same),
    }


def _told(same: Sequence[Claim], name: str) -> list[str]:
    return sorted(claim.attributes[name] for claim in same if claim.attributes.get(name))


def _cited(claim: Claim, said: Row) -> str | None:
    """When the fact was cited: on its document's day, save in a row of a table, which gives the day itself."""
    return claim.attributes.get("cited") or (None if claim.attributes.get("tenure") else said["published"])


def _forms(inquiry: Inquiry, body: Row, known: set[str | None]) -> list[Row]:
    """The other names that documents use, each with the first place where one does; nobody says since when."""
    wanted = set(body["names"]) - known - {body["name"]}
    first: dict[str, str] = {}
    for mention in inquiry.ledger.mentions(entity=body["id"]) if wanted else ():
        first.setdefault(" ".join(mention.name.split()), mention.id)
        first.setdefault(acronym_form(mention.acronym or ""), mention.id)
    said = sentences(inquiry.ledger, first.values())
    undated: Row = dict.fromkeys((*DATES, "open_ended", "status"))
    return [
        {"name": name, **undated, "evidence": [said[first[name]]] if name in first else []} for name in sorted(wanted)
    ]
