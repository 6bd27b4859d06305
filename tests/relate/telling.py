"""What the loaders make of a text, said with names, so that a test reads like the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from graph.model import Claim, Document, Extraction, Kind, Mention
from loaders.extract import extract
from loaders.places import Gazetteer


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@dataclass(frozen=True)
class Said:
    """A claim with the names of its entities; OBJECT is "" where it is a fact about one."""

    subject: str
    object: str
    attributes: dict[str, Any]
    assertion: str
    quote: str


class Told:
    """The extraction of a document; an entity is called by its longest name, or its words where nothing names it."""

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self._mentions = {mention.id: mention for mention in extraction.mentions}
        self._groups = {id_: {id_} for id_ in self._mentions}
        for judgement in extraction.judgements:
            group = self._groups[judgement.left] | self._groups[judgement.right]
            self._groups.update(dict.fromkeys(group, group))

    def entities(self, kind: Kind) -> list[str]:
        """The names of all entities of a kind, sorted."""
        groups = {frozenset(self._groups[m.id]) for m in self.extraction.mentions if m.kind is kind}
        return sorted(self._called(group) for group in groups)

    def said(self, relation: str) -> list[Said]:
        return [self._said(claim) for claim in self.extraction.claims if claim.relation == relation]

    def pairs(self, relation: str) -> set[tuple[str, str]]:
        """Subject and object of each claim."""
        return {(said.subject, said.object) for said in self.said(relation)}

    def posts(self) -> set[tuple[str, str | None, str]]:
        """Person, title and body of each post held or once held."""
        return {(said.subject, said.attributes.get("post_title"), said.object) for said in self.said("HOLDS_POST")}

    def partners(self) -> set[tuple[str, str, str]]:
        """Giver, kind and taker of each partnership, whatever its assertion."""
        return {(said.subject, said.attributes["kind"], said.object) for said in self.said("PARTNER_OF")}

    def operations(self) -> list[dict[str, Any]]:
        """What is told of each operation, in the order of the text: attributes, `places`, `organisers`, `led`."""
        return list(self._operations())

    def _operations(self) -> Iterator[dict[str, Any]]:
        groups: dict[frozenset[str], dict[str, Any]] = {}
        for mention in self.extraction.mentions:
            if mention.kind is Kind.OPERATION:
                groups.setdefault(frozenset(self._groups[mention.id]), {})
        for group, told in groups.items():
            claims = [claim for claim in self.extraction.claims if claim.subject in group or claim.object in group]
            for claim in claims:
                if claim.relation == "HAPPENED":
                    told.update({"assertion": str(claim.assertion), **claim.attributes})
            told["places"] = {self._name(str(c.object)) for c in claims if c.relation == "TOOK_PLACE_AT"}
            told["led"] = {self._name(c.subject) for c in claims if c.relation == "COMMANDS"}
            told["part"] = {
                (self._name(c.subject), c.attributes["role"]) for c in claims if c.relation == "TOOK_PART_IN"
            }
            yield told

    def _said(self, claim: Claim) -> Said:
        object_ = self._name(claim.object) if claim.object else ""
        quote = self.extraction.document.text[claim.start : claim.end]
        return Said(self._name(claim.subject), object_, dict(claim.attributes), str(claim.assertion), quote)

    def _name(self, id_: str) -> str:
        return self._called(self._groups[id_])

    def _called(self, group: set[str] | frozenset[str]) -> str:
        mentions = [self._mentions[id_] for id_ in group]
        return max((m.naming, len(_shown(m)), _shown(m)) for m in mentions)[2]


def _shown(mention: Mention) -> str:
    return mention.name or mention.text


def tell(text: str, published: str | None = "2025-05-14", language: str | None = None) -> Told:
    """Extract TEXT, a document of 14 May 2025."""
    return Told(extract(Document(text, "a.txt", published=published, language=language), gazetteer()))
