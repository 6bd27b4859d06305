"""Bytes to text: UTF-8 first, then the encodings that French and English files really come in."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
STRANGE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
STRAY = 0.05  # of a text's characters; with more it is none
CANDIDATES = ["cp1252", "utf_16_le", "utf_16_be", "mac_roman", "cp850"]


def decode(content: bytes) -> tuple[str, bool] | None:
    """The text, and whether some of it was lost; None where CONTENT is not text."""
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return _forgiving(content, encoding)
    if b"\0" in content:
        return _wide(content)
    text, lost = _forgiving(content, "utf-8")
    if not lost:
        return text, False
    # A few bad bytes among many good sequences: still UTF-8, damaged in places.
    bad = text.count("\ufffd")
    if sum(character > "\x7f" for character in text) > 2 * bad:
        return text, True
    return _guess(content)


def _forgiving(content: bytes, encoding: str) -> tuple[str, bool]:
    try:
        return content.decode(encoding), False
    except UnicodeDecodeError:
        return content.decode(encoding, "replace"), True


def _wide(content: bytes) -> tuple[str, bool] | None:
    """UTF-16 without a mark has its zeros on one side; text with a stray NUL has few; the rest is not text."""
    zeros = content.count(0)
    for side, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if zeros > 0.4 * len(content) and content[side::2].count(0) > 0.9 * zeros:
            return _forgiving(content, encoding)
    if zeros > 0.01 * len(content) and zeros > 1:
        return None
    return decode(content.replace(b"\0", b""))


def _guess(content: bytes) -> tuple[str, bool] | None:
    best = from_bytes(content, cp_isolation=CANDIDATES).best()
    if best is not None:
        return str(best), False
    text, _ = _forgiving(content, "utf-8")
    return (text, True) if len(STRANGE.findall(text)) < STRAY * len(text) else None
