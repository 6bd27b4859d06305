"""The evidence of our own export as typed values: pydantic refuses what was damaged on the way (a ValueError)."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, Field, JsonValue

from graph.model import Assertion, Claim, Document, Kind, Mention
from graph.partial_date import PartialDate

NUMBERS = frozenset({"arrests", "killed", "wounded", "freed", "lat", "lon"})


class SaidDocument(BaseModel):
    text: str
    name: str = ""
    original: str = ""
    media_type: str = "text/plain"
    title: str | None = None
    url: str | None = Field(None, pattern="(?i)^https?://")
    publisher: str | None = None
    published: str | None = None
    language: str | None = Field(None, pattern="^(fr|en)$")
    partial: bool = False

    def document(self, case: str | None) -> Document:
        if self.published:
            PartialDate.parse(self.published)
        return Document(**self.model_dump(), case=case)


class SaidMention(BaseModel):
    passage: tuple[int, int]
    quote: str | None = None  # none where it is longer than a value may be
    kind: Kind
    name: str = ""
    naming: bool
    acronym: str | None = None

    def mention(self, document: Document) -> Mention:
        """Raises ValueError where the quote does not stand in DOCUMENT."""
        text = _quoted(document, self.passage, self.quote)
        return Mention(document.id, *self.passage, self.kind, text, self.name, self.naming, self.acronym)


class Seized(BaseModel):
    item: str | None
    quantity: float | int | None
    unit: str | None


def _fitting(attributes: dict[str, Any]) -> dict[str, Any]:
    for name, value in attributes.items():
        if name == "seizures":
            [Seized.model_validate(each) for each in value]
        elif not isinstance(value, int | float if name in NUMBERS else str | int | None):
            raise ValueError(f"the attribute {name} can't be {value!r}")
    return attributes


class SaidClaim(BaseModel):
    passage: tuple[int, int]
    quote: str | None = None  # none where it is longer than a value may be
    relation: str
    ends: list[tuple[int, int, Kind]] = Field(min_length=1, max_length=2)
    attributes: Annotated[dict[str, JsonValue], AfterValidator(_fitting)] = {}
    assertion: Assertion
    method: str
    confidence: float = Field(ge=0, le=1)

    def mentions(self, document: Document) -> list[Mention]:
        """What it is about, as spans that point; whoever knows better mentions with these ids takes those."""
        return [Mention(document.id, *end, document.text[end[0] : end[1]], "", naming=False) for end in self.ends]

    def claim(self, document: Document) -> Claim:
        """Raises ValueError where the quote does not stand in DOCUMENT."""
        _quoted(document, self.passage, self.quote)
        subject, *objects = (mention.id for mention in self.mentions(document))
        return Claim(
            document.id, self.relation, subject, objects[0] if objects else None, *self.passage,
            self.attributes, self.assertion, self.method, self.confidence,
        )  # fmt: skip


def _quoted(document: Document, passage: tuple[int, int], quote: str | None) -> str:
    text = document.text[slice(*passage)]
    if passage[0] < 0 or not text or quote not in (None, text):
        raise ValueError(f"the quote does not stand at {passage[0]}-{passage[1]} of {document.name}")
    return text
