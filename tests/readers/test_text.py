"""Encodings, languages and metadata of plain text."""

from __future__ import annotations

import pytest

from graph.model import Document
from loaders.readers import Metadata, Options, Refused, Source, language_of, read

FRENCH = (
    "Le commissaire Adama Ballo a présenté à Ségou les résultats de l'opération menée par la brigade des stupéfiants. "
)
ENGLISH = "Commissioner Adama Ballo told reporters that the operation was led by the drug squad in the town of Ségou. "


def text(content: str, encoding: str = "utf-8", given: Metadata | None = None) -> Document:
    return read(Source("a.txt", "a.txt", content.encode(encoding), Options(given or Metadata())))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_that_french_files_come_in(encoding: str) -> None:
    document = text(FRENCH * 3, encoding)
    assert document.text == FRENCH * 3
    assert not document.partial


def test_damaged_utf8_is_read_and_marked_partial() -> None:
    document = read(Source("a.txt", "a.txt", (FRENCH * 3).encode() + b"\xff\xfe fin"))
    assert document.partial
    assert document.text.startswith(FRENCH)


@pytest.mark.parametrize(
    "content", [b"\x00\x01\x02\x00\x00\xff" * 100, b"\x7fELF\x02\x01\x01", b"\x89PNG\r\n\x1a\n0000"]
)
def test_what_is_not_text_is_refused(content: bytes) -> None:
    with pytest.raises(Refused, match=r"a\.txt"):
        read(Source("a.txt", "a.txt", content))


@pytest.mark.parametrize("content", [b"", b" \n\t\n", "\u200b\ufeff".encode()])
def test_an_empty_document_is_refused(content: bytes) -> None:
    with pytest.raises(Refused, match="holds no text"):
        read(Source("a.txt", "a.txt", content))


@pytest.mark.parametrize(
    ("passage", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), ("Adama Ballo", None), ("", None), ("12 / 34", None)]
)
def test_language_of_a_passage(passage: str, language: str | None) -> None:
    assert language_of(passage) == language


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        ("BAMAKO, 13 mars 2025 (AMAP) – ", "2025-03-13", "AMAP"),
        ("Bamako, le 1er août 2024 – ", "2024-08-01", None),
        ("KAYES, March 5, 2025 (Reuters) - ", "2025-03-05", "Reuters"),
        ("BAMAKO (AMAP) – ", None, "AMAP"),
        ("Publié le jeudi 13 mars 2025 à 10h30\n", "2025-03-13", None),
        ("Par la rédaction | Mis en ligne le 13/03/2025\n", "2025-03-13", None),
        ("Published: 5 March 2025\n", "2025-03-05", None),
        ("Posted on 2025-03-05\n", "2025-03-05", None),
        ("Titre\n\nmercredi 5 mars 2025\n\n", "2025-03-05", None),
        ("L'atelier s'est tenu le mercredi 12 mars 2025. ", None, None),
        (
            "Le rapport publié le 12 mars 2025 par la police montre que tout va bien dans le pays et dans la région. ",
            None,
            None,
        ),
        ("Published on 31 February 2025\n", None, None),
    ],
)
def test_a_text_dates_itself_only_where_it_says_so(line: str, published: str | None, publisher: str | None) -> None:
    document = text(line + FRENCH)
    assert (document.published, document.publisher) == (published, publisher)


def test_a_date_that_could_be_two_is_none_in_english() -> None:
    assert text("Published: 03/04/2025\n" + ENGLISH * 3).published is None
    assert text("Publié le 03/04/2025\n" + FRENCH * 3).published == "2025-04-03"


def test_the_end_of_a_communique_dates_it() -> None:
    assert text(FRENCH * 40 + "\n\nBamako, le 13 mars 2025\nLa direction").published == "2025-03-13"


def test_headline_is_a_first_line_that_stands_alone() -> None:
    assert text("Saisie à Kayes\n\n" + FRENCH).title == "Saisie à Kayes"
    assert text(FRENCH).title is None


def test_what_the_user_gives_wins() -> None:
    given = Metadata("Titre", "https://a.example/b", "Éditeur", "2020", "en")
    document = text("BAMAKO, 13 mars 2025 (AMAP) – " + FRENCH, given=given)
    assert (document.title, document.publisher, document.published, document.language) == (
        "Titre",
        "Éditeur",
        "2020",
        "en",
    )
    assert document.url == "https://a.example/b"
