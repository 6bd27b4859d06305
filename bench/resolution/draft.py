"""A document under construction: words one after the other, some of which name somebody whose identity is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graph.model import Claim, Document, Extraction, Judgement, Kind, Mention, Verdict


@dataclass(frozen=True, slots=True)
class Named:
    """The words that name an entity; GOLD is who it truly is, "" where that is not known."""

    start: int
    end: int
    kind: Kind
    name: str
    acronym: str | None
    gold: str


@dataclass
class Draft:
    name: str
    published: str | None = None
    language: str = "en"
    text: str = ""
    named: list[Named] = field(default_factory=list)
    said: list[tuple[str, int, int | None, dict[str, Any]]] = field(default_factory=list)
    joined: list[tuple[int, int]] = field(default_factory=list)

    def write(self, words: str) -> Draft:
        self.text += words
        return self

    def names(self, kind: Kind, name: str, gold: str, acronym: str | None = None) -> int:
        """Write NAME; returns its number."""
        start = len(self.text)
        self.text += name
        self.named.append(Named(start, len(self.text), kind, name, acronym, gold))
        return len(self.named) - 1

    def says(self, relation: str, subject: int, object: int | None = None, **attributes: Any) -> Draft:
        self.said.append((relation, subject, object, {name: value for name, value in attributes.items() if value}))
        return self

    def same(self, left: int, right: int) -> Draft:
        self.joined.append((left, right))
        return self

    def mentions(self) -> list[Mention]:
        document = self.document.id
        return [
            Mention(document, n.start, n.end, n.kind, self.text[n.start : n.end], n.name, bool(n.name), n.acronym)
            for n in self.named
        ]

    @property
    def document(self) -> Document:
        return Document(self.text, self.name, published=self.published, language=self.language)

    def extraction(self) -> Extraction:
        document, mentions = self.document, self.mentions()
        claims = tuple(
            Claim(
                document.id,
                relation,
                mentions[subject].id,
                None if object is None else mentions[object].id,
                0,
                len(self.text),
                attributes,
            )
            for relation, subject, object, attributes in self.said
        )
        judgements = tuple(
            Judgement(mentions[left].id, mentions[right].id, Verdict.SAME, "rule:coreference")
            for left, right in self.joined
        )
        return Extraction(document, tuple(mentions), claims, judgements)


APART = "apart"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a document is about: the number AT which it is named; CONTEXT are the gold ids of what is tied to it.

    Whether two subjects are one is known where they have one of SCOPES in common; those that only APART unites are two
    for sure where they share no context, as persons invented for two documents are.
    """

    at: int
    gold: str
    kind: Kind
    context: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset({"all"})


@dataclass(frozen=True, slots=True)
class Story:
    draft: Draft
    subjects: tuple[Subject, ...]
