"""What recognition works on and returns: a document cut into passages, and spans found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Label(StrEnum):
    """Kinds of span, as in the annotated corpus."""

    PERSON = "Person"  # the name alone, without rank, civility or title
    RANK = "Rank"
    TITLE = "Title_Role"  # the post without the separable body
    ORGANIZATION = "Organization"
    PLACE = "Place"
    OPERATION = "Operation"  # the words that name or tell it
    DATE = "Date"
    QUANTITY = "Quantity"


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """START and END count in the document; `paragraph` numbers the paragraphs from 0."""

    start: int
    end: int
    paragraph: int
    language: str  # "fr" or "en", of its paragraph
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A recognised span: half-open, in code points of the document's text.

    DETAILS by label: Organization `kind` (police, army, ministry, armed_group …), `acronym`, `country`;
    Rank `service`; Title `role` (commander, deputy, …) and `body` (span of the body inside the title);
    Date `began`, `ended` (partial dates as text), `relative`; Quantity `value`, `unit`, `item`;
    Place `geonames` and what the gazetteer says; any label `naming` false where it only points at something.
    """

    start: int
    end: int
    label: Label
    text: str
    details: Mapping[str, Any] = field(default_factory=lambda: NOTHING, compare=False)
