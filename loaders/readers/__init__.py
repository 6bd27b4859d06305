"""Readers: any source to a document with canonical text and metadata."""

from loaders.readers.document import original, read
from loaders.readers.language import language_of
from loaders.readers.media import is_table
from loaders.readers.parsed import Metadata
from loaders.readers.refusal import Refused
from loaders.readers.sources import SIDECAR, Options, Source, count, source, sources
from loaders.readers.tabular import sheets

__all__ = [
    "SIDECAR",
    "Metadata",
    "Options",
    "Refused",
    "Source",
    "count",
    "is_table",
    "language_of",
    "original",
    "read",
    "sheets",
    "source",
    "sources",
]
