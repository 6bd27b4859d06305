"""When a name, a title or a date of the graph is the one that the text was marked with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from graph.names import fold

ARTICLES = re.compile(r"\b(?:the|le|la|les|l|d|de|du|des|of|and|et|a|au)\b")
YEARLESS = re.compile(r"\d\d-\d\d")


@cache
def key(text: str) -> str:
    """TEXT without case, accents, punctuation and the small words that tell no two names apart."""
    return " ".join(ARTICLES.sub(" ", fold(text)).split())


def says(values: Iterable[str | None], wanted: str) -> bool:
    """Whether one of VALUES is WANTED, has it in it, or is most of it."""
    asked = key(wanted)
    return any(_covers(value, asked) for value in map(key, filter(None, values)) if value)


def _covers(value: str, asked: str) -> bool:
    inside = len(value.split()) * 2 > len(asked.split()) and f" {value} " in f" {asked} "
    return value == asked or f" {asked} " in f" {value} " or inside


def dated(value: str | None, wanted: str) -> bool:
    """Whether an ISO date is WANTED or a more exact one: 2018-06-12 is in 2018-06; 06-12 is of any year."""
    return (value or "").endswith(f"-{wanted}") if YEARLESS.fullmatch(wanted) else (value or "").startswith(wanted)
