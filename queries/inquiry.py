"""One asking of a question: its values, and the ledger and the graph that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph.errors import DjeliError, UsageError
from graph.ledger import Ledger
from graph.model import Assertion
from graph.store import Store
from queries.envelope import Row
from queries.parameters import Value
from queries.question import Question

SECONDS = 20.0  # the longest that one step may take


def run(store: Store, question: Question, parameters: Mapping[str, Any]) -> list[Row]:
    """What QUESTION answers in STORE. Raises Unavailable; where an engine refuses it, no user is at fault."""
    try:
        return store.run(question.cypher, parameters, SECONDS)
    except UsageError as error:
        raise DjeliError(f"The graph can't answer the question {question.name}: {error}") from error


@dataclass(frozen=True, slots=True)
class Inquiry:
    question: Question
    values: Mapping[str, Value]
    ledger: Ledger
    store: Store

    def rows(self, **parameters: Any) -> list[Row]:
        """What the question's Cypher answers; each step of a walk runs it once."""
        return run(self.store, self.question, parameters)

    def edges(self, **parameters: Any) -> list[Row]:
        """What the question's Cypher answers, said as the question wants; that a document names somebody is stated."""
        rows, wanted = self.rows(**parameters), self.chosen("assertion")
        if not wanted:
            return rows
        return [row for row in rows if row["properties"].get("assertion", Assertion.STATED) in wanted]

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
