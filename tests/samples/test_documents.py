"""The sample documents: readable, dated, and fiction by their own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.model import Document
from loaders.readers import read, sources

SAMPLES = Path(__file__).parents[2] / "samples"
FICTION = (
    "Texte de démonstration : personnes et événements inventés.",
    "Demonstration text: people and events are invented.",
)
DOCUMENTS = {source.name: read(source) for source in sources([str(SAMPLES)])}
EACH = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)


def test_both_languages_and_every_format_are_there() -> None:
    assert len(DOCUMENTS) >= 12
    assert {document.language for document in DOCUMENTS.values()} == {"fr", "en"}
    assert {Path(name).suffix for name in DOCUMENTS} == {".txt", ".html", ".md", ".pdf", ".docx"}


@EACH
def test_a_document_says_that_it_is_fiction(document: Document) -> None:
    assert any(sentence in document.text for sentence in FICTION)


@EACH
def test_a_document_tells_where_it_is_from(document: Document) -> None:
    assert document.title
    assert document.publisher
    assert document.url
    assert "2024-01-01" <= (document.published or "") <= "2025-12-31"
    assert not document.partial


def test_every_sidecar_belongs_to_a_document() -> None:
    stems = {Path(name).stem for name in DOCUMENTS}
    assert {path.name.removesuffix(".meta.json") for path in SAMPLES.glob("*.meta.json")} <= stems


def test_binaries_are_small() -> None:
    assert all((SAMPLES / name).stat().st_size <= 40_000 for name in DOCUMENTS)
