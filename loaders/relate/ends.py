"""What is known of a span whatever it is paired with, as numbers."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from zlib import crc32

import numpy as np

from loaders.folding import fold
from loaders.passages import Found
from loaders.relate.forest import Floats
from loaders.relate.sheet import Ints, Sheet, mentions
from loaders.relate.whereabouts import stands

CODES = 1 << 10
STEM = 5  # letters that the forms of a word share
KINDS = ("kind", "role", "service", "unit", "place_kind")
FLAGS = ("definite", "broad", "general", "since", "until", "relative")
KIND = 3  # the column of a span's kind


def known(sheet: Sheet, left: Ints, right: Ints) -> list[Floats]:
    """What is known of either span whatever it is paired with, and whether the two are of one kind or one word."""
    counted = mentions(sheet)
    met: dict[int, int] = {}  # entity → how many of its letter were named before it
    letters: Counter[int] = Counter()
    beside: Counter[tuple[int, int]] = Counter()
    rows = []
    for place, span in enumerate(sheet.spans):
        entity, line, letter = int(sheet.entity[place]), int(sheet.line[sheet.at[place]]), int(sheet.letter[place])
        if entity not in met:
            met[entity] = letters[letter]
            letters[letter] += 1
        known = (beside[line, letter], min(counted[entity], 9), min(met[entity], 9))
        beside[line, letter] += 1
        rows.append((*known, *_details(span), *stands(sheet.masked[line], span)))
    table = np.array(rows, dtype=np.float32).reshape(len(rows), -1)
    stems = np.array([code(fold(span.text)[:STEM]) for span in sheet.spans], dtype=np.float32)
    alike = np.stack([stems[left] == stems[right], table[left, KIND] == table[right, KIND]], axis=1)
    return [table[left], table[right], alike]


def _details(span: Found) -> tuple[float, ...]:
    details = span.details
    kind = next((str(details[name]) for name in KINDS if details.get(name)), "")
    flags = (
        details.get("naming", True),
        details.get("item") is not None,
        *(details.get(name, False) for name in FLAGS),
    )
    form, voice = str(details.get("form") or ""), str(details.get("voice") or "")
    return (code(kind), code(form), code(voice), *map(float, flags), len(span.text.split()), float(span.text.isupper()))


@lru_cache(maxsize=1 << 12)
def code(text: str) -> float:
    """A number for a kind, the same everywhere."""
    return float(crc32(text.encode()) % CODES) if text else 0.0
