"""Why a source can't be read, in words that are data (`refusals.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from graph.errors import UnreadableDocument


class Refused(UnreadableDocument):
    """REASON is a key of `refusals.toml`; WHERE is the source as its user named it. It survives pickling."""

    def __init__(self, reason: str, where: str, detail: str = "") -> None:
        super().__init__(reason, where, detail)
        self.reason, self.where, self.detail = reason, where, detail

    def __str__(self) -> str:
        return self.sentence("en")

    def sentence(self, language: str) -> str:
        """The reason as one sentence in LANGUAGE ("en" or "fr")."""
        return _sentences()[self.reason][language].format(where=self.where, detail=self.detail)


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files(__package__).joinpath("refusals.toml").read_text(encoding="utf-8"))
