"""Ids are content hashes, so that loading twice or in another order gives the same graph."""

from __future__ import annotations

import hashlib
import json

ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode  # made once: it is hot
DIGEST_BYTES = 12  # 96 bits: a billion mentions collide with probability 6e-12


def content_id(*parts: object) -> str:
    """24 hexadecimal digits that depend on nothing but PARTS (JSON values, in order)."""
    text = ENCODE(parts)
    # Lone surrogates can't be encoded strictly, and hostile documents hold them.
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST_BYTES).hexdigest()
