"""Dates as precise as their source: `2018`, `2018-06`, `2018-06-12`, `--07-01` (no year known)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

PATTERN = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month or year; YEAR is None where no year can be known.

    >>> PartialDate.parse("2018-06").latest
    datetime.date(2018, 6, 30)
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the ISO form. Raises ValueError for anything else, impossible days included."""
        match = PATTERN.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a date: write YYYY, YYYY-MM, YYYY-MM-DD or --MM-DD")
        year, month, day = match.groups()
        parsed = cls(None if year == "-" else int(year), int(month) if month else None, int(day) if day else None)
        date(parsed.year or 2000, 1 if parsed.month is None else parsed.month, 1 if parsed.day is None else parsed.day)
        return parsed

    @classmethod
    def of(cls, day: date) -> PartialDate:
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        year = "-" if self.year is None else f"{self.year:04d}"
        return "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; None where no year is known."""
        return date(self.year, self.month or 1, self.day or 1) if self.year else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean; None where no year is known."""
        if not self.year:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
