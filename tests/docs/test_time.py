"""Every example on the pages about time, in both languages, through claims, ledger and edge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from graph.ledger import Ledger
from graph.partial_date import PartialDate
from queries.as_of import status
from tests.factory import Page

DOCS = Path(__file__).parents[2] / "docs"
ANSWERS = {
    "holds": "holds",
    "may hold": "may_hold",
    "does not hold": "does_not_hold",
    "en vigueur": "holds",
    "peut-être": "may_hold",
    "pas en vigueur": "does_not_hold",
}
EXAMPLE = re.compile(rf"\| (?P<said>[^|]+) \| (?P<day>\d{{4}}-\d\d-\d\d) \| (?P<answer>{'|'.join(ANSWERS)}) \|")
WRITTEN = re.compile(r"\| `(?P<written>[\d-]+)` \| (?P<earliest>[\d-]+) \| (?P<latest>[\d-]+) \|")
SAID = re.compile(r"`(began|ended|cited|status): ([\w-]+)`")


def found(pattern: re.Pattern[str]) -> list[tuple[str, ...]]:
    texts = [(DOCS / name).read_text(encoding="utf-8") for name in ("time.md", "temps.md")]
    english, french = [[match.groups() for match in pattern.finditer(text)] for text in texts]
    assert len(english) == len(french)
    return english + french


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield opened
    opened.close()


@pytest.mark.parametrize(("said", "day", "answer"), found(EXAMPLE))
def test_an_example(said: str, day: str, answer: str, ledger: Ledger) -> None:
    page = Page("Issa Tembo, head of the Narcotics Office.")
    issa, office = page.person("Issa Tembo"), page.body("Narcotics Office")
    told = SAID.findall(said)
    whole = {name: value for name, value in told if name != "cited"}
    for claim in [{"cited": value} for name, value in told if name == "cited"] or [{}]:
        page.says("HOLDS_POST", issa, office, post_title="head", role="commander", **whole, **claim)
    ledger.add(page.extraction())
    [edge] = [edge for edge, _ in ledger.consolidated(ledger.ids()).edges if edge.type == "HOLDS_POST"]
    assert status(edge.properties, date.fromisoformat(day)) == ANSWERS[answer]


@pytest.mark.parametrize(("written", "earliest", "latest"), found(WRITTEN))
def test_a_partial_date(written: str, earliest: str, latest: str) -> None:
    parsed = PartialDate.parse(written)
    assert (str(parsed.earliest), str(parsed.latest)) == (earliest, latest)
