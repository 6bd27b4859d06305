"""Words that may tell an operation are known in all their forms, in both languages."""

from __future__ import annotations

import pytest

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.telling import NOUN, VERB, telling, tells


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("interpellés", "tells:arrest"),
        ("perquisitionnaient", "tells:raid"),
        ("confiscated", "tells:seizure"),
        ("searching", "tells:raid"),
        ("remises", "tells:delivery"),
        ("embuscades", "happening:attack"),
        ("workshop", "happening:workshop"),
    ],
)
def test_forms_of_words_that_tell(word: str, told: str) -> None:
    assert told in telling(fold(word))


def test_a_word_may_be_verb_and_noun() -> None:
    assert {VERB, NOUN} <= set(telling("patrouille"))


@pytest.mark.parametrize("word", ["les", "made", "avec", "ministre", "colonel", "x", ""])
def test_other_words_tell_nothing(word: str) -> None:
    assert telling(word) == ()


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Par arrêté du 3 mars 2025, il est nommé.", "arrêté", False),
        ("La police a arrêté deux hommes.", "arrêté", True),
        ("They were given a patrol boat.", "patrol", False),
        ("A patrol was fired upon.", "patrol", True),
    ],
)
def test_decrees_and_things_tell_nothing(text: str, word: str, told: bool) -> None:
    start = text.index(word)
    assert tells(text, Found(start, start + len(word), Label.OPERATION, word)) == told
