"""PDF: pdfium's lines put back into paragraphs; running headers out, words cut at line ends joined."""

from __future__ import annotations

import re

import pypdfium2
from pypdfium2.raw import FPDF_ERR_PASSWORD

from loaders.readers.canonical import paragraphs
from loaders.readers.parsed import Metadata, Parsed, iso_date, one_line
from loaders.readers.pdf_layout import Line, blocks, without_running_lines
from loaders.readers.refusal import Refused
from loaders.readers.text_metadata import program_title

PAGES = 3_000  # a longer file is read up to here and marked partial
END = b"%%EOF"
END_WITHIN = 2_048  # bytes from the end; the standard's readers look at the last 1,024
HYPHEN = re.compile("[\x02\ufffe]")  # what pdfium writes for a hyphen at a line's end, which it then leaves out
LINE_END = re.compile(f"(\r\n|\r|\n|(?<={HYPHEN.pattern}))")
CREATED = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")


def parse(content: bytes, where: str, whole: bool) -> Parsed:
    """Raises Refused for what is encrypted or cut off. With WHOLE running headers stay."""
    if END not in content[-END_WITHIN:]:
        raise Refused("truncated", where)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Refused("encrypted" if error.err_code == FPDF_ERR_PASSWORD else "damaged", where) from error
    pages, unread = _pages(document)
    kept = pages if whole else without_running_lines(pages)
    return Parsed(paragraphs(blocks(kept)), _title(document), _created(document), partial=unread)


def _pages(document: pypdfium2.PdfDocument) -> tuple[list[list[Line]], bool]:
    """Every page's lines, and whether some page could not be read."""
    pages: list[list[Line]] = []
    unread = len(document) > PAGES
    for number in range(min(len(document), PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            unread = True
            continue
        pages.append(_lines(page))
        page.close()
    return pages, unread


def _lines(page: pypdfium2.PdfPage) -> list[Line]:
    characters = page.get_textpage()
    lines: list[Line] = []
    position = 0
    for raw in LINE_END.split(characters.get_text_range(errors="replace")):
        text = HYPHEN.sub("-", raw)
        if text.strip():
            first = position + len(raw) - len(raw.lstrip())
            last = position + len(raw.rstrip()) - 1
            left, bottom, _, top = characters.get_charbox(first, loose=True)
            lines.append(Line(text.strip(), left, characters.get_charbox(last)[2], top, bottom))
        position += len(raw)
    return lines


def _title(document: pypdfium2.PdfDocument) -> Metadata:
    title = one_line(document.get_metadata_value("Title"))
    return Metadata(title=title if title and not program_title(title) else None)


def _created(document: pypdfium2.PdfDocument) -> Metadata:
    created = CREATED.match(document.get_metadata_value("CreationDate") or "")
    return Metadata(published=iso_date("-".join(created.groups())) if created else None)
