"""HTML: the article (trafilatura), or the whole page where that loses the text; metadata from JSON-LD and the head."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import trafilatura
from selectolax.lexbor import LexborHTMLParser, LexborNode

from loaders.readers.canonical import paragraphs
from loaders.readers.encoding import decode
from loaders.readers.parsed import Metadata, Parsed, one_line
from loaders.readers.refusal import Refused
from loaders.readers.text_metadata import data, metadata_of, stated

UNREAD = ["script", "style", "noscript", "template", "iframe", "svg", "object", "select", "button"]
BLOCKS = frozenset(data()["html_blocks"])
BLANK_LINE = re.compile(r"\n\s*\n")
ARTICLE = 500_000  # characters; a page with more is none, and finding one in it takes minutes
PROSE = 80  # characters; a shorter block of a page is a menu or a label
LEAST_SHARE = 0.35  # of the page's prose; an article with less has lost text
ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "Report", "PressRelease", "WebPage")


def parse(content: bytes, where: str, whole: bool) -> Parsed:
    """The article of a page, or with WHOLE the page's full text. Raises Refused."""
    decoded = decode(content)
    if decoded is None:
        raise Refused("binary", where)
    page, lost = decoded
    tree = LexborHTMLParser(page)
    metadata = json_ld(tree).over(head(tree))
    full = page_text(tree)
    text = full if whole or len(full) > ARTICLE else article(page, tree, full)
    # A parser that gives up on a huge node drops it in silence: compare with a raw estimate.
    estimate = len(re.sub(r"(?is)<(script|style)\b.*?</\1>|<[^>]*>|\s+", "", page[:2_000_000]))
    # A date alone on a line of the whole page may be its clock; one that says "published" is not.
    told = Metadata(published=metadata_of(full, ("published", "dateline")).published)
    return Parsed(text, metadata.over(told), partial=lost or len(full) < estimate // 4)


def article(page: str, tree: LexborHTMLParser, full: str) -> str:
    found = trafilatura.extract(page, output_format="html", include_comments=False, include_tables=True) or ""
    text = page_text(LexborHTMLParser(found)) if found else ""
    prose = sum(len(block) for block in full.split("\n\n") if len(block) >= PROSE)
    if len(text) < LEAST_SHARE * prose or not text:
        return full
    heading = tree.css_first("h1")
    above = one_line(heading.text(separator=" ")) if heading else None
    return text if not above or above in text[: len(above) + 300] else f"{paragraphs([above])}\n\n{text}"


def page_text(tree: LexborHTMLParser) -> str:
    """All text of a page's body, a paragraph per block."""
    tree.strip_tags(UNREAD)
    return paragraphs(BLANK_LINE.split("".join(_pieces(tree.body)))) if tree.body else ""


def _pieces(root: LexborNode) -> Iterator[str]:
    """The text in document order with blank lines around blocks; a stack, since pages nest deeper than Python does."""
    stack: list[LexborNode | str] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif item.tag == "-text":
            yield re.sub(r"\s+", " ", item.text_content or "")
        elif item.tag == "br":
            yield "\n"
        else:
            around = ["\n\n"] if item.tag in BLOCKS else [" | "] if _later_cell(item) else []
            stack += around if item.tag in BLOCKS else []
            stack += reversed(list(item.iter(include_text=True)))
            stack += around


def _later_cell(node: LexborNode) -> bool:
    previous = node.prev
    while previous is not None and previous.tag == "-text":
        previous = previous.prev
    return node.tag in ("td", "th") and previous is not None


def head(tree: LexborHTMLParser) -> Metadata:
    """What the page's head says, by the selectors of `metadata.toml`."""
    raw: dict[str, str | None] = {}
    for field, places in data()["html"].items():
        values = (_value(node, attribute) for selector, attribute in places for node in tree.css(selector)[:1])
        raw[field] = next((value for value in values if value), None)
    return stated(raw)


def _value(node: LexborNode, attribute: str) -> str | None:
    return node.attributes.get(attribute) if attribute else node.text(separator=" ")


def json_ld(tree: LexborHTMLParser) -> Metadata:
    """The page's schema.org article, if it has one."""
    things: list[Any] = []
    for script in tree.css("script[type='application/ld+json']"):
        with suppress(ValueError, RecursionError):
            things += _things(json.loads(script.text(), strict=False))
    known = [thing for kind in ARTICLES for thing in things if kind in _list(thing.get("@type"))]
    return _article_metadata(known[0]) if known else Metadata()


def _things(value: Any) -> list[dict[str, Any]]:
    found = [thing for thing in _list(value) if isinstance(thing, dict)]
    return found + [inner for thing in found for inner in _list(thing.get("@graph")) if isinstance(inner, dict)]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _article_metadata(thing: dict[str, Any]) -> Metadata:
    publisher = thing.get("publisher")
    raw = {
        "title": thing.get("headline") or thing.get("name"),
        "url": thing.get("url"),
        "publisher": publisher.get("name") if isinstance(publisher, dict) else publisher,
        "published": thing.get("datePublished"),
        "language": thing.get("inLanguage"),
    }
    return stated({key: value for key, value in raw.items() if isinstance(value, str)})
