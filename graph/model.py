"""What the ledger holds: documents, mentions, claims and judgements (see docs/architecture.md).

Spans are half-open and count Unicode code points of `Document.text`; always `text[start:end] == quote`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from graph.ids import content_id

Attributes = Mapping[str, Any]  # JSON values; keys are those of the relation in vocabulary.toml
NOTHING: Attributes = MappingProxyType({})
VETO = -100.0  # the weight of a reason that forbids; minus infinity is no JSON


class Kind(StrEnum):
    """What a mention names; a node's type in the graph, together with `Document`."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    OPERATION = "Operation"
    PLACE = "Place"


class Assertion(StrEnum):
    """How a passage says it, the surest first."""

    STATED = "stated"  # by the document itself
    REPORTED = "reported"  # on a source's word
    ALLEGED = "alleged"  # with doubt
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"

    @property
    def in_force(self) -> bool:
        """Whether such claims become edges; the others can only be asked for."""
        return self in (Assertion.STATED, Assertion.REPORTED, Assertion.ALLEGED)


class Verdict(StrEnum):
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Document:
    """A source. TEXT is canonical: what every span counts in and what the explorer shows."""

    text: str
    name: str  # its file's name
    original: str = ""  # SHA-256 of the bytes it was read from, hexadecimal
    media_type: str = "text/plain"
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None  # a PartialDate as text
    language: str | None = None  # "fr" or "en"
    case: str | None = None
    partial: bool = False  # some of the source could not be read

    @property
    def id(self) -> str:
        return _document_id(self.text, self.url or self.name)


@lru_cache(maxsize=8)  # every mention and claim asks for it, and long texts take long to hash
def _document_id(text: str, source: str) -> str:
    return content_id("document", text, source)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names somebody or something, or points at it (`naming` false: "his deputy")."""

    document: str
    start: int
    end: int
    kind: Kind
    text: str
    name: str  # the name as it is to be shown, without rank, title or article; "" where only pointed at
    naming: bool = True
    acronym: str | None = None

    @property
    def id(self) -> str:
        return _mention_id(self.document, self.start, self.end, self.kind)


@lru_cache(maxsize=1 << 14)  # each claim and judgement of a document asks for those at its ends
def _mention_id(document: str, start: int, end: int, kind: Kind) -> str:
    return content_id("mention", document, start, end, kind)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one passage says: a relation between two mentions, or (OBJECT None) a fact about one.

    SUBJECT and OBJECT are mention ids; START and END are the passage, normally the sentence.
    """

    document: str
    relation: str
    subject: str
    object: str | None
    start: int
    end: int
    attributes: Attributes = field(default_factory=lambda: NOTHING)
    assertion: Assertion = Assertion.STATED
    method: str = "rule"
    confidence: float = 0.8

    @property
    def id(self) -> str:
        said = (self.document, self.relation, self.subject, self.object, dict(self.attributes), self.assertion)
        return content_id("claim", *said, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence for or against; `reasons.toml` has the sentence that tells CODE.

    WEIGHT is natural log-odds: > 0 speaks for the same, < 0 against, VETO forbids.
    """

    code: str
    weight: float
    left: str = ""  # what stands on the left ("Coulibaly"), and on the right ("Koulibaly")
    right: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two mentions are the same entity, different, or it is unsure; by a rule (`rule:NAME`) or a person.

    A rule's has no time (AT, UTC, ISO 8601), so that a ledger is the same whenever and in whatever order it was made.
    """

    left: str
    right: str
    verdict: Verdict
    author: str
    score: float = 1.0
    reasons: tuple[Reason, ...] = ()
    withdrawn: bool = False
    at: str | None = None
    note: str | None = None

    @property
    def id(self) -> str:
        return content_id("judgement", *sorted((self.left, self.right)), self.author)


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that the loaders found in one document; its judgements are those of coreference."""

    document: Document
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    judgements: tuple[Judgement, ...] = field(default=())
