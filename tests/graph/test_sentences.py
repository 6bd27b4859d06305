"""Every sentence stands in both languages with the same blanks."""

from __future__ import annotations

import tomllib
from importlib import resources
from string import Formatter

import pytest

from graph.errors import NotFound
from graph.sentences import say

SENTENCES = tomllib.loads((resources.files("graph") / "sentences.toml").read_text(encoding="utf-8"))


def blanks(text: str) -> set[str]:
    return {str(name).removesuffix("_fr") for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_both_languages_fill_the_same_blanks(key: str) -> None:
    assert set(SENTENCES[key]) == {"en", "fr"}
    assert blanks(SENTENCES[key]["en"]) == blanks(SENTENCES[key]["fr"])


def test_an_error_is_told_in_the_language_asked_for() -> None:
    error = NotFound(say("no_job", id="x"))
    assert (str(error), error.sentence("fr")) == ("No job has the id 'x'.", "Aucune tâche n'a l'identifiant 'x'.")
    assert NotFound("Only English.").sentence("fr") == "Only English."
