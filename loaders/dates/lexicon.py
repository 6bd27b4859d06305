"""The words and forms of dates, compiled from `lexicons/{fr,en}/dates.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from loaders import alternatives
from loaders.folding import fold
from loaders.quantities.numbers import LEXICONS, numbers

YEAR = r"(?:19|20)\d\d"
NOT_NEEDED = re.compile(
    r"\([^()]*\)[?*]?|\[[^]]*\][?*]?|\\\w[?*]?|[^{}()][?*]"
)  # a group, class or option of a pattern
APART = frozenset({"{weekday}", "{unit}", "{part}"})
COPY = re.compile(r"(?<=[a-z])\d(?=\})")  # of a placeholder that a pattern has twice
NEEDED = re.compile(r"\{[a-z]+\}|[a-z]{3,}")  # what is left: placeholders and words


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. `after` and `unless`: what must and must not stand directly before."""

    means: str
    pattern: re.Pattern[str]
    after: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    needs: frozenset[str] = frozenset()  # placeholders and words without which there is no match
    origin: str = ""  # of a shift: what it counts from, "published", "mentioned" or "told"
    count: int | None = None
    unit: str | None = None
    sign: int = 1
    direction: int = 0  # -1 "last", 1 "next"


@dataclass(frozen=True, slots=True)
class Lexicon:
    forms: tuple[Form, ...]
    needs: Mapping[str, re.Pattern[str]]  # what finds each that a form needs
    months: Mapping[str, int]  # from 1
    weekdays: Mapping[str, int]  # Monday is 0
    units: Mapping[str, str]
    parts: Mapping[str, tuple[int, int]]
    since: re.Pattern[str]
    until: re.Pattern[str]
    future: re.Pattern[str]
    capital: re.Pattern[str] | None  # what must begin with a capital letter
    hint: re.Pattern[str]  # stands in every date of the language
    date_line: re.Pattern[str]


def any_of(words: Sequence[str] | Mapping[str, Any]) -> str:
    return alternatives.any_of(map(fold, words)).replace(r"\ ", " ")


def _numbered(rows: list[list[str]], first: int) -> dict[str, int]:
    return {fold(word): number for number, words in enumerate(rows, first) for word in words}


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<!\w))(?:{fold(words)})\s*$")


class _Compiler:
    """Replaces the {placeholders} of a form by what they stand for."""

    def __init__(
        self, language: str, table: Mapping[str, Any], months: Mapping[str, int], weekdays: Mapping[str, int]
    ) -> None:
        units = [word for words in table["units"].values() for word in words]
        classes = {
            "day": table["day"], "month": any_of(months), "year": YEAR, "mm": r"[01]?\d", "weekday": any_of(weekdays),
            "number": numbers(language).pattern, "unit": any_of(units), "part": any_of(table["parts"]),
        }  # fmt: skip
        self.parts = {
            f"{{{name}{copy}}}": f"(?P<{name}{copy}>{says})"
            for name, says in classes.items()
            for copy in ("", "2", "3")
        }

    def __call__(self, pattern: str) -> str:
        pattern = fold(pattern)
        for placeholder, group in self.parts.items():
            pattern = pattern.replace(placeholder, group)
        return re.sub(" [*?]?", lambda space: " +" if space[0] == " " else " *", pattern)

    def needs(self, pattern: str) -> frozenset[str]:
        """The placeholders and words that stand in PATTERN outside of groups, classes and options."""
        pattern = COPY.sub("", fold(pattern))
        while (rest := NOT_NEEDED.sub("\n", pattern)) != pattern:
            pattern = rest
        return frozenset(NEEDED.findall(pattern)) if "|" not in pattern else frozenset()

    def apart(self, need: str) -> re.Pattern[str]:
        """What finds a word or placeholder; others may stand close to it ("1ermai") but for those APART."""
        return re.compile(rf"(?<![a-z]){self(need)}(?![a-z])" if need in APART else self(need))

    def whole(self, pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w/°º])(?:{self(pattern)})(?![\w/°])")


def _form(row: Mapping[str, Any], compiler: _Compiler) -> Form:
    after, unless = (_before(row[key]) if key in row else None for key in ("after", "unless"))
    rest = {key: row[key] for key in ("count", "unit", "sign", "direction") if key in row}
    pattern, needs = compiler.whole(row["pattern"]), compiler.needs(row["pattern"])
    return Form(row["means"], pattern, after, unless, needs, origin=row.get("from", ""), **rest)


@cache
def lexicon(language: str) -> Lexicon:
    """The dates of LANGUAGE ("fr" or "en")."""
    table = tomllib.loads((LEXICONS / language / "dates.toml").read_text(encoding="utf-8"))
    months, weekdays = _numbered(table["months"], 1), _numbered(table["weekdays"], 0)
    compiler = _Compiler(language, table, months, weekdays)
    named = any_of([*months, *weekdays])
    forms = tuple(_form(row, compiler) for row in table["form"])
    return Lexicon(
        forms=forms,
        needs={need: compiler.apart(need) for form in forms for need in form.needs},
        months=months,
        weekdays=weekdays,
        units={fold(word): unit for unit, words in table["units"].items() for word in words},
        parts={fold(part): (first, last) for part, (first, last) in table["parts"].items()},
        since=_before("|".join(table["since"])),
        until=_before("|".join(table["until"])),
        future=re.compile(rf"\b(?:{fold(table['future'])})\b"),
        capital=re.compile(rf"\b(?:{named})(?!\w)") if table["capitalised"] else None,
        hint=re.compile(fold(table["hint"]) + rf"|{YEAR}|\d[/.-]\d|{named}"),
        date_line=re.compile(compiler(table["date_line"])),
    )
