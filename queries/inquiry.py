"""One asking of a question: its values, and the ledger and the graph that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph.ledger import Ledger
from graph.store import Store
from queries.envelope import Row
from queries.parameters import Value
from queries.question import Question

SECONDS = 20.0  # the longest that one step may take


@dataclass(frozen=True, slots=True)
class Inquiry:
    question: Question
    values: Mapping[str, Value]
    ledger: Ledger
    store: Store

    def rows(self, **parameters: Any) -> list[Row]:
        """What the question's Cypher answers; each step of a walk runs it once."""
        return self.store.run(self.question.cypher, parameters, SECONDS)

    def text(self, name: str) -> str:
        """A parameter that is required, or has a default."""
        value = self.values[name]
        assert isinstance(value, str)
        return value

    def optional_text(self, name: str) -> str | None:
        return None if self.values[name] is None else self.text(name)

    def number(self, name: str) -> int:
        value = self.values[name]
        assert isinstance(value, int)
        return value

    def day(self, name: str) -> date | None:
        value = self.values[name]
        assert value is None or isinstance(value, date)
        return value

    def chosen(self, name: str) -> list[str]:
        """What was chosen of a list; empty where nothing was."""
        value = self.values[name]
        assert value is None or isinstance(value, list)
        return value or []
