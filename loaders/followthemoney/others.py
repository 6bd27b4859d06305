"""Files that others wrote: a text of ours that says what the file does, and claims whose evidence is its lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from graph.model import Claim, Document, Extraction, Mention
from loaders.followthemoney.identity import same
from loaders.followthemoney.lines import Lines, is_own, schemata
from loaders.followthemoney.rendered import Row, render
from loaders.followthemoney.says import claims, kind_of, mention
from loaders.readers import Source

MEDIA_TYPE = "application/json+ftm"
PART = 1_000  # entities in one document, as evidence is read with the whole text around it


def extractions(lines: Lines, source: Source) -> Iterator[tuple[Extraction, dict[str, str]]]:
    """For each part of the file what it says, and the entity of each mention. What says nothing is counted in LINES."""
    others = sorted((line for line in lines.lines.values() if not is_own(line.id)), key=lambda line: line.number)
    for start in range(0, len(others), PART):
        text, rows = render(others[start : start + PART], lines.lines)
        name = source.name if len(others) <= PART else f"{source.name} {start // PART + 1}"
        yield _extraction(_document(text, name, source), rows, lines, source.name)


def _document(text: str, name: str, source: Source) -> Document:
    original = hashlib.sha256(source.content).hexdigest()
    given = source.options.given
    return Document(
        text, name, original, MEDIA_TYPE,
        given.title, given.url, given.publisher, given.published, given.language, source.options.case,
    )  # fmt: skip


def _extraction(
    document: Document, rows: Sequence[Row], lines: Lines, register: str
) -> tuple[Extraction, dict[str, str]]:
    mentions: dict[str, Mention] = {}
    entities: dict[str, str] = {}
    said: list[Claim] = []
    for row in rows:
        for cell in row.cells:
            if cell.names and (made := mention(document, cell)):
                mentions[made.id], entities[made.id] = made, f"{made.kind} {cell.names.id}"
        found = list(claims(document, row, register))
        said += found
        if not found and not _is_shown(row):
            lines.left_out[row.line.entity.schema.name] += 1
    return Extraction(document, tuple(mentions.values()), tuple(said), tuple(same(entities))), entities


def _is_shown(row: Row) -> bool:
    schema = row.line.entity.schema
    return kind_of(row.line) is not None or any(schema.is_a(shown) for shown in schemata()["shown"]["schemata"])
