"""The Cypher that writes a projection, the same text for every engine."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

LABELS = ("Person", "Organization", "Operation", "Place", "Document")


@cache
def cypher(name: str, **words: str) -> str:
    """The statement of file NAME.cypher with its placeholders, which are in capitals, replaced by WORDS.

    Labels and relation types can't be parameters in Cypher; WORDS are those of the vocabulary, never a user's.
    """
    lines = files("graph.cypher").joinpath(f"{name}.cypher").read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("//"))
    for placeholder, word in words.items():
        text = text.replace(placeholder, word)
    return text


def statements(name: str) -> list[str]:
    """The statements of a file that holds one a line."""
    return cypher(name).splitlines()
