"""Masked sentences, and patterns over them."""

from __future__ import annotations

from loaders.passages import Found, Label, Sentence
from loaders.relate.masks import Masked, mask
from loaders.relate.patterns import expand, find, lexicon, patterns


def masked(text: str, language: str, *words: tuple[str, Label]) -> Masked:
    """TEXT as one sentence in which each of WORDS, in order, is a span."""
    spans, position = [], 0
    for word, label in words:
        start = text.index(word, position)
        position = start + len(word)
        spans.append(Found(start, position, label, word))
    return mask(text, Sentence(0, len(text), 0, language, ()), spans)


def test_names_become_marks_and_words_of_operations_stay() -> None:
    sentence = masked(
        "L’OCS a  saisi\n3 kg à Kayes.",
        "fr",
        ("OCS", Label.ORGANIZATION),
        ("saisi", Label.OPERATION),
        ("3 kg", Label.QUANTITY),
        ("Kayes", Label.PLACE),
    )
    assert sentence.text == "L'⟦O0⟧ a ⟦X1⟧saisi ⟦Q2⟧ à ⟦L3⟧."
    assert [span.text for span in sentence.marked("⟦L3⟧ ⟦O0⟧")] == ["Kayes", "OCS"]
    assert sentence.at(sentence.spans[2]) == sentence.text.index("⟦Q2⟧")


def test_a_body_told_twice_is_marked_once() -> None:
    sentence = masked(
        "The Narcotics Bureau (NB) met.", "en", ("Narcotics Bureau", Label.ORGANIZATION), ("NB", Label.ORGANIZATION)
    )
    assert sentence.text == "The ⟦O0⟧ met."
    assert sentence.at(sentence.spans[1]) == -1


def test_slots_and_words_are_written_out() -> None:
    words = {"det": "(?:the )?", "list": ", ", "who": "{det}big "}
    assert expand("{who}{O.body}", words) == r"(?:(?:(?:the )?)big )(?P<body>⟦O\d+⟧)"
    assert expand("{P+.people}", words) == r"(?P<people>⟦P\d+⟧(?:(?:, )⟦P\d+⟧)*)"


def test_a_pattern_gives_the_spans_of_its_slots() -> None:
    sentence = masked(
        "UNODC funded the army, the police.",
        "en",
        ("UNODC", Label.ORGANIZATION),
        ("army", Label.ORGANIZATION),
        ("police", Label.ORGANIZATION),
    )
    (match,) = [match for match in find(sentence, "PARTNER_OF") if match.says["kind"] == "funding"]
    assert [span.text for span in match.spans["giver"]] == ["UNODC"]
    assert [span.text for span in match.spans["taker"]] == ["army", "police"]


def test_every_pattern_of_both_languages_compiles() -> None:
    for language in ("en", "fr"):
        for name, rows in lexicon(language, "relations").items():
            if isinstance(rows, list):
                assert len(patterns(language, name)) == len(rows)
