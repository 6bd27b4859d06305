"""A document to what is found in it. Pure: the same document and gazetteer give the same extraction."""

from __future__ import annotations

from graph.model import Document, Extraction
from loaders.places import Gazetteer
from loaders.recognise import recognise
from loaders.relate import relate
from loaders.segment import segment


def extract(document: Document, gazetteer: Gazetteer) -> Extraction:
    """Mentions, claims and coreference of DOCUMENT."""
    sentences = segment(document.text, document.language)
    return relate(document, sentences, recognise(document, sentences, gazetteer))
