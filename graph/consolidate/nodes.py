"""Nodes: an entity's names and what the facts about it say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from graph.consolidate.described import described, existence, proper
from graph.consolidate.gathered import Gathered, Said
from graph.consolidate.operations import operation
from graph.consolidate.values import best_text, documented
from graph.model import Document, Kind, Mention
from graph.names import best_acronym, best_name, naming_forms

DOCUMENT = "Document"


@dataclass(frozen=True, slots=True)
class Node:
    """PROPERTIES are what the store keeps, `id` aside; absent ones are None."""

    id: str
    type: str
    properties: dict[str, Any]


def entity_node(entity: str, mentions: Collection[Mention], about: Sequence[Said], gathered: Gathered) -> Node:
    """ABOUT has the claims whose subject the entity is."""
    kind = next(iter(mentions)).kind
    facts = [said for said in about if said.claim.assertion.in_force]
    acronym = best_acronym(mentions)
    forms = naming_forms(mentions)
    own = {**described(facts), **PROPERTIES[kind](facts, forms)}
    name = own.pop("name", None) or best_name(kind, proper(forms, facts), acronym)
    names = sorted({*forms, *filter(None, (acronym,))} - {name})
    shared = {"name": name, "names": [name, *names], "acronym": acronym}
    counts = {"documents": len({mention.document for mention in mentions}), "mentions": len(mentions)}
    return Node(entity, kind.value, {**shared, **counts, **own})


def document_node(id: str, document: Document) -> Node:
    shown = document.title or document.name
    said = {
        "headline": document.title,
        "url": document.url,
        "publisher": document.publisher,
        "published": document.published,
        "language": document.language,
        "source_name": document.name,
    }
    return Node(id, DOCUMENT, {"name": shown, "names": sorted({shown, document.name}), **said})


def _person(facts: Sequence[Said], forms: Counter[str]) -> dict[str, Any]:
    ranks = documented(facts, "rank")
    titles = documented((said for said in facts if said.claim.relation == "HAS_TITLE"), "post_title")
    return {"rank": best_text(facts, "rank"), "ranks": sorted(ranks), "titles": sorted(titles)}


def _place(facts: Sequence[Said], forms: Counter[str]) -> dict[str, Any]:
    located = [said for said in facts if said.claim.relation == "LOCATED"]
    located = [said for said in located if said.claim.attributes.get("geonames")] or located  # not a country alone
    backing = Counter(str(said.claim.attributes.get("geonames")) for said in located)
    best = min(located, key=lambda said: (-backing[str(said.claim.attributes.get("geonames"))], said.id), default=None)
    names = ("lat", "lon", "country", "region", "place_kind", "geonames")
    return {name: best.claim.attributes.get(name) for name in names} if best else {}


def _organization(facts: Sequence[Said], forms: Counter[str]) -> dict[str, Any]:
    return existence([said for said in facts if said.claim.relation == "EXISTED"])


PROPERTIES = {
    Kind.PERSON: _person,
    Kind.ORGANIZATION: _organization,
    Kind.PLACE: _place,
    Kind.OPERATION: operation,
}
