from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.dates import document_date, find_all, find_dates
from tests.dates.whole import PUBLISHED, dates, sentence

FRENCH = {
    "le 12 mars 2025, à l'aube": [("12 mars 2025", "2025-03-12", None)],
    "le 1er janvier": [("1er janvier", "2025-01-01", None)],
    "arrêté le 12/03/2025 à Kati": [("12/03/2025", "2025-03-12", None)],
    "le mercredi 12 mars": [("mercredi 12 mars", "2025-03-12", None)],
    "le lundi 12 mars": [("lundi 12 mars", "2025-03-12", None)],
    "en juillet 2015": [("juillet 2015", "2015-07", None)],
    "jeudi dernier": [("jeudi dernier", "2025-03-06", None)],
    "une patrouille, lundi, a saisi": [("lundi", "2025-03-10", None)],
    "hier mercredi": [("hier mercredi", "2025-03-12", None)],
    "dans la nuit du 17 au 18 février": [("nuit du 17 au 18 février", "2025-02-17", "2025-02-18")],
    "dans la nuit de samedi à dimanche": [("nuit de samedi à dimanche", "2025-03-08", "2025-03-09")],
    "les 24 et 25 septembre 2025": [("24 et 25 septembre 2025", "2025-09-24", "2025-09-25")],
    "du 3 au 7 mars": [("3 au 7 mars", "2025-03-03", "2025-03-07")],
    "du 28 décembre au 3 janvier 2025": [("28 décembre au 3 janvier 2025", "2024-12-28", "2025-01-03")],
    "fin juin 2017": [("fin juin 2017", "2017-06", None)],
    "il y a deux semaines": [("il y a deux semaines", "2025-02-24", "2025-03-02")],
    "il y a trois mois": [("il y a trois mois", "2024-12", None)],
    "au premier trimestre 2024": [("premier trimestre 2024", "2024-01", "2024-03")],
    "la semaine dernière": [("semaine dernière", "2025-03-03", "2025-03-09")],
    "l'atelier se tiendra en mai": [("mai", "2025-05", None)],
    "disparu en novembre": [("novembre", "2024-11", None)],
    "la saisie aura lieu vendredi": [("vendredi", "2025-03-14", None)],
    "attaqué le 20 janvier dernier": [("20 janvier dernier", "2025-01-20", None)],
    "Mardi 4, à Gao": [("Mardi 4", "2025-03-04", None)],
    "le 17 dès midi": [("17", "2025-03-17", None)],
    "le 03/03, à l'aube": [("03/03", "2025-03-03", None)],
    "dans la nuit du 3 au 4": [("nuit du 3 au 4", "2025-03-03", "2025-03-04")],
    "le 31 février 2024": [],
    "27 ans, 4 kg, 16 heures, communiqué n°2021-016": [],
    "le quartier ACI 2000": [],
}
ENGLISH = {
    "on 28th Feb. 2018 in Kano": [("28th Feb. 2018", "2018-02-28", None)],
    "on December 30, 2025": [("December 30, 2025", "2025-12-30", None)],
    "on Monday, 24th March, 2025, troops": [("Monday, 24th March, 2025", "2025-03-24", None)],
    "last Thursday": [("last Thursday", "2025-03-06", None)],
    "said on Wednesday": [("Wednesday", "2025-03-12", None)],
    "in late June 2017": [("late June 2017", "2017-06", None)],
    "in early 2017": [("early 2017", "2017", None)],
    "in 2018 alone": [("2018", "2018", None)],
    "three months ago": [("three months ago", "2024-12", None)],
    "from May 30 – June 17": [("May 30 – June 17", "2024-05-30", "2024-06-17")],
    "September 12-14, hosted": [("September 12-14", "2024-09-12", "2024-09-14")],
    "overnight 17-18 February": [("overnight 17-18 February", "2025-02-17", "2025-02-18")],
    "last month": [("last month", "2025-02", None)],
    "two nights ago": [("two nights ago", "2025-03-11", None)],
    "Tuesday 4, near Gao": [("Tuesday 4", "2025-03-04", None)],
    "next year": [("next year", "2026", None)],
    "he may march in august company": [],
    "aged 26, with 2,000 men": [],
}


@pytest.mark.parametrize(("text", "expected"), FRENCH.items())
def test_french(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert dates(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_english(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert dates(text, "en") == expected


def test_without_publication_date_a_relative_date_means_nothing_yet() -> None:
    assert dates("jeudi, puis le 1er juillet", "fr", None) == [("jeudi", None, None), ("1er juillet", "--07-01", None)]


def test_the_next_day_counts_from_the_day_named_last() -> None:
    text = "The camp fell on 9 May 2024. The next morning the army returned. Two days later it left."
    starts = [0, text.index("The next"), text.index("Two")]
    sentences = [sentence(text[:end], "en", start) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    found = find_all(text, sentences, PUBLISHED)
    assert [each.details["began"] for each in found] == ["2024-05-09", "2024-05-10", "2024-05-12"]
    assert [each.details["relative"] for each in found] == [False, True, True]


def test_what_is_told_of_an_earlier_year_stays_in_it() -> None:
    text = "Le 9 août 2023, il est arrêté. En octobre, il est jugé. Il est libre depuis mars."
    starts = [0, text.index("En"), text.index("Il est libre")]
    sentences = [sentence(text[:end], "fr", start) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    assert [each.details["began"] for each in find_all(text, sentences, PUBLISHED)] == [
        "2023-08-09",
        "2023-10",
        "2025-03",
    ]


def test_since_and_until() -> None:
    text = "Il commande la zone depuis 2019 et la gardera jusqu'en juin 2026."
    since, until = find_dates(text, sentence(text, "fr"), PUBLISHED)
    assert (since.text, since.details["since"], since.details["until"]) == ("2019", True, False)
    assert (until.text, until.details["since"], until.details["until"]) == ("juin 2026", False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("COMMUNIQUÉ\nBamako, le 3 mai 2024\nLe Directeur", "2024-05-03"),
        ("ABUJA, 3 May 2024 – The army", "2024-05-03"),
        ("Publié le 12/03/2025", "2025-03-12"),
        ("Réunis le 3 mai 2024 à Bamako, ils ont signé", None),
        ("", None),
    ],
)
def test_the_documents_own_date(text: str, expected: str | None) -> None:
    assert document_date(text) == expected


MONTHS = {
    "fr": [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ],
    "en": [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ],
}  # fmt: skip
DAYS = st.dates(date(1950, 1, 1), date(2035, 12, 31))


@given(DAYS, st.sampled_from(["fr", "en"]), st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "{d:02}/{n:02}/{y}"]))
def test_a_date_is_read_as_it_was_written(day: date, language: str, form: str) -> None:
    if language == "fr" and form.startswith("{m}"):
        form = "{d} {m} {y}"
    written = form.format(d=day.day, m=MONTHS[language][day.month - 1], n=day.month, y=day.year)
    assert dates(f"« {written} »", language) == [(written, day.isoformat(), None)]


@given(DAYS, st.integers(-80, 50), st.sampled_from(["fr", "en"]))
def test_without_year_the_nearest_one_is_meant(published: date, days: int, language: str) -> None:
    day = date.fromordinal(published.toordinal() + days)
    written = f"{day.day} {MONTHS[language][day.month - 1]}"
    if (day.month, day.day) != (2, 29):
        assert dates(f"({written})", language, published) == [(written, day.isoformat(), None)]


@given(st.text(alphabet="le19 mars2024-/,.dejeudihierONFRIÉ’\n", max_size=60), st.sampled_from(["fr", "en"]))
def test_any_text_is_read(text: str, language: str) -> None:
    dates(text, language)
    document_date(text)
