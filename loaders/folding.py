"""Text without case and accents, of the same length: what is found in it has the same span in the text."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


class _Folded(dict[int, str]):
    """Fills itself: each character is folded once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFKD", character)[:1].lower()
        self[code] = folded = base if len(base) == 1 else character
        return folded


_FOLDED = _Folded(
    {ord(space): " " for space in "\t\n\r\u00a0\u2009\u202f"}
    | {ord(mark): "'" for mark in "\u2019\u02bc\u2018"}
    | {ord(dash): "-" for dash in "\u2010\u2011\u2012"}
)


REMEMBERED = 32  # letters that a word has at most whose folded form is kept


def fold(text: str) -> str:
    """TEXT in lower case without accents, with plain spaces, apostrophes and hyphens; as long as TEXT.

    >>> fold("L’Été à Ségou")
    "l'ete a segou"
    """
    return _fold_word(text) if len(text) <= REMEMBERED else text.translate(_FOLDED)


@lru_cache(maxsize=1 << 16)
def _fold_word(word: str) -> str:
    return word.translate(_FOLDED)
