"""The relation model is learned from marked-up documents."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import Document
from loaders.corpus import read
from loaders.passages import Label
from loaders.relate.model import load
from loaders.relate.train import Rows, forest, learn, train

FIRST = """# language: en
# published: 2025-05-14

{R1|Colonel} {P1|Issa Tembo}, {T1|commander} of the {O1|National Guard}, met {R2|Captain} {P2|Adama Dao}.
{O2~|The Bureau} is part of the {O1|Guard}. {P2|Dao} reports to {P1|Tembo}.
---
post P1 O1 T1
reports_to P2 P1
part_of O2 O1
"""
SECOND = """# language: en

{R1|Captain} {P1|Bisi Adun}, {T1|commander} of the {O1|Border Brigade}, met {P2|Yaya Dembele} in {L1|Gao}.
---
post P1 O1 T1 status=former
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "d01.mk").write_text(FIRST, encoding="utf-8")
    (tmp_path / "d02.mk").write_text(SECOND, encoding="utf-8")
    return tmp_path


def test_marked_up_documents_become_text_spans_and_facts(corpus: Path) -> None:
    marked = read(corpus / "d01.mk")
    text = marked.document.text
    assert text.startswith("Colonel Issa Tembo, commander of the National Guard, met Captain Adama Dao.\n")
    assert marked.document == Document(text, "d01.txt", published="2025-05-14", language="en")
    assert all(text[span.start : span.end] == span.text for span in marked.spans)
    assert [span.text for span, key in marked.spans.items() if key == "P1"] == ["Issa Tembo", "Tembo"]
    (pointer,) = [span for span in marked.spans if span.details.get("naming") is False]
    assert (pointer.text, pointer.label) == ("The Bureau", Label.ORGANIZATION)
    post = marked.facts[0]
    assert (post.name, post.arguments, post.options) == ("post", ("P1", "O1", "T1"), {})
    assert read(corpus / "d02.mk").facts[0].options == {"status": "former"}


def test_training_writes_a_model_that_loads(corpus: Path) -> None:
    model = corpus / "model"
    command = [sys.executable, "-m", "loaders.relate.train", "--model", str(model), str(corpus)]
    subprocess.run(command, check=True, capture_output=True)
    judges = load(model)
    assert judges["OP 2"].classes == ("post",)
    assert judges["OP post"].classes == ("current", "former")
    for judge in judges.values():
        assert len(judge.thresholds) == len(judge.classes) == len(judge.forest.starts)


def test_the_same_documents_give_the_same_model(corpus: Path) -> None:
    for name in ("one", "other"):
        train(map(read, sorted(corpus.glob("*.mk"))), corpus / name)
    assert (corpus / "one").read_bytes() == (corpus / "other").read_bytes()


@given(st.integers(0, 1000), st.integers(1, 3))
@settings(max_examples=15, deadline=None)
def test_a_forest_gives_the_chances_that_its_trees_were_learned_with(seed: int, scores: int) -> None:
    numbers = np.random.default_rng(seed).normal(size=(120, 5)).astype(np.float32)
    truths = [numbers[:, place] + numbers[:, place + 1] > 0.3 for place in range(scores)]
    learned = [learn(Rows(numbers, truth, np.zeros(120, dtype=np.int32))) for truth in truths]
    chances = forest(learned).chances(numbers)
    for place, trees in enumerate(learned):
        assert trees is not None
        assert np.allclose(chances[:, place], trees.predict_proba(numbers)[:, 1], atol=1e-5)


def test_what_was_never_seen_is_never_believed() -> None:
    assert forest([None, None]).chances(np.zeros((3, 4), dtype=np.float32)).max() < 1e-6
