"""Extractions for tests in one line each: a text, who stands in it, what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model import Assertion, Claim, Document, Extraction, Judgement, Kind, Mention, Verdict


@dataclass
class Page:
    """A document under construction.

    >>> page = Page("Colonel Issa Tembo heads the OCS.", published="2021-05-04")
    >>> issa, ocs = page.person("Issa Tembo"), page.body("OCS", acronym="OCS")
    >>> page.says("HOLDS_POST", issa, ocs, post_title="head", role="commander").extraction().document.published
    '2021-05-04'
    """

    text: str
    name: str = ""
    published: str | None = None
    publisher: str | None = None
    language: str | None = "en"
    mentions: list[Mention] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return Document(
            text=self.text,
            name=self.name or f"{self.text[:20]}.txt",
            published=self.published,
            publisher=self.publisher,
            language=self.language,
        )

    def mention(self, kind: Kind, words: str, name: str | None = None, acronym: str | None = None) -> Mention:
        """The first place where WORDS stand and no mention is yet; NAME "" makes it only point at something."""
        taken = {mention.start for mention in self.mentions}
        start = self.text.index(words)
        while start in taken:
            start = self.text.index(words, start + 1)
        shown = words if name is None else name
        end = start + len(words)
        made = Mention(self.document.id, start, end, kind, words, shown, naming=bool(shown), acronym=acronym)
        self.mentions.append(made)
        return made

    def person(self, words: str, name: str | None = None) -> Mention:
        return self.mention(Kind.PERSON, words, name)

    def body(self, words: str, name: str | None = None, acronym: str | None = None) -> Mention:
        return self.mention(Kind.ORGANIZATION, words, name, acronym)

    def place(self, words: str) -> Mention:
        return self.mention(Kind.PLACE, words)

    def operation(self, words: str) -> Mention:
        return self.mention(Kind.OPERATION, words)

    def says(
        self,
        relation: str,
        subject: Mention,
        object: Mention | None = None,
        assertion: Assertion = Assertion.STATED,
        **attributes: Any,
    ) -> Page:
        """The passage is the whole text."""
        ends = (subject.id, object.id if object else None)
        claim = Claim(self.document.id, relation, *ends, 0, len(self.text), attributes, assertion)
        self.claims.append(claim)
        return self

    def same(self, left: Mention, right: Mention) -> Page:
        self.judgements.append(same(left, right, "rule:coreference"))
        return self

    def extraction(self) -> Extraction:
        return Extraction(self.document, tuple(self.mentions), tuple(self.claims), tuple(self.judgements))


def same(left: Mention, right: Mention, author: str = "rule:name") -> Judgement:
    return Judgement(left.id, right.id, Verdict.SAME, author)


def different(left: Mention, right: Mention, author: str = "reader") -> Judgement:
    return Judgement(left.id, right.id, Verdict.DIFFERENT, author)


def properties(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says, without what says nothing."""
    return {name: value for name, value in row.items() if value not in (None, [], "")}
