"""From the lines of a PDF's pages to paragraphs, by where the lines stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from loaders.readers.text_metadata import data

EDGE_LINES = 2  # at the top and bottom of a page that may be a running header or footer
REPEATS = 0.5  # of the pages (and at least 3) that a running line stands on; 3 are enough if it numbers them
GAP = 1.35  # times the usual line pitch: a new paragraph
SHORT = 0.82  # of the column's width: a line that ends a paragraph, if its sentence ends too
PAGE_NUMBER = re.compile(r"(?i)(?:page|p\.)?\s*[-–]?\s*\d{1,4}\s*(?:(?:/|sur|of)\s*\d{1,4})?\s*[-–]?")
OWN_NUMBER = re.compile(r"^\d+\b|\b\d+(?:\s*(?:/|sur|of|de)\s*\d+)?$")
SENTENCE_END = (".", "!", "?", ":", ";", "»", "”", '"')
BULLET = re.compile(r"[•◦▪●■*–—-]\s|\d{1,2}[.)]\s|[a-z]\)\s")
CUT_WORD = re.compile(r"([^\W\d_]+)-$")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; coordinates in points, upwards from the page's lower left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


def without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """PAGES without their numbers and without what repeats at their edges."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    running = {key for key, count in seen.items() if count >= (3 if "#" in key else max(3, REPEATS * len(pages)))}
    return [
        [line for line in page if not (line in _edges(page) and (_key(line) in running or _numbers(line)))]
        for page in pages
    ]


def _edges(page: list[Line]) -> list[Line]:
    return page[:EDGE_LINES] + page[-EDGE_LINES:]


def _key(line: Line) -> str:
    return OWN_NUMBER.sub("#", line.text.casefold())


def _numbers(line: Line) -> bool:
    return PAGE_NUMBER.fullmatch(line.text) is not None


def blocks(pages: list[list[Line]]) -> Iterator[str]:
    """Paragraphs in reading order, their lines joined; one may run over a page's end."""
    words = Counter(word.casefold() for page in pages for line in page for word in WORD.findall(line.text))
    paragraph = ""
    previous: Line | None = None
    for page in pages:
        pitch, width, left = _measures(page)
        for number, line in enumerate(page):
            if previous is not None and _starts(line, previous, number == 0, pitch, width, left):
                yield paragraph
                paragraph = ""
            paragraph = _join(paragraph, line.text, words)
            previous = line
    yield paragraph


def _measures(page: list[Line]) -> tuple[float, float, float]:
    """The usual distance between lines, the column's right edge and its left."""
    steps = [a.bottom - b.bottom for a, b in pairwise(page) if 0 < a.bottom - b.bottom < 60]
    rights = [line.right for line in page]
    lefts = [line.left for line in page]
    return (median(steps) if steps else 0.0, max(rights, default=0.0), min(lefts, default=0.0))


def _starts(line: Line, previous: Line, new_page: bool, pitch: float, right: float, left: float) -> bool:
    if CUT_WORD.search(previous.text):
        return False
    ended = previous.text.endswith(SENTENCE_END)
    if BULLET.match(line.text) and not line.text[:1].isalpha():
        return True
    if new_page:
        return ended or not line.text[:1].islower()
    step = previous.bottom - line.bottom
    if step < -pitch:  # up again: the next column
        return ended
    if pitch and step > GAP * pitch:
        return True
    short = previous.right - left < SHORT * (right - left)
    return short and (ended or line.text[:1].isupper())


def _join(paragraph: str, line: str, words: Counter[str]) -> str:
    """A hyphen at a line's end stays where the word has one elsewhere, or is one that always has."""
    cut = CUT_WORD.search(paragraph)
    if cut is None:
        return f"{paragraph} {line}" if paragraph else line
    first, rest = cut[1], WORD.match(line)
    if rest is None or not line[:1].islower():
        return paragraph + line
    joined, hyphened = (first + rest[0]).casefold(), f"{first}-{rest[0]}".casefold()
    keeps = first.casefold() in data()["joining"]["keep_hyphen"] and not words[joined]
    return paragraph + line if words[hyphened] or keeps else paragraph[:-1] + line
