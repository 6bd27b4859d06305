"""Canonical text: what spans count in. Text that is already clean comes out as it went in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LINE_END = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
# Controls, soft hyphens, zero-width spaces, byte order marks, direction marks and overrides, lone surrogates:
# they show nothing, split names, and can make a line read otherwise than it is stored.
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
SPACES = re.compile(r"[^\S\n]+")
BREAKS = re.compile(r"\s*\n\s*")


def canonical(text: str) -> str:
    """NFC, `\\n` line ends, nothing unseen; spaces and blank lines stay. `canonical(canonical(t)) == canonical(t)`."""
    return unicodedata.normalize("NFC", UNSEEN.sub("", LINE_END.sub("\n", text)))


def paragraphs(blocks: Iterable[str]) -> str:
    """The canonical text of BLOCKS (one paragraph each, lines kept), separated by blank lines."""
    tidy = (BREAKS.sub("\n", SPACES.sub(" ", canonical(block))).strip() for block in blocks)
    return "\n\n".join(block for block in tidy if block)
