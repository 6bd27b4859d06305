"""Markdown: the words without the markup, a paragraph per block; metadata from the front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from loaders.readers.canonical import paragraphs
from loaders.readers.encoding import decode
from loaders.readers.parsed import Metadata, Parsed, one_line
from loaders.readers.refusal import Refused
from loaders.readers.text_metadata import data, stated

LONGEST = 4_000_000  # characters with markup; parsing takes 3 seconds a million
FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def parse(content: bytes, where: str, whole: bool) -> Parsed:
    """Raises Refused. A Markdown file is always read whole."""
    decoded = decode(content)
    if decoded is None:
        raise Refused("binary", where)
    source, lost = decoded
    if len(source) > LONGEST:
        raise Refused("too-long", where, f"{LONGEST:,}")
    front = FRONT_MATTER.match(source)
    tokens = MarkdownIt("commonmark").enable("table").parse(source[front.end() :] if front else source)
    metadata = front_matter(front[1]) if front else Metadata()
    title = next((_words(tokens[i + 1]) for i, token in enumerate(tokens) if token.tag == "h1"), None)
    return Parsed(paragraphs(_blocks(tokens)), metadata.over(Metadata(title=one_line(title))), partial=lost)


def front_matter(lines: str) -> Metadata:
    """`key: value` lines; the keys that count are in `metadata.toml`."""
    pairs = (line.partition(":") for line in lines.splitlines())
    values = {key.strip().lower(): value.strip().strip("'\"") for key, _, value in pairs if value.strip()}
    fields = data()["front_matter"].items()
    return stated({field: next((values[key] for key in keys if key in values), None) for field, keys in fields})


def _blocks(tokens: list[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield " | ".join(row)
            row = None
        elif token.type in ("inline", "html_block", "fence", "code_block"):
            if row is None:
                yield _words(token)
            else:
                row.append(_words(token))


def _words(token: Token) -> str:
    if token.type == "html_block":
        return TAG.sub(" ", token.content)
    if token.children is None:
        return token.content
    breaks = {"softbreak": " ", "hardbreak": "\n", "html_inline": ""}
    return "".join(breaks.get(child.type, child.content) for child in token.children)
