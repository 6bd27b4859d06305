"""A ledger that an earlier Djeli wrote is read on as it is."""

from __future__ import annotations

import sqlite3

from graph.ledger import Ledger
from graph.model import Reason
from tests.factory import Page


def of_schema_1(address: str) -> None:
    """Take from the ledger at ADDRESS what schema 1 had not."""
    with sqlite3.connect(address.removeprefix("sqlite:///")) as connection:
        connection.execute("UPDATE judgements SET reasons = '[\"name tembo, same body\"]'")
        for table in ("rulings", "decisions"):
            connection.execute(f"DROP TABLE {table}")
        for column in ("at", "note"):
            connection.execute(f"ALTER TABLE judgements DROP COLUMN {column}")
        connection.execute("UPDATE meta SET value = '1' WHERE key = 'schema'")
    connection.close()


def test_a_ledger_of_schema_1_is_taken_over_with_all_it_holds(ledger: Ledger, address: str) -> None:
    page = Page("Issa Tembo, Issa Tembo.")
    page.same(page.person("Issa Tembo"), page.person("Issa Tembo"))
    ledger.add(page.extraction())
    members = ledger.members()
    ledger.close()
    of_schema_1(address)
    for _ in range(2):  # and once more, when nothing is left to do
        again = Ledger(address)
        assert again.members() == members
        (judgement,) = again.judgements()
        assert judgement.reasons == (Reason("earlier", 1.0, "name tembo, same body"),)
        assert (judgement.at, judgement.note) == (None, None)
        again.undo(again.decide("different", [[judgement.left, judgement.right]], "Awa").id)
        again.close()
