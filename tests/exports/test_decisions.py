"""Persons' decisions go with the data: exported, taken in elsewhere in any order, as often as one likes."""

from __future__ import annotations

import json
from random import Random

import pytest

from graph.export import rows
from graph.ledger import Ledger
from graph.model import Mention
from loaders.decisions import is_exchange
from loaders.pipeline import LoadReport, load
from loaders.places import Gazetteer
from loaders.readers import Source
from tests.factory import Page, same
from tests.followthemoney.trip import written


def ledger(*letters: str) -> tuple[Ledger, dict[str, Mention]]:
    """A ledger that has, for each letter, a document with one Issa Tembo."""
    made, people = Ledger("sqlite://"), {}
    for letter in letters:
        page = Page(f"{letter}: Issa Tembo spoke.")
        people[letter] = page.person("Issa Tembo")
        made.add(page.extraction())
    return made, people


def take(into: Ledger, content: bytes, name: str = "decisions.jsonl") -> LoadReport:
    return load([Source(name, name, content)], into, Gazetteer([], []), workers=1)


def decided() -> tuple[Ledger, dict[str, Mention]]:
    made, people = ledger("A", "B", "C")
    made.decide("same", [(people["A"].id, people["B"].id)], "Awa", "même photo")
    made.undo(made.decide("same", [(people["A"].id, people["C"].id)], "Awa").id)
    made.decide("different", [(people["B"].id, people["C"].id)], "Moussa")
    return made, people


def lines(made: Ledger) -> list[bytes]:
    return written(made, "jsonl").splitlines()


def test_decisions_in_force_stand_after_edges_with_who_when_and_why() -> None:
    made, people = decided()
    told = [row for row in rows(made) if row["kind"] == "decision"]
    assert [row["kind"] for row in rows(made)][-2:] == ["decision", "decision"]
    assert [(row["author"], row["action"], row["note"]) for row in told] == [
        ("Awa", "same", "même photo"),
        ("Moussa", "different", None),
    ]
    assert told[0]["rulings"] == [[*sorted((people["A"].id, people["B"].id)), "same"]]


def test_an_export_without_decisions_has_no_line_of_them() -> None:
    made, _ = ledger("A")
    assert {row["kind"] for row in rows(made)} == {"node", "edge"}


@pytest.mark.parametrize("seed", range(5))
def test_decisions_come_back_equal_in_any_order_and_as_often_as_they_are_loaded(seed: int) -> None:
    made, _ = decided()
    found = lines(made)
    Random(seed).shuffle(found)
    other, _ = ledger("C", "A", "B")
    assert take(other, b"\n".join(found)).decisions == 2
    again = take(other, b"\n".join(found))
    assert (again.decisions, again.known) == (0, 2)
    assert lines(other) == lines(made)


def test_decisions_may_come_before_their_documents() -> None:
    made, people = decided()
    other, _ = ledger()
    assert take(other, b"\n".join(lines(made)[-2:])).whole
    for letter in "CBA":
        page = Page(f"{letter}: Issa Tembo spoke.")
        page.person("Issa Tembo")
        other.add(page.extraction())
    other.settle([same(people["A"], people["C"])])
    assert other.members() == made.members()
    assert lines(other) == lines(made)


def test_what_was_undone_here_stays_undone() -> None:
    made, _ = decided()
    before = lines(made)
    made.undo(made.decisions(author="Moussa")[0].id)
    take(made, b"\n".join(before))
    assert made.decisions(author="Moussa")[0].undone


def broken(line: bytes, **changes: object) -> bytes:
    return json.dumps(json.loads(line) | changes).encode()


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"author": "Someone else"}, "changed since"),
        ({"at": "2024-13-01T00:00:00.000000+00:00"}, "month"),
        ({"at": "9999-12-31T23:59:59.999999+00:00"}, "not come"),
        ({"at": "yesterday"}, "at "),
        ({"author": "rule:name"}, "no author"),
        ({"note": "\0"}, "no author or note"),
        ({"action": "merge"}, "action"),
        ({"rulings": [["x", "y", "same"]]}, "rulings"),
        ({"rulings": [["b" * 24, "a" * 24, "same"]]}, "no decision makes"),
        ({"rulings": [["a" * 24, "a" * 24, "same"]]}, "no decision makes"),
        ({"extra": 1}, "extra"),
        ({"rulings": None}, "rulings"),
    ],
)
def test_a_line_that_is_no_decision_is_told_and_the_others_are_loaded(changes: dict[str, object], detail: str) -> None:
    made, _ = decided()
    one, other = lines(made)[-2:]
    fresh, _ = ledger("A", "B", "C")
    report = take(fresh, b"\n".join([broken(one, **changes), b"{", other]))
    assert report.decisions == 1
    assert [str(refused).split(": this line")[0] for refused in report.refused] == [
        "decisions.jsonl:1",
        "decisions.jsonl:2",
    ]
    assert detail in str(report.refused[0])
    assert "cette ligne" in report.refused[0].sentence("fr")


def test_only_the_exchange_is_taken_for_it() -> None:
    assert is_exchange(b'\xef\xbb\xbf{"at": "2024", "kind": "decision"}')
    assert not is_exchange(b'{"schema": "Person", "properties": {}}')
    assert not is_exchange(b'He said {"kind": "decision"}.')
