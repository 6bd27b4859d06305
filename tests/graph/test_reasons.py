"""Why two mentions are the same is told in both languages, and kept."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from graph.ledger import Ledger
from graph.model import VETO, Judgement, Reason, Verdict
from graph.reasons import told
from tests.factory import Page
from tests.graph.test_sentences import blanks

WORDS = tomllib.loads((resources.files("graph") / "reasons.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_reason_has_a_sentence_in_both_languages(code: str) -> None:
    assert set(WORDS[code]) == {"en", "fr"}
    assert blanks(WORDS[code]["en"]) == blanks(WORDS[code]["fr"]) <= {"left", "right"}


def test_a_reason_is_told_with_what_stands_on_either_side() -> None:
    reason = Reason("part_spelt", 1.0, "7 {odd}", "Seven")
    assert told(reason, "en") == "7 {odd} and Seven are spellings of one name."
    assert told(reason, "fr") == "7 {odd} et Seven sont deux graphies d'un même nom."


def test_a_reason_without_a_sentence_is_told_plainly() -> None:
    assert told(Reason("eyes_differ", -1.0, "brown", "green"), "fr") == "eyes differ: brown / green"
    assert told(Reason("eyes_differ", -1.0), "en") == "eyes differ"


def test_a_judgement_is_read_back_with_its_reasons(ledger: Ledger) -> None:
    page = Page("Issa Tembo, Issa Tembo.")
    left, right = page.person("Issa Tembo"), page.person("Issa Tembo")
    ledger.add(page.extraction())
    reasons = (Reason("name_equal", 1 / 3, "Tembo", "TEMBO"), Reason("number_differs", VETO))
    judgement = Judgement(left.id, right.id, Verdict.UNSURE, "rule:person", 0.7, reasons)
    ledger.settle([judgement])
    assert ledger.judgements() == [judgement]
    before = ledger.sequence()
    ledger.settle([judgement])
    assert ledger.sequence() == before
