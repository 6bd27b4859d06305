"""Documents, and a Documentation for each claim and mention: which passage says it, of whom, how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from graph.ledger import Ledger
from graph.model import Claim, Document, Mention
from graph.vocabulary import MENTIONED_IN
from viz.exports.followthemoney.entity import PREFIX, Entity, entity, schemata
from viz.exports.followthemoney.spool import Spool

PAGE = 60_000  # characters; FollowTheMoney takes 65,000 in one value
KNOWN_OTHERWISE = ("text", "case")  # a case is the user's own filing


def entities(ledger: Ledger, spool: Spool) -> Iterator[Entity]:
    """Each document, followed by its evidence for the entities of SPOOL."""
    for document in ledger.documents():
        yield from _document(document)
        mentions = {mention.id: mention for mention in ledger.mentions(document=document.id)}
        members = ledger.entities_of(mentions)
        named = spool.known(members.values())
        for mention in mentions.values():
            if (entity := members[mention.id]) in named:
                yield _mention(mention, entity)
        claims = [claim for claim in ledger.claims(document=document.id) if claim.assertion.in_force]
        backed = spool.backed(claim.id for claim in claims)
        for claim in claims:
            if members[claim.subject] in named:
                ends = [mentions[id] for id in (claim.subject, claim.object) if id]
                about = [id for id in (members[end.id] for end in ends) if id in named]
                yield _claim(claim, ends, about, document.text[claim.start : claim.end], backed.get(claim.id))


def _document(document: Document) -> Iterator[Entity]:
    """The text in one value, or in pages that joined give it."""
    kinds = schemata()["documents"]
    long = len(document.text) > PAGE
    schema = kinds["long"] if long else kinds.get(document.media_type, kinds["other"])
    said = {name: value for name, value in asdict(document).items() if name not in KNOWN_OTHERWISE and value}
    if not long:
        said["text"] = document.text
    yield entity(schema, document.id, said, schemata()["document"])
    if long:
        for number, start in enumerate(range(0, len(document.text), PAGE), 1):
            said = {"number": str(number), "text": document.text[start : start + PAGE]}
            links = {"document": [document.id]}
            yield entity("Page", f"page-{document.id}-{number}", said, schemata()["page"], links)


def _mention(mention: Mention, of: str) -> Entity:
    said = {
        "relation": MENTIONED_IN,
        "quote": mention.text,
        "passage": [mention.start, mention.end],
        "kind": mention.kind,
        "name": mention.name,
        "naming": mention.naming,
        "acronym": mention.acronym,
    }
    return _documentation(mention.id, mention.document, [of], said)


def _claim(claim: Claim, ends: Sequence[Mention], about: Sequence[str], quote: str, link: str | None) -> Entity:
    said = {
        "relation": claim.relation,
        "quote": quote,
        "passage": [claim.start, claim.end],
        "ends": [[end.start, end.end, end.kind] for end in ends],
        "attributes": dict(claim.attributes),
        "assertion": claim.assertion,
        "method": claim.method,
        "confidence": claim.confidence,
        "link": link and PREFIX + link,
        **{name: claim.attributes.get(name) for name in ("began", "ended", "cited")},
    }
    return _documentation(claim.id, claim.document, about, said)


def _documentation(id: str, document: str, about: Sequence[str], said: Mapping[str, Any]) -> Entity:
    links = {"document": [document], "entity": about}
    return entity("Documentation", f"evidence-{id}", said, schemata()["evidence"], links)
