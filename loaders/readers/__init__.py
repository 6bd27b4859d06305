"""Readers: any source to a document with canonical text and metadata."""

from loaders.readers.document import original, read
from loaders.readers.language import language_of
from loaders.readers.parsed import Metadata
from loaders.readers.refusal import Refused
from loaders.readers.sources import SIDECAR, Options, Source, count, source, sources

__all__ = [
    "SIDECAR",
    "Metadata",
    "Options",
    "Refused",
    "Source",
    "count",
    "language_of",
    "original",
    "read",
    "source",
    "sources",
]
