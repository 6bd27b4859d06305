"""Reasons of judgements in words, in both languages; the sentences are data (`reasons.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from graph.model import Reason


def told(reason: Reason, language: str) -> str:
    """The sentence for REASON in LANGUAGE ("en" or "fr"); its code and values where no sentence is known."""
    words = _words().get(reason.code)
    if words is None:
        values = " / ".join(value for value in (reason.left, reason.right) if value)
        return f"{reason.code.replace('_', ' ')}: {values}" if values else reason.code.replace("_", " ")
    return words["fr" if language == "fr" else "en"].format(left=reason.left, right=reason.right)


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files(__package__).joinpath("reasons.toml").read_text(encoding="utf-8"))
