"""From a source's bytes to a document: canonical text and what is known about it."""

from __future__ import annotations

import hashlib

from graph.model import Document
from loaders.readers.canonical import canonical
from loaders.readers.child import PARSERS, LimitedParser
from loaders.readers.encoding import decode
from loaders.readers.language import language_of
from loaders.readers.media import media_type
from loaders.readers.parsed import Metadata, Parsed
from loaders.readers.refusal import Refused
from loaders.readers.sources import Source
from loaders.readers.text_metadata import metadata_of

CHARACTERS = 2_000_000  # 1,000 pages; what is longer is a collection
PARSER = LimitedParser()  # one child per process, started when the first file needs it


def read(source: Source) -> Document:
    """The document in SOURCE. Metadata: given (options, sidecar), then stated by the file, told by its text, hinted.

    Raises UnreadableDocument (a Refused) with one sentence that says what and why.
    """
    if source.refused is not None:
        raise source.refused
    kind = media_type(source.name, source.content, source.where)
    if kind in PARSERS:
        parsed = PARSER.parse(kind, source.content, source.where, source.options.whole)
    else:
        parsed = _plain(source)
    if not parsed.text.strip():
        raise Refused("empty", source.where)
    if len(parsed.text) > CHARACTERS:
        raise Refused("too-long", source.where, f"{CHARACTERS:,}")
    known = _known(source.options.given, parsed)
    return Document(
        text=parsed.text,
        name=source.name,
        original=original(source),
        media_type=kind,
        case=source.options.case,
        partial=parsed.partial,
        **known.known(),
    )


def original(source: Source) -> str:
    """SHA-256 of the source's bytes, hexadecimal."""
    return hashlib.sha256(source.content).hexdigest()


def _plain(source: Source) -> Parsed:
    decoded = decode(source.content)
    if decoded is None:
        raise Refused("binary", source.where)
    return Parsed(canonical(decoded[0]), partial=decoded[1])


def _known(given: Metadata, parsed: Parsed) -> Metadata:
    """Sites often state the language of their template, so what the text shows comes before what the file says."""
    shown = Metadata(language=language_of(parsed.text))
    return given.over(shown).over(parsed.stated).over(metadata_of(parsed.text)).over(parsed.hints)
