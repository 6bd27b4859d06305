"""What pydantic finds wrong with a value, as a sentence in both languages (`sentences.toml`, `invalid_…`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.sentences import Sentence, known, say

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


def invalid(error: ErrorDetails) -> Sentence:
    """What is wrong: a validator's own sentence where it has one, else that of pydantic's kind of error."""
    values = error.get("ctx", {})
    own = getattr(values.get("error"), "args", ())
    if own and isinstance(own[0], Sentence):
        return own[0]
    kind = f"invalid_{error['type']}"
    french = str(values.get("expected", "")).replace(" or ", " ou ")
    return say(kind if known(kind) else "invalid_other", **values, expected_fr=french)
