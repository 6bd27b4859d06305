"""The relation model is learned from marked-up documents."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from graph.model import Document
from loaders.corpus import read
from loaders.passages import Label
from loaders.relate.model import load
from loaders.relate.train import train

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
    model = corpus / "model.json.gz"
    command = [sys.executable, "-m", "loaders.relate.train", "--model", str(model), str(corpus)]
    subprocess.run(command, check=True, capture_output=True)
    tasks = load(model)
    assert tasks["OP"].classes == ("post",)
    assert tasks["OP post"].classes == ("current", "former")
    for task in tasks.values():
        assert len(task.thresholds) == len(task.classes)
        assert all(len(weights) == len(task.classes) for weights in task.weights.values())


def test_the_same_documents_give_the_same_model(corpus: Path) -> None:
    for name in ("one", "other"):
        train(map(read, sorted(corpus.glob("*.mk"))), corpus / name)
    assert (corpus / "one").read_bytes() == (corpus / "other").read_bytes()
