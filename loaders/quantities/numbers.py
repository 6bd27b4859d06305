"""Numbers in figures and in words, French and English."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from loaders.alternatives import any_of
from loaders.folding import fold

LEXICONS = Path(__file__).parent.parent / "lexicons"
FIGURES = r"\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language writes numbers."""

    values: dict[str, float]
    multipliers: dict[str, float]
    decimal: str
    pattern: str  # of a number within folded text, without groups
    whole: re.Pattern[str]  # of such a number and nothing else
    parts: re.Pattern[str]  # of the figures and words of a number

    def figures(self, digits: str) -> float:
        """The value of DIGITS; a mark before groups of just three digits parts thousands, unless it parts decimals."""
        other = "," if self.decimal == "." else "."
        digits = digits.replace(" ", "")
        if re.fullmatch(rf"\d{{1,3}}(?:\{other}\d{{3}})+(?:\{self.decimal}\d+)?", digits):
            digits = digits.replace(other, "")
        return float(
            digits.replace(",", ".") if digits.count(",") + digits.count(".") == 1 else re.sub("[.,]", "", digits)
        )

    def value(self, text: str) -> float | None:
        """What folded TEXT says; None where it is not one number from end to end."""
        if not self.whole.fullmatch(text):
            return None
        total = current = 0.0
        for part in self.parts.findall(text):
            if part in self.multipliers:
                current = max(current, 1.0) * self.multipliers[part]
                if self.multipliers[part] >= 1000:
                    total, current = total + current, 0.0
            elif part == "vingts" or (part == "vingt" and current % 100 == 4):
                current += 76.0  # quatre-vingt: the four is already there
            else:
                current += self.values[part] if part in self.values else self.figures(part)
        return total + current


@cache
def numbers(language: str) -> Numbers:
    """The numbers of LANGUAGE ("fr" or "en")."""
    table = tomllib.loads((LEXICONS / language / "quantities.toml").read_text(encoding="utf-8"))
    values, multipliers = (
        {fold(word): float(value) for word, value in table[key].items()} for key in ("numbers", "multipliers")
    )
    many, word = any_of(multipliers), any_of(values | multipliers)
    pattern = rf"(?:{FIGURES}(?:[ -]?{many}\b)*|\b{word}\b(?:(?:{table['joins']}|[ -]){word}\b)*)"
    whole, parts = re.compile(pattern), re.compile(rf"{FIGURES}|{word}\b")
    return Numbers(values, multipliers, table["decimal"], pattern, whole, parts)


@lru_cache(maxsize=1 << 12)
def number(text: str, language: str | None = None) -> float | None:
    """The number that TEXT is, in figures or words; both languages are tried where none is given.

    >>> number("quatre-vingt-onze"), number("4,650", "en"), number("une dizaine"), number("many")
    (91.0, 4650.0, 10.0, None)
    """
    folded = fold(text.strip())
    values = (numbers(code).value(folded) for code in ([language] if language else ("en", "fr")))
    return next((value for value in values if value is not None), None)
