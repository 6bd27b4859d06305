"""Names: how they are compared, and which of an entity's forms is shown."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from graph.model import Kind, Mention

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
NOT_WORD = re.compile(r"[\W_]+")
WELL_EVIDENCED = 0.2  # of the best-known full form's mentions


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """TEXT without case, accents and punctuation, words apart by one space."""
    spread = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    plain = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return " ".join(NOT_WORD.sub(" ", plain).split())


def acronym_form(acronym: str) -> str:
    """An acronym without its dots and spaces: "O.C.S." is "OCS"."""
    return NOT_WORD.sub("", acronym)


def naming_forms(mentions: Iterable[Mention]) -> Counter[str]:
    """How often each form of name is used; acronyms in their normalised form."""
    forms: Counter[str] = Counter()
    for mention in mentions:
        if mention.naming and mention.name:
            forms[" ".join(mention.name.split())] += 1
    return forms


def best_acronym(mentions: Iterable[Mention]) -> str | None:
    """The acronym that most mentions give; the first of the alphabet between equals."""
    found = Counter(acronym_form(mention.acronym) for mention in mentions if mention.acronym)
    found.pop("", None)
    return min(found, key=lambda form: (-found[form], form)) if found else None


def best_name(kind: Kind, forms: Mapping[str, int], acronym: str | None) -> str | None:
    """The longest well-evidenced full form; of a place, the most frequent form."""
    spelt: dict[str, Counter[str]] = {}
    for form, count in forms.items():
        spelt.setdefault(fold(form), Counter())[form] += count
    if not spelt:
        return acronym
    total = {folded: spellings.total() for folded, spellings in spelt.items()}
    full = total if kind is Kind.PLACE else _full(total, acronym)
    chosen = min(full, key=lambda folded: (*_preference(kind, folded, full[folded]), folded))
    return min(spelt[chosen], key=lambda form: (_shouted(form), -_accents(form), -spelt[chosen][form], form))


def _full(total: Mapping[str, int], acronym: str | None) -> Mapping[str, int]:
    full = {folded: count for folded, count in total.items() if folded != fold(acronym or "")} or dict(total)
    several = {folded: count for folded, count in full.items() if " " in folded} or full
    least = max(several.values()) * WELL_EVIDENCED
    return {folded: count for folded, count in several.items() if count >= least}


def _preference(kind: Kind, folded: str, count: int) -> tuple[int, int]:
    return (-count, -len(folded)) if kind is Kind.PLACE else (-len(folded.split()), -len(folded))


def _shouted(form: str) -> bool:
    return form.isupper() or form.islower()


def _accents(form: str) -> int:
    return sum(bool(unicodedata.combining(letter)) for letter in unicodedata.normalize("NFD", form))
