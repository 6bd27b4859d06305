"""Sentences for people, in both languages; the words are data (`sentences.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources


class Sentence(str):
    """A sentence in English that knows itself in French."""

    french: str

    @classmethod
    def joined(cls, parts: Iterable[Sentence]) -> Sentence:
        """PARTS one after another."""
        several = list(parts)
        whole = cls(" ".join(several))
        whole.french = " ".join(part.french for part in several)
        return whole

    def in_language(self, language: str) -> str:
        """LANGUAGE is "en" or "fr"."""
        return self.french if language == "fr" else str(self)


def say(key: str, **values: object) -> Sentence:
    """The sentence KEY with VALUES put in."""
    words = _words()[key]
    said = Sentence(words["en"].format(**values))
    said.french = words["fr"].format(**values)
    return said


def known(key: str) -> bool:
    return key in _words()


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files(__package__).joinpath("sentences.toml").read_text(encoding="utf-8"))
