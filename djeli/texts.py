"""What the command says, in the language of whoever runs it (`texts.toml`)."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Collection
from functools import cache
from importlib import resources
from typing import Any

from graph.errors import DjeliError

VARIABLES = ("DJELI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def language() -> str:
    """ "fr" or "en", from the first of VARIABLES that is set."""
    chosen = next((value for name in VARIABLES if (value := os.environ.get(name))), "")
    return "fr" if chosen.lower().startswith("fr") else "en"


def text(section: str, key: str, **values: object) -> str:
    """The text KEY of SECTION (help, say, wrong) with VALUES put in."""
    return _texts()[section][key][language()].format(**values)


def texts(section: str) -> Collection[str]:
    """The keys of SECTION."""
    return _texts()[section]


def head(column: str) -> str:
    """The head of a column of an answer: its name, in French a translation (`heads.toml`)."""
    name = column.replace("_", " ")
    return _heads().get(column, name) if language() == "fr" else name


def spoken(error: DjeliError) -> str:
    """The sentence of ERROR, in the user's language where it has one."""
    return error.sentence(language())


@cache
def _texts() -> dict[str, dict[str, dict[str, str]]]:
    return _read("texts.toml")


@cache
def _heads() -> dict[str, str]:
    return _read("heads.toml")


def _read(file: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(file).read_text(encoding="utf-8"))
