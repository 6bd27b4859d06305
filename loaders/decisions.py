"""Persons' decisions out of the exchange format (docs/formats.md): their lines of an export, wherever it was made.

Nodes and edges in the same file are passed over: they follow from documents, which are loaded themselves.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from graph.decision import OF_PAIRS, Action, Decision, Ruling, is_author, is_note
from loaders.readers.refusal import Refused

FIRST = 2**16  # bytes in which the kind of a first line is looked for
BEGINNING = (re.compile(rb"\A(\xef\xbb\xbf)?\s*\{"), re.compile(rb'"kind"\s*:\s*"(node|edge|decision)"'))
AHEAD = timedelta(days=1)  # how far another machine's clock may be: a later decision would win over all to come

Id = Annotated[str, Field(pattern=r"^[0-9a-f]{24}$")]


class Line(BaseModel):
    """A decision as its line says it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["decision"]
    id: Id
    at: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$")]
    author: str
    action: Action
    note: str | None
    rulings: list[tuple[Id, Id, Action]]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if datetime.fromisoformat(self.at) > datetime.now(UTC) + AHEAD:
            raise ValueError("its time has not come")
        if not is_author(self.author) or (self.note is not None and not is_note(self.note)):
            raise ValueError("no author or note of a person")
        if any(left > right or (left < right) is not (verdict in OF_PAIRS) for left, right, verdict in self.rulings):
            raise ValueError("rulings that no decision makes")
        if len({ruling[:2] for ruling in self.rulings}) < len(self.rulings) or self.decision.id != self.id:
            raise ValueError("changed since it was made: its id is another")
        return self

    @property
    def decision(self) -> Decision:
        rulings = tuple(Ruling(*ruling) for ruling in self.rulings)
        return Decision(self.at, self.author, self.action, rulings, self.note)


@dataclass(slots=True)
class Found:
    """What a file holds: decisions, and lines that are none."""

    decisions: list[Decision] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def is_exchange(content: bytes) -> bool:
    """Whether a file with this CONTENT begins as lines of the exchange format do."""
    return all(part.search(content[:FIRST]) for part in BEGINNING)


def read(content: bytes, where: str) -> Found:
    """The decisions in a file; a bad line is told by its number and the others are read."""
    found = Found()
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        try:
            row = json.loads(raw) if raw.strip() else {}
            if isinstance(row, dict) and row.get("kind") == "decision":
                found.decisions.append(Line.model_validate(row).decision)
        except (ValueError, RecursionError) as error:
            found.refused.append(Refused("decision", f"{where}:{number}", _detail(error)))
    return found


def _detail(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return str(error)[:200]
    first: Any = error.errors()[0]
    return " ".join([".".join(map(str, first["loc"])), first["msg"]]).strip()[:200]
