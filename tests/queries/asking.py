"""Asking every engine at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.ledger import Ledger
from graph.store import Store
from queries.catalogue import Catalogue
from queries.envelope import Envelope, Row


@dataclass(frozen=True)
class Asking:
    catalogue: Catalogue
    ledger: Ledger
    stores: Mapping[str, Store]

    def envelope(self, name: str, **parameters: object) -> Envelope:
        """The answer that every engine gives; `from_` is the parameter `from`."""
        said = {key.rstrip("_"): str(value) for key, value in parameters.items()}
        first, *others = [self.catalogue.run(name, said, self.ledger, store) for store in self.stores.values()]
        for other in others:
            assert told(name, other) == told(name, first)
        return first

    def __call__(self, name: str, **parameters: object) -> list[Row]:
        return self.envelope(name, **parameters)["data"]

    @property
    def embedded(self) -> Asking:
        """Asks kglite alone: for what has nothing to do with engines."""
        return Asking(self.catalogue, self.ledger, {"kglite": self.stores["kglite"]})


def told(name: str, answer: Envelope) -> Envelope:
    """ANSWER without what names the engine's own state."""
    if name != "status":
        return answer
    return {**answer, "data": [{**row, "sequence": None} for row in answer["data"]]}


def commanders(rows: list[Row]) -> list[tuple[int, str | None, list[str]]]:
    """Level, body and its heads: the bones of a chain."""
    return [(row["level"], row["organization_name"], [one["name"] for one in row["commanders"]]) for row in rows]
