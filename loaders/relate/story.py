"""One document with all that was found in it: what the relation steps read and write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from graph.model import NOTHING, Assertion, Attributes, Claim, Document, Kind, Mention
from loaders.passages import Found, Label, Sentence
from loaders.relate.assertion import refutes, reported
from loaders.relate.masks import Masked, mask

RULE, LEARNED = "rule", "learned"  # how a claim was found
KINDS = {
    Label.PERSON: Kind.PERSON,
    Label.ORGANIZATION: Kind.ORGANIZATION,
    Label.PLACE: Kind.PLACE,
    Label.OPERATION: Kind.OPERATION,
}


@dataclass(slots=True)
class Story:
    """SPANS are sorted; `entity` says which spans are one person, body, place or operation."""

    document: Document
    sentences: list[Sentence]
    spans: list[Found]
    entity: dict[Found, int] = field(default_factory=dict)
    masked: list[Masked] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    parents: set[frozenset[int]] = field(default_factory=set)  # pairs of bodies of which one is part of the other
    unreal: set[Found] = field(default_factory=set)  # words of operations that are only denied or planned
    above: set[Found] = field(default_factory=set)  # spans of bodies that stand there as the larger one

    def mask(self) -> None:
        """Cut the spans into their sentences and mask them; to be called when no more spans come."""
        rest = sorted(self.spans)
        self.masked = []
        for sentence in self.sentences:
            inside = [span for span in rest if sentence.start <= span.start and span.end <= sentence.end]
            flat = [span for span in inside if not span.details.get("within")]
            self.masked.append(mask(self.document.text, sentence, flat))
        for number, following in enumerate(self.masked[1:]):
            if refutes(following):
                self.masked[number] = replace(self.masked[number], refuted=True)

    def of(self, label: Label) -> Iterator[Found]:
        return (span for span in self.spans if span.label is label)

    @property
    def hostile(self) -> set[int]:
        """The bodies that are armed groups: nobody's partner in what they do."""
        return {number for span, number in self.entity.items() if span.details.get("kind") == "armed_group"}

    def inside(self, place: Found) -> list[Found]:
        """The places named inside a place's name: Bamako in "Bamako airport"."""
        return [s for s in self.of(Label.PLACE) if s != place and place.start <= s.start and s.end <= place.end]

    def same(self, left: Found, right: Found) -> bool:
        return left in self.entity and self.entity[left] == self.entity.get(right)

    def mention(self, span: Found) -> Mention:
        """The mention of a person, body, place or operation span."""
        naming = bool(span.details.get("naming", True)) and span not in self.unreal
        name = str(span.details.get("name") or " ".join(span.text.split()))
        acronym = span.details.get("acronym")
        return Mention(
            self.document.id,
            span.start,
            span.end,
            KINDS[span.label],
            span.text,
            name if naming else "",
            naming,
            acronym,
        )

    def claim(
        self,
        relation: str,
        subject: Found,
        object_: Found | None,
        masked: Masked,
        attributes: Attributes = NOTHING,
        assertion: Assertion = Assertion.STATED,
        confidence: float = 0.8,
        since: Found | None = None,
        method: str = RULE,
    ) -> None:
        """Note what the sentence of MASKED says (from the sentence of SINCE on, where that stands before)."""
        assertion = reported(masked, assertion, subject, object_)
        start = min(masked.sentence.start, self._sentence_of(since) if since else masked.sentence.start)
        said: dict[str, Any] = {key: value for key, value in attributes.items() if value not in (None, "", [])}
        self.claims.append(
            Claim(
                self.document.id,
                relation,
                self.mention(subject).id,
                self.mention(object_).id if object_ else None,
                start,
                masked.sentence.end,
                said,
                assertion,
                method,
                round(confidence, 2),
            )
        )

    def _sentence_of(self, span: Found) -> int:
        return next(s.start for s in reversed(self.sentences) if s.start <= span.start)
