"""Dates as tables write them: a year, a month of a year, or a day, in figures or as ISO has it."""

from __future__ import annotations

import re
from functools import cache

from graph.partial_date import PartialDate
from loaders.dates.lexicon import lexicon
from loaders.folding import fold

FIGURES = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{1,2})\s*[/.]\s*(\d{4})")
MONTH = re.compile(r"(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?([^\W\d_]+)\.?,?\s+(\d{4})")
ISO = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?")
FIRST_YEAR, LAST_YEAR = 1700, 2100  # what is beyond is a slip of the pen


def read_date(text: str, month_first: bool = True) -> PartialDate | None:
    """The date in TEXT; None where it is none of the forms, or no day of the calendar.

    >>> str(read_date("8/31/2007")), str(read_date("July 2015")), str(read_date("2000"))
    ('2007-08-31', '2015-07', '2000')
    """
    iso = _iso(" ".join(text.split()), month_first)
    try:
        found = PartialDate.parse(iso) if iso else None
    except ValueError:
        return None
    return found if found and found.year and FIRST_YEAR <= found.year <= LAST_YEAR else None


def _iso(text: str, month_first: bool) -> str | None:
    if match := ISO.fullmatch(text):
        return match[1]
    if match := FIGURES.fullmatch(text):
        month, day = (match[1], match[2]) if month_first else (match[2], match[1])
        return f"{match[3]}-{int(month):02d}-{int(day):02d}"
    if (match := MONTH.fullmatch(text)) and (number := _months().get(fold(match[2]))):
        return f"{match[3]}-{number:02d}" + (f"-{int(match[1]):02d}" if match[1] else "")
    return None


@cache
def _months() -> dict[str, int]:
    """Folded names of months, in both languages → their numbers."""
    return {fold(name): number for language in ("en", "fr") for name, number in lexicon(language).months.items()}
