"""Read marked-up documents: text with mentions `{P1|Adama Tessougué}`, and below `---` facts between their keys.

Letters of keys: `LABELS`; a mention that only points at something has a `~` behind its key.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

from graph.model import Document
from loaders.passages import Found, Label

LABELS = {
    "P": Label.PERSON, "R": Label.RANK, "T": Label.TITLE, "O": Label.ORGANIZATION, "L": Label.PLACE,
    "X": Label.OPERATION, "D": Label.DATE, "Q": Label.QUANTITY,
}  # fmt: skip
MENTION = re.compile(r"\{([PRTOLXDQ]\d+)(~?)\|([^{}|]+)\}")
OPTION = re.compile(r"[a-z_]+=")


@dataclass(frozen=True, slots=True)
class Fact:
    """`post P1 O1 T1 status=current` → name "post", arguments (P1, O1, T1), options {status: current}."""

    name: str
    arguments: tuple[str, ...]
    options: dict[str, str]


@dataclass(frozen=True, slots=True)
class Marked:
    document: Document
    spans: dict[Found, str]  # each mention and its key: the same key is the same thing
    facts: tuple[Fact, ...]


def read(path: Path) -> Marked:
    """One `.mk` file."""
    body, _, tail = path.read_text(encoding="utf-8").partition("\n---\n")
    header = dict(re.findall(r"^# (\w+): (.*)$", body, re.MULTILINE))
    body = re.sub(r"\A(?:#.*\n)+", "", body).lstrip("\n")
    text, spans, position = "", dict[Found, str](), 0
    for match in MENTION.finditer(body):
        text += body[position : match.start()]
        key, pointing, words = match.groups()
        details = {"naming": False} if pointing else {}
        spans[Found(len(text), len(text) + len(words), LABELS[key[0]], words, details)] = key
        text += words
        position = match.end()
    text = (text + body[position:]).rstrip() + "\n"
    document = Document(text, path.stem + ".txt", published=header.get("published"), language=header.get("language"))
    return Marked(document, spans, tuple(_facts(tail)))


def _facts(tail: str) -> list[Fact]:
    facts = []
    for line in tail.splitlines():
        words = shlex.split(line, comments=True)
        if words:
            options = dict(word.split("=", 1) for word in words[1:] if OPTION.match(word))
            facts.append(Fact(words[0], tuple(word for word in words[1:] if not OPTION.match(word)), options))
    return facts
