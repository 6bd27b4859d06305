"""Edges: claims with the same relation, ends and telling attributes, parted by tenure, made into one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.consolidate.dates import best_date, bounds, dates_of, first_of, last_of, latest, order
from graph.consolidate.gathered import Gathered, Said
from graph.consolidate.groups import Ends, Telling, groups
from graph.consolidate.nodes import DOCUMENT
from graph.consolidate.tenures import tenures
from graph.consolidate.values import best_text, documented, surest
from graph.ids import content_id
from graph.model import Assertion, Claim, Document, Mention
from graph.vocabulary import MENTIONED_IN, OVER

BEST = 3  # evidences that an edge of the graph names; the ledger has them all


@dataclass(frozen=True, slots=True)
class Edge:
    """KEY is "source-target-hash", so that the ledger finds an edge's claims by its key alone."""

    key: str
    type: str
    source: str
    target: str
    source_type: str
    target_type: str
    properties: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Backing:
    """What an edge stands on: claims by id, or the mentions of a `MENTIONED_IN`."""

    claims: Mapping[str, Claim]
    mentions: Mapping[str, Mention]

    @property
    def ids(self) -> set[str]:
        return {*self.claims, *self.mentions}


def edges(gathered: Gathered) -> Iterator[tuple[Edge, Backing]]:
    """The edges between named entities that the gathered claims make."""
    for (ends, apart), claims in groups(gathered).items():
        parted = tenures(claims, lambda said: cited(said.claim, gathered))
        for tenure in parted:
            yield _edge(ends, apart, tenure, gathered, alone=len(parted) == 1)


def cited(claim: Claim, gathered: Gathered) -> str | None:
    """When the claim was made: the date it is cited with, or that of its document.

    What a table says of a source was read at the date that its row gives, whenever the source was published.
    """
    own: str | None = claim.attributes.get("cited")
    return own if own or claim.attributes.get("tenure") else gathered.documents[claim.document].published


def mentioned_in(entity: str, document: str, mentions: Mapping[str, Mention], source: Document) -> tuple[Edge, Backing]:
    ids = sorted(mentions, key=lambda id: (not mentions[id].naming, mentions[id].start, mentions[id].end))
    said = {"first_cited": source.published, "last_cited": source.published}
    counts = {"evidence_count": len(ids), "documents": 1, "sources": 1, "evidence": ids[:BEST]}
    kind = next(iter(mentions.values())).kind.value
    key = edge_key(entity, document, MENTIONED_IN)
    return Edge(key, MENTIONED_IN, entity, document, kind, DOCUMENT, {**said, **counts}), Backing({}, mentions)


def edge_key(source: str, target: str, *telling: object) -> str:
    return f"{source}-{target}-{content_id('edge', *telling)[:16]}"


def _edge(ends: Ends, apart: Telling, tenure: Sequence[Said], gathered: Gathered, alone: bool) -> tuple[Edge, Backing]:
    name, source, target = ends
    dates = _dates(tenure, gathered)
    telling = () if alone else (dates.get("began"), dates.get("ended"), *_row(tenure))
    kinds = {side: end.kind.value for said in tenure for side, end in _sides(said) if end}
    said: dict[str, Any] = {
        name: best_text(tenure, name) for name in ("rank", "post_title", "role", "kind", "open_ended")
    }
    said["titles"] = sorted(documented(tenure, "post_title")) or None
    edge = Edge(
        edge_key(source, target, name, *apart, *telling),
        name, source, target, kinds[source], kinds[target],
        {**said, **dates, **_backing(tenure, gathered)},
    )  # fmt: skip
    return edge, Backing({each.id: each.claim for each in tenure}, {})


def _row(tenure: Sequence[Said]) -> tuple[str, ...]:
    """Tells tenures apart that rows of a table tell: their dates may all be citations."""
    keys = {str(said.claim.attributes["tenure"]) for said in tenure if said.claim.attributes.get("tenure")}
    return (min(keys),) if keys else ()


def _sides(said: Said) -> tuple[tuple[str, Mention | None], ...]:
    return (said.source, said.subject), (str(said.target), said.object)


def _dates(tenure: Sequence[Said], gathered: Gathered) -> dict[str, Any]:
    claims = [said.claim for said in tenure]
    began, ended = (
        best_date((text, claim.document) for claim in claims if (text := dates_of(claim.attributes)[end]))
        for end in (0, 1)
    )
    past = [claim for claim in claims if claim.attributes.get("status") in OVER]
    over = _days(past, gathered)
    days = _days([claim for claim in claims if claim not in past], gathered) or over
    found, status = bounds(began, ended), _status(tenure, gathered)
    if over and not ended and status in OVER and (day := latest(first_of(over) or "-")):
        found["ended_max"] = day.isoformat()  # who was called former on a day had left by then
    seen = {"first_cited": first_of(days), "last_cited": last_of(days)}
    return {**found, **seen, "status": status}


def _days(claims: Sequence[Claim], gathered: Gathered) -> list[str]:
    return [day for claim in claims if (day := cited(claim, gathered))]


def _status(tenure: Sequence[Said], gathered: Gathered) -> str | None:
    """What was said last."""
    days = {said.id: order(cited(said.claim, gathered) or "-") for said in tenure}
    last = max(days.values())
    return best_text((said for said in tenure if days[said.id] == last), "status")


def _backing(tenure: Sequence[Said], gathered: Gathered) -> dict[str, Any]:
    claims = {said.id: said.claim for said in tenure}
    documents = {claim.document for claim in claims.values()}
    sources = {gathered.documents[id].publisher or id for id in documents}
    return {
        "evidence_count": len(claims),
        "documents": len(documents),
        "sources": len(sources),
        "evidence": best_evidence(claims),
        "confidence": max(claim.confidence for claim in claims.values()),
        "assertion": surest(claims.values()),
    }


def best_evidence(claims: Mapping[str, Claim]) -> list[str]:
    """The surest claims, each of another document as far as there are so many."""
    order = list(Assertion)
    ranked = sorted(claims, key=lambda id: (order.index(claims[id].assertion), -claims[id].confidence, id))
    firsts: dict[str, str] = {}
    for id in ranked:
        firsts.setdefault(claims[id].document, id)
    chosen = list(firsts.values())
    return (chosen + [id for id in ranked if id not in chosen])[:BEST]
