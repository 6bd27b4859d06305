"""What the shipped policies mark of texts of our own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.model import Document
from loaders.passages import Label
from loaders.places import Gazetteer
from loaders.policies import POLICIES, Annotation, parse, shipped
from loaders.standoff import standoff
from tests.djeli.running import Run, runner

ENGLISH = """Army posts new commanders

The Chief of Army Staff, Lt. Gen. Musa Danladi, on Monday approved the posting of Brigadier General Tersoo Okonjo as
Commander, 23 Brigade, Yola. Okonjo was until now at the Nigerian Defence Academy, Kaduna.
"""
FRENCH = """Le général de brigade Moriba Tessougué, commandant de la Légion de gendarmerie de Kayes, a dit que des
combattants du JNIM avaient attaqué le poste.
"""


@pytest.fixture(scope="module")
def complete() -> Annotation:
    return shipped("complete").annotate(ENGLISH, Gazetteer.load())


def said(annotation: Annotation, label: Label) -> list[str]:
    return [ENGLISH[span.start : span.end] for span in annotation.spans if span.label is label]


def test_every_mention_of_an_official_is_marked(complete: Annotation) -> None:
    assert said(complete, Label.PERSON) == ["Musa Danladi", "Tersoo Okonjo", "Okonjo"]
    assert said(complete, Label.RANK) == ["Lt. Gen.", "Brigadier General"]
    assert said(complete, Label.TITLE) == ["Chief of Army Staff", "Commander"]
    assert {"23 Brigade", "Nigerian Defence Academy"} <= set(said(complete, Label.ORGANIZATION))


def test_ranks_titles_and_posts_are_tied_to_their_bearers(complete: Annotation) -> None:
    ties = {(ENGLISH[one.start : one.end], ENGLISH[other.start : other.end]) for one, other in complete.ties}
    assert {
        ("Musa Danladi", "Lt. Gen."),
        ("Musa Danladi", "Chief of Army Staff"),
        ("Tersoo Okonjo", "Brigadier General"),
        ("Tersoo Okonjo", "Commander"),
        ("Tersoo Okonjo", "23 Brigade"),
    } <= ties


@pytest.mark.parametrize("policy", POLICIES)
def test_a_text_without_officials_has_no_persons(policy: str) -> None:
    annotation = shipped(policy).annotate("The river rose again on Monday.\n\n", Gazetteer.load())
    assert annotation == Annotation((), frozenset())


def test_french_texts_have_the_types_of_the_policy_only() -> None:
    text = standoff(Document(FRENCH, "fr.txt", language="fr"), Gazetteer.load(), "complete")
    found = parse(text)
    assert {FRENCH[span.start : span.end] for span in found.spans} >= {"Moriba Tessougué", "général de brigade"}
    assert "JNIM" not in text
    assert set(re.findall(r"^[TR]\d+\t(\w+)", text, re.MULTILINE)) <= {
        *("Person", "Rank", "Title_Role", "Organization"),
        *("has_rank", "has_title_or_role", "is_posted"),
    }


def test_the_command_writes_what_a_policy_marks(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    djeli: Run = runner(monkeypatch, capfd)
    (tmp_path / "en.txt").write_text(ENGLISH, encoding="utf-8")
    assert djeli("annotate", tmp_path / "en.txt", tmp_path / "out", "--policy", "complete").status == 0
    annotation = parse((tmp_path / "out" / "en.ann").read_text(encoding="utf-8"))
    assert annotation == shipped("complete").annotate(ENGLISH, Gazetteer.load())
    refused = djeli("annotate", tmp_path / "en.txt", tmp_path / "out", "--policy", "all")
    assert refused.status == 2
    assert "complete, sfm" in refused.err
