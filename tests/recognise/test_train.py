"""Learning: what marks give is what is learned, and the same documents give the same model."""

from __future__ import annotations

from pathlib import Path

from loaders.places import Gazetteer
from loaders.recognise.train import common, read, train, varied

MARKED = """# language: fr
# published: 2025-05-14

Le {R1|colonel} {P1|Moriba TESSOUGUÉ} dirige la {O1|Légion de gendarmerie} de {L1|Kayes}. {P1~|Il} y est depuis
longtemps.
---
rank P1 R1
"""


def test_marked_spans_are_what_is_learned(tmp_path: Path) -> None:
    (tmp_path / "d04.mk").write_text(MARKED, encoding="utf-8")
    ((text, spans),) = read(tmp_path)
    named = [(text[start:end], label) for start, end, label in spans]
    assert named[:2] == [("colonel", "Rank"), ("Moriba TESSOUGUÉ", "Person")]
    assert ("Il", "Person_ref") in named


def test_the_same_documents_give_the_same_model(tmp_path: Path) -> None:
    (tmp_path / "d01.mk").write_text(MARKED, encoding="utf-8")
    documents, gazetteer = list(read(tmp_path)), Gazetteer.load()
    for name in ("one", "two"):
        train(documents, gazetteer, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_other_names_stand_where_the_names_stood(tmp_path: Path) -> None:
    (tmp_path / "d01.mk").write_text(MARKED, encoding="utf-8")
    documents = list(read(tmp_path))
    ((text, spans),) = varied(documents)
    assert [label for *_, label in spans] == [label for *_, label in sorted(documents[0][1])]
    assert [text[start:end] for start, end, label in spans if label == "Rank"] == ["colonel"]
    assert all(text[start].isupper() for start, _, label in spans if label in ("Person", "Place"))


def test_common_words_are_those_of_several_documents() -> None:
    assert common([("des agents et Kayes", []), ("les agents", [])]) == ["agents"]
