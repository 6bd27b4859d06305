"""Patterns over masked sentences, read from `lexicons/LANGUAGE/relations.toml`.

In a pattern `{word}` is a piece defined under `[words]`, `{O.body}` one marked span of that label, named, and
`{O+.bodies}` a list of them ("the army, the police and the customs"). All else is a regular expression.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from loaders.passages import Found
from loaders.relate.masks import Masked, counted

SLOT = re.compile(r"\{([A-Z])(\+?)\.([a-z]+)\}|\{([a-z_]+)\}")

ESCAPED = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]")  # escaped characters and sets of characters
GROUP = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Match:
    """One pattern found: the spans by slot name, what the pattern says beside, where in the masked text."""

    spans: Mapping[str, list[Found]]
    says: Mapping[str, Any]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pattern:
    regex: re.Pattern[str]
    needs: frozenset[str]  # the `counted` letters of the marks that stand in each of its matches
    says: Mapping[str, Any]

    def matches(self, masked: Masked) -> Iterator[Match]:
        """All matches, overlapping ones too, from left to right."""
        found = self.regex.search(masked.text)
        while found:
            spans = {name: masked.marked(piece or "") for name, piece in found.groupdict().items()}
            yield Match(spans, self.says, found.start(), found.end())
            found = self.regex.search(masked.text, found.start() + 1)


def expand(pattern: str, words: Mapping[str, str]) -> str:
    """Write out the slots and words of PATTERN as one regular expression."""

    def piece(match: re.Match[str]) -> str:
        label, many, name, word = match.groups()
        if word:
            return f"(?:{expand(words[word], words)})"
        one = rf"⟦{label}\d+⟧"
        if many:
            listed = expand(words["list"], words)
            return rf"(?P<{name}>{one}(?:(?:{listed}){one})*)"
        return f"(?P<{name}>{one})"

    return SLOT.sub(piece, pattern)


def needed(pattern: str) -> frozenset[str]:
    """The `counted` letters of the slots of PATTERN that stand in no group, hence in every match."""
    outside, shorter = "", ESCAPED.sub("", pattern)
    while outside != shorter:
        outside, shorter = shorter, GROUP.sub("", shorter)
    return counted("" if "|" in outside else "".join(slot[1] or "" for slot in SLOT.finditer(outside)))


@cache
def patterns(language: str, relation: str) -> tuple[Pattern, ...]:
    """The patterns of a relation in a language, in the order of the file."""
    data = lexicon(language, "relations")
    return tuple(
        Pattern(
            re.compile(expand(row["pattern"], data["words"]), re.IGNORECASE),
            needed(row["pattern"]),
            {key: value for key, value in row.items() if key != "pattern"},
        )
        for row in data.get(relation, [])
    )


@cache
def lexicon(language: str | None, name: str) -> dict[str, Any]:
    """One TOML file of a language's lexicons; LANGUAGE None: of those that the languages share."""
    folder = resources.files("loaders") / "lexicons"
    source = (folder / language if language else folder) / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def find(masked: Masked, relation: str) -> list[Match]:
    """Every match of RELATION's patterns in a sentence."""
    if relation not in masked.matches:
        fitting = [p for p in patterns(masked.sentence.language, relation) if p.needs <= masked.letters]
        masked.matches[relation] = [match for pattern in fitting for match in pattern.matches(masked)]
    return masked.matches[relation]


@cache
def words(language: str, table: str, name: str) -> re.Pattern[str]:
    """One of the plain regular expressions of a language's relations."""
    return re.compile(lexicon(language, "relations")[table][name], re.IGNORECASE)
