"""Whether two words are spellings of one name: Ségou and Segu, Tombouctou and Timbuktu."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

SOUNDS = (
    (r"ph", "f"),
    (r"dj|gi(?=[aou])", "j"),
    (r"ou|oo|w", "u"),
    (r"[cq]u?(?![h])|ck", "k"),
    (r"tch|ch|sh", "s"),
    (r"[zs]+", "s"),
)
SOUND = [(re.compile(pattern), put) for pattern, put in SOUNDS]
VOWELS = re.compile(r"[aeiouyh'-]+")
DOUBLED = re.compile(r"(.)\1+")
LEAST = 4  # letters of a word that may be spelled otherwise
LONG = 6  # of one in which a letter may be wrong
ALIKE = 0.8


@lru_cache(maxsize=1 << 15)
def sound(word: str) -> str:
    """The consonants of a folded WORD as they are heard, with the vowel that it begins with."""
    heard = word
    for pattern, put in SOUND:
        heard = pattern.sub(put, heard)
    return DOUBLED.sub(r"\1", heard[:1] + VOWELS.sub("", heard[1:]))


@lru_cache(maxsize=1 << 15)
def near(left: str, right: str) -> bool:
    """Whether two folded words may be one name."""
    if left == right:
        return bool(left)
    if min(len(left), len(right)) < LEAST:
        return False
    if sound(left) == sound(right):
        return JaroWinkler.similarity(left, right) >= ALIKE
    return min(len(left), len(right)) >= LONG and left[0] == right[0] and Levenshtein.distance(left, right) == 1
