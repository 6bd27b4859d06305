"""A text as one sentence, and what is found in it."""

from __future__ import annotations

from datetime import date

from loaders.dates import find_dates
from loaders.passages import Found, Sentence
from loaders.quantities import find_quantities

PUBLISHED = date(2025, 3, 13)  # a Thursday


def sentence(text: str, language: str, start: int = 0) -> Sentence:
    return Sentence(start, len(text), 0, language, ())


def dates(text: str, language: str, published: date | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    """Text, begin and end of each date."""
    found = find_dates(text, sentence(text, language), published)
    assert all(text[each.start : each.end] == each.text for each in found)
    return [(each.text, each.details["began"], each.details["ended"]) for each in found]


def quantities(text: str, language: str) -> list[Found]:
    found = find_quantities(text, sentence(text, language))
    assert all(text[each.start : each.end] == each.text for each in found)
    return found
