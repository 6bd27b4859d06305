"""What a body is called and classed as, and when it existed: facts, each once, with who says it and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from graph.consolidate import best_evidence
from graph.consolidate.dates import bounds, order
from graph.model import Claim, Mention
from graph.names import acronym_form
from queries.as_of import Status, status
from queries.envelope import Row
from queries.evidence import sentences, unique
from queries.inquiry import Inquiry
from queries.resolve import nodes

LISTS = {"ALSO_NAMED": "aliases", "CLASSIFIED": "classifications", "EXISTED": "existence"}
NEEDS = {"CLASSIFIED": "classification"}  # what a fact must give to be listed: a country alone classifies nothing
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
    together: dict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    for claim in inquiry.ledger.claims(entity=id, of=list(LISTS)):
        if _admitted(inquiry, claim):
            together[LISTS[claim.relation], repr(sorted(_telling(claim).items()))][claim.id] = claim
    documents = nodes(inquiry, sorted({claim.document for same in together.values() for claim in same.values()}))
    best = {fact: best_evidence(same) for fact, same in together.items()}
    said = sentences(inquiry.ledger, [claim for claims in best.values() for claim in claims])
    for fact in sorted(together):
        evidence = unique(said[claim] for claim in best[fact])
        yield fact[0], {**_fact(list(together[fact].values()), documents, day), "evidence": evidence}


def _admitted(inquiry: Inquiry, claim: Claim) -> bool:
    wanted, needs = inquiry.chosen("assertion"), NEEDS.get(claim.relation)
    told = needs is None or bool(claim.attributes.get(needs))
    return told and claim.assertion.in_force and (not wanted or claim.assertion in wanted)


def _telling(claim: Claim) -> dict[str, Any]:
    return {name: value for name, value in claim.attributes.items() if name not in WHEN}


def _fact(same: Sequence[Claim], documents: Mapping[str, Row], day: date | None) -> Row:
    began, ended = _told(same, "began"), _told(same, "ended")
    cited = sorted((when for claim in same if (when := _cited(claim, documents))), key=order)
    dated: Row = bounds(min(began, key=order, default=None), max(ended, key=order, default=None))
    dated |= {"first_cited": cited[0] if cited else None, "last_cited": cited[-1] if cited else None}
    return {
        **_telling(same[0]),
        **{name: dated[name] for name in DATES},
        "open_ended": next(iter(_told(same, "open_ended")), None),
        "status": status(dated, day) if day else None,
        "evidence_count": len(same),
        "documents": len({claim.document for claim in same}),
    }


def _told(same: Sequence[Claim], name: str) -> list[str]:
    return sorted(claim.attributes[name] for claim in same if claim.attributes.get(name))


def _cited(claim: Claim, documents: Mapping[str, Row]) -> str | None:
    """When the fact was cited: on its document's day, save in a row of a table, which gives the day itself."""
    own: str | None = claim.attributes.get("cited")
    return own if own or claim.attributes.get("tenure") else documents.get(claim.document, {}).get("published")


def _forms(inquiry: Inquiry, body: Row, known: set[str | None]) -> list[Row]:
    """The other names that documents use, each with the first place where one does; nobody says since when."""
    wanted = set(body["names"]) - known - {body["name"]}
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in inquiry.ledger.mentions(entity=body["id"]) if wanted else ():
        for name in {" ".join(mention.name.split()), acronym_form(mention.acronym or "")} & wanted:
            found[name].append(mention)
    said = sentences(inquiry.ledger, [mentions[0].id for mentions in found.values()])
    return [_form(name, found[name], said) for name in sorted(found)]


def _form(name: str, mentions: Sequence[Mention], said: Mapping[str, Row]) -> Row:
    counts = {"evidence_count": len(mentions), "documents": len({mention.document for mention in mentions})}
    return {
        "name": name,
        **dict.fromkeys((*DATES, "open_ended", "status")),
        **counts,
        "evidence": [said[mentions[0].id]],
    }
