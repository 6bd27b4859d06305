"""Asking about a hierarchy of a test's own."""

from __future__ import annotations

from dataclasses import dataclass

from graph.ledger import Ledger
from graph.store import Store
from queries.catalogue import Catalogue
from queries.envelope import Envelope, Row
from tests.queries.hierarchy import DAY, Hierarchy, put


@dataclass(frozen=True)
class Asked:
    catalogue: Catalogue
    ledger: Ledger
    store: Store

    def envelope(self, made: Hierarchy, question: str, start: str, **more: object) -> Envelope:
        """QUESTION about START, a name of MADE; `from_` is the parameter `from`."""
        put(self.store, [made])
        return self.again(question, made.id(start), **more)

    def again(self, question: str, start: str, **more: object) -> Envelope:
        """QUESTION about START, an id that the graph holds already."""
        first = next(iter(self.catalogue.question(question).parameters))
        said = {first: start, **{name.rstrip("_"): str(value) for name, value in more.items()}}
        return self.catalogue.run(question, said, self.ledger, self.store)

    def __call__(self, made: Hierarchy, question: str, start: str, **more: object) -> list[Row]:
        return self.envelope(made, question, start, **more)["data"]

    def above(self, made: Hierarchy, start: str, on: str = DAY, **more: object) -> list[Row]:
        return self.chain(made, start, on, **more)["data"]

    def below(self, made: Hierarchy, start: str, on: str = DAY, **more: object) -> list[Row]:
        return self.branch(made, start, on, **more)["data"]

    def chain(self, made: Hierarchy, start: str, on: str = DAY, **more: object) -> Envelope:
        return self.envelope(made, "chain_of_command", start, on=on, **more)

    def branch(self, made: Hierarchy, start: str, on: str = DAY, **more: object) -> Envelope:
        return self.envelope(made, "subordinates", start, on=on, **more)
