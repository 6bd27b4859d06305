"""Who and what is known to be named in the field: hashes of names, so that nobody's name can be read out of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

FILE = Path(__file__).with_name("register.json.gz")
LONGEST = 8  # tokens


def hashed(words: Sequence[str]) -> int:
    return crc32(" ".join(words).encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Register:
    """Hashes of folded words: whole names of persons, their last words, those before, and names of bodies."""

    persons: frozenset[int]
    last: frozenset[int]
    first: frozenset[int]
    bodies: frozenset[int]

    def notes(self, texts: Sequence[str], words: Sequence[str]) -> list[list[str]]:
        """What is known of each of TEXTS, tokens of a sentence, whose folded form is WORDS."""
        notes = [self._word(text, word) for text, word in zip(texts, words, strict=True)]
        for name, known in (("person", self.persons), ("body", self.bodies)):
            for start, end in _phrases(texts, words, known):
                for index in range(start, end):
                    notes[index].append(("B-" if index == start else "I-") + "known-" + name)
                if end < len(notes):
                    notes[end].append("after-" + name)
                if start:
                    notes[start - 1].append("before-" + name)
        return notes

    def _word(self, text: str, word: str) -> list[str]:
        if not text[0].isupper():
            return []
        number = hashed([word])
        last, first = number in self.last, number in self.first
        sure = ["only-last"] if last and not first else []
        return ["known-last"] * last + ["known-first"] * first + ["known-name"] * (last or first) + sure


def _phrases(texts: Sequence[str], words: Sequence[str], known: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The longest known phrases that begin with a capital or a number, from the left."""
    reached = 0
    for start, text in enumerate(texts):
        if start >= reached and (text[0].isupper() or text[0].isdigit()):
            for end in range(min(len(words), start + LONGEST), start, -1):
                if hashed(words[start:end]) in known:
                    yield start, end
                    reached = end
                    break


@cache
def register() -> Register:
    """The shipped one."""
    data = json.loads(gzip.decompress(FILE.read_bytes()))
    return Register(**{name: frozenset(numbers) for name, numbers in data.items()})


def save(file: Path, known: Register) -> None:
    names = ("persons", "last", "first", "bodies")
    data = {name: sorted(getattr(known, name)) for name in names}
    file.write_bytes(gzip.compress(json.dumps(data, separators=(",", ":")).encode(), 9, mtime=0))
