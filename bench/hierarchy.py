"""Chains of command computed straight from research tables, in plain Python: what the graph's answers must equal.

Nothing here is Djeli's own: files are read with `csv`, dates with `datetime`, and names are joined as they are written.
A row holds for sure between its first and last citation, may hold outside as long as no end is told, and holds no more
from the day of its end (which it may still have seen).
"""

from __future__ import annotations

import calendar
import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

HOLDS, MAY_HOLD, NOT = "holds", "may_hold", "does_not_hold"
ORDER = (HOLDS, MAY_HOLD, NOT)
HEADS = ("Commander", "Acting Commander")
Span = tuple[date, date]
Chain = set[tuple[int, str, str, frozenset[tuple[str, str]]]]  # level, unit, status, commanders with their status


@dataclass(frozen=True)
class Times:
    """The first and last citation of a row, each as the days that it can mean, and whether they are its ends."""

    first: Span | None
    last: Span | None
    began: bool
    ended: bool

    def status(self, day: date) -> str:
        if self.began and self.first and day < self.first[0]:
            return NOT
        if self.ended and self.last and day > self.last[1]:
            return NOT
        eve = timedelta(days=1) if self.ended else timedelta()
        first, last = self.first, self.last and (self.last[0] - eve, self.last[1] - eve)
        if first and self.last and self.ended and not self.began and first[1] >= self.last[0]:
            first = None  # cited when it had perhaps ended
        spans = [span for span in (first, last) if span]
        sure = bool(spans) and min(end for _, end in spans) <= day <= max(start for start, _ in spans)
        return HOLDS if sure else MAY_HOLD


@dataclass(frozen=True)
class Tables:
    """PARENTS: unit → parent → rows; POSTS: person → unit → rows, each with whether it heads the unit."""

    parents: Mapping[str, Mapping[str, list[Times]]]
    posts: Mapping[str, Mapping[str, list[tuple[bool, Times]]]]

    @classmethod
    def read(cls, units: Path, persons: Path) -> Tables:
        parents: dict[str, dict[str, list[Times]]] = defaultdict(lambda: defaultdict(list))
        posts: dict[str, dict[str, list[tuple[bool, Times]]]] = defaultdict(lambda: defaultdict(list))
        for row in _rows(units, "\t"):
            if parent := row["OrganizationOrganization:parent_id"]:
                parents[row["Organization:Name"]][parent].append(_belonging(row))
        for row in _rows(persons, ","):
            posts[row["Name"]][row["Organization"]].append((row["Role"] in HEADS, _posting(row)))
        return cls(parents, posts)

    def above_unit(self, unit: str, day: date) -> Chain:
        return self._climb({unit: HOLDS}, {}, {unit}, "", day)

    def above_person(self, person: str, day: date) -> Chain:
        headed: dict[str, str] = {}
        own: dict[str, str] = {}
        for unit, rows in self.posts[person].items():
            head = _best(times.status(day) for heads, times in rows if heads)
            other = _best(times.status(day) for heads, times in rows if not heads)
            if head != NOT:
                headed[unit] = head
            if other != NOT and (head == NOT or (head, other) == (MAY_HOLD, HOLDS)):
                own[unit] = other
        return self._climb(headed, own, {unit for unit, status in headed.items() if status == HOLDS}, person, day)

    def heads(self, unit: str, day: date) -> dict[str, str]:
        """Who may head UNIT on DAY → how surely."""
        found = {
            person: _best(times.status(day) for heads, times in units.get(unit, ()) if heads)
            for person, units in self.posts.items()
        }
        return {person: status for person, status in found.items() if status != NOT}

    def _climb(self, below: dict[str, str], own: Mapping[str, str], visited: set[str], start: str, day: date) -> Chain:
        found: Chain = set()
        level = 0
        while below or own:
            level += 1
            reached = dict(own)
            for unit, status in below.items():
                for parent, rows in self.parents.get(unit, {}).items():
                    link = max(status, _best(times.status(day) for times in rows), key=ORDER.index)
                    if link != NOT and parent not in visited:
                        reached[parent] = _best((link, reached.get(parent, NOT)))
            reached = {unit: status for unit, status in reached.items() if unit not in visited}
            visited |= reached.keys()
            for unit, status in reached.items():
                present = self.heads(unit, day)
                others = frozenset((person, sure) for person, sure in present.items() if person != start)
                if others or not present:
                    found.add((level, unit, status, others))
            below, own = reached, {}
        return found


def _rows(file: Path, delimiter: str) -> Iterator[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as stream:
        yield from csv.DictReader(stream, delimiter=delimiter)


def _belonging(row: Mapping[str, str]) -> Times:
    name = "OrganizationOrganization"
    first, last = days(row[f"{name}:date_first_cited"]), days(row[f"{name}:date_last_cited"])
    began = row["Start date of OrganizationOrganization Y/N?"] == "Y"
    return Times(first, last, began, row[f"{name}:open_ended"] == "E")


def _posting(row: Mapping[str, str]) -> Times:
    first, last = days(row["First citation"]), days(row["Last citation"])
    return Times(first, last, row["Start date? (Y/N)"] == "Y", row["End date? (Y/N)"] == "Y")


def days(text: str) -> Span | None:
    """The days that a date can mean: "2000", "July 2015", "8/31/2007"; None for what is none of these."""
    if re.fullmatch(r"\d{4}", text):
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if match := re.fullmatch(r"(\d+) ?/(\d+)/(\d{4})", text):
        month, day, year = map(int, match.groups())
        return date(year, month, day), date(year, month, day)
    word, _, year_of = text.partition(" ")
    if word in calendar.month_name[1:] and year_of.isdigit():
        month, year = list(calendar.month_name).index(word), int(year_of)
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return None


def _best(statuses: Iterable[str]) -> str:
    return min(statuses, key=ORDER.index, default=NOT)
