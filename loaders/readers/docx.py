"""DOCX: every paragraph of the body in order, tables' cells, text boxes and notes too; insertions in, deletions out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from loaders.readers.archive import checked, member
from loaders.readers.canonical import paragraphs
from loaders.readers.parsed import Metadata, Parsed, language_code, one_line
from loaders.readers.refusal import Refused
from loaders.readers.text_metadata import data, program_title

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # repeats what stands beside it
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
BREAKS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
DAMAGE = (PackageNotFoundError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError)


def parse(content: bytes, where: str, whole: bool) -> Parsed:
    """Raises Refused; any DOCTYPE is refused, since an entity makes python-docx lose text without a word."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = checked(archive, where)
            notes = [member(archive, info) for info in members if info.filename in NOTES]
            for info in members:
                if info.filename.lower().endswith((".xml", ".rels")):
                    _refuse_doctype(member(archive, info), where)
        document = docx.Document(io.BytesIO(content))
    except DAMAGE as error:
        raise Refused("damaged", where) from error
    bodies = [document.element.body, *(_notes(note) for note in notes)]
    core = document.core_properties
    return Parsed(
        paragraphs(block for body in bodies for block in _blocks(body)),
        stated=Metadata(title=_title(core), language=language_code(core.language)),
        hints=Metadata(published=_saved(core)),
    )


def _refuse_doctype(xml: bytes, where: str) -> None:
    plain = xml.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")  # UTF-16 too
    if not plain.startswith(b"<") or b"<!doctype" in plain.lower() or b"<!entity" in plain.lower():
        raise Refused("doctype", where)


def _notes(xml: bytes) -> Any:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def _blocks(root: Any) -> Iterator[str]:
    """A block per paragraph outside tables and per row of a table; a stack, since boxes and tables nest."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag == f"{W}tr":
            yield " | ".join(
                _cell(cell) for cell in element.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is element
            )
        elif element.tag == f"{W}p":
            yield _words(element)
            stack += reversed([box for box in element.iter(f"{W}txbxContent") if not _repeats(box)])
        elif element.tag != FALLBACK:
            stack += reversed(element)


def _cell(cell: Any) -> str:
    """A cell's text on one line, that of a table inside it too."""
    return " ".join(" ".join(_words(p) for p in cell.iter(f"{W}p") if not _repeats(p)).split())


def _repeats(element: Any) -> bool:
    return any(above.tag == FALLBACK for above in element.iterancestors())


def _words(paragraph: Any) -> str:
    """The paragraph's own text: what a box inside it holds is a paragraph of its own."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        elif element.tag in BREAKS:
            pieces.append(BREAKS[element.tag])
        elif element.tag not in (f"{W}txbxContent", f"{W}pPr", f"{W}rPr", f"{W}moveFrom", FALLBACK):
            stack += reversed(element)
    return "".join(pieces)


def _title(core: Any) -> str | None:
    title = one_line(core.title)
    return title if title and not program_title(title) else None


def _saved(core: Any) -> str | None:
    """The day of the last save: nearer to publication than the day of creation, which copies keep for years."""
    saved: datetime | None = core.modified
    day = saved.date().isoformat() if saved else None
    return None if day in data()["programs"]["unset_dates"] else day
