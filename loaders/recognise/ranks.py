"""Ranks as a whole, however they are spelt: "Maj.- Gen.", « Colonel- major », "Brig Gen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from loaders.alternatives import joined
from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.lexicon import LANGUAGES, listed, load
from loaders.recognise.spans import lies_in, overlaps

SEPARATOR = re.compile(r"[ .-]+")
BETWEEN = r"[ .\u2013\u2014-]{1,3}"
ABBREVIATED = 5  # letters that an abbreviation has at most


def whole(text: str, found: Sequence[Found]) -> list[Found]:
    """FOUND with each rank as long as the word lists know it, and the ranks that stand before persons."""
    ranks = [span for span in found if span.label is Label.RANK]
    others = [span for span in found if span.label is not Label.RANK]
    persons = {span.start for span in others if span.label is Label.PERSON}
    longer = [
        rank
        for rank in map(partial(_rank, text), _pattern().finditer(fold(text)))
        if (overlaps(rank, ranks) or (rank.end + 1 in persons and not _of_title(text, rank)))
        and not overlaps(rank, others)
    ]
    kept = [span for span in ranks if not lies_in(span, longer)]
    return sorted([*others, *kept, *(span for span in longer if not overlaps(span, kept))])


def _of_title(text: str, rank: Found) -> bool:
    """« général » in « Directeur général »."""
    before = text[: rank.start].rsplit(maxsplit=1)[-1:]
    return any("title" in listed(fold(word)) for word in before)


def _rank(text: str, match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), Label.RANK, text[match.start() : match.end()])


@cache
def _pattern() -> re.Pattern[str]:
    """Over folded text."""
    ranks = {phrase for language in LANGUAGES for phrases in load(f"{language}/ranks").values() for phrase in phrases}
    return re.compile(rf"(?<![\w-]){joined(map(_form, ranks))}(?!\w)(?: ?\((?:rtd|retd|ret|navy|nn|er|2s|cr)\.?\))?")


def _form(rank: str) -> list[str]:
    """The letters of RANK, what stands between its words, and the dot after an abbreviation."""
    words = [[re.escape(letter) for letter in word] for word in SEPARATOR.split(fold(rank)) if word]
    form = [part for word in words for part in (BETWEEN, *word)][1:]
    return [*form, r"\.?"] if len(words[-1]) < ABBREVIATED else form
