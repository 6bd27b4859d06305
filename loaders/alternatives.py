"""One regular expression for many words, which shares their beginnings: a long list costs little where none stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence


def any_of(words: Iterable[str]) -> str:
    """What matches the longest of WORDS that can stand there.

    >>> any_of(["col", "colonel", "general"])
    '(?:col(?:onel)?|general)'
    """
    return joined([re.escape(letter) for letter in word] for word in words)


def joined(phrases: Iterable[Sequence[str]]) -> str:
    """The same for PHRASES whose parts are regular expressions themselves."""
    longest_first = sorted(set(map(tuple, phrases)), key=lambda phrase: (-len(phrase), phrase))
    rests: dict[str, list[Sequence[str]]] = {}
    for phrase in filter(None, longest_first):
        rests.setdefault(phrase[0], []).append(phrase[1:])
    parts = [first + joined(rest) for first, rest in rests.items()]
    ends = () in longest_first
    if not ends and len(parts) == 1:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' * ends}" if parts else ""
