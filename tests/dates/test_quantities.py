from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.quantities import number
from tests.dates.whole import quantities

Row = tuple[str, float, str, str | None]

FRENCH: dict[str, list[Row]] = {
    "33,90 kg de méthamphétamine": [("33,90 kg", 33.9, "kg", "méthamphétamine")],
    "1,8 tonne": [("1,8 tonne", 1.8, "tonne", None)],
    "4 650 kg de résine de cannabis": [("4 650 kg", 4650, "kg", "résine de cannabis")],
    "deux kilogrammes": [("deux kilogrammes", 2, "kilogrammes", None)],
    "trente-quatre sachets de chanvre indien": [("trente-quatre sachets", 34, "sachets", "chanvre indien")],
    "une dizaine de motos": [("une dizaine de motos", 10, "motos", "motos")],
    "2 750 000 FCFA": [("2 750 000 FCFA", 2_750_000, "FCFA", None)],
    "11,4 milliards de FCFA": [("11,4 milliards de FCFA", 11.4e9, "FCFA", None)],
    "trois fusils de chasse": [("trois fusils", 3, "fusils", "fusils de chasse")],
    "315 armes à feu": [("315 armes à feu", 315, "armes", "armes à feu")],
    "quatre d'entre eux": [("quatre d'entre eux", 4, "d'entre eux", None)],
    "27 ans, 16 heures, le 12 mars, 20 mois": [],
    "la 2e Région militaire, la Base aérienne 101 de Niamey": [],
}
ENGLISH: dict[str, list[Row]] = {
    "214 kg of cannabis resin were": [("214 kg", 214, "kg", "cannabis resin")],
    "4,650kg": [("4,650kg", 4650, "kg", None)],
    "70,000 tablets of tramadol": [("70,000 tablets", 70_000, "tablets", "tramadol")],
    "some thirty motorcycles": [("some thirty motorcycles", 30, "motorcycles", "motorcycles")],
    "19.88 tons": [("19.88 tons", 19.88, "tons", None)],
    "2,7 tons": [("2,7 tons", 2.7, "tons", None)],
    "twenty-two hunting rifles": [("twenty-two hunting rifles", 22, "rifles", "hunting rifles")],
    "N9.7 million": [("N9.7 million", 9.7e6, "N", None)],
    "nine individuals": [("nine individuals", 9, "individuals", "individuals")],
    "eight fishermen died": [("eight fishermen", 8, "fishermen", "fishermen")],
    "aged 26, for 3 months, 17 Brigade, in 2019 soldiers": [],
}


def rows(text: str, language: str) -> list[Row]:
    return [(q.text, q.details["value"], q.details["unit"], q.details["item"]) for q in quantities(text, language)]


@pytest.mark.parametrize(("text", "expected"), FRENCH.items())
def test_french(text: str, expected: list[Row]) -> None:
    assert rows(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_english(text: str, expected: list[Row]) -> None:
    assert rows(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nine", 9), ("six", 6), ("quatre-vingt-onze", 91), ("soixante et onze", 71),
        ("mille six cent cinquante", 1650),
        ("two hundred and six", 206), ("cent quatre-vingt-huit", 188), ("deux cents", 200), ("a dozen", 12),
        ("19,6 milliards", 19.6e9), ("many", None), ("", None),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float | None) -> None:
    assert number(text) == value


@given(st.integers(0, 999_999_999))
def test_figures_are_read_as_each_language_writes_them(value: int) -> None:
    english = f"{value:,}"
    assert (
        number(english, "en")
        == number(english.replace(",", " "), "fr")
        == number(english.replace(",", "."), "fr")
        == value
    )


@given(st.text(alphabet="0123456789 ,.kgunxsdeétons", max_size=50), st.sampled_from(["fr", "en"]))
def test_any_text_is_read(text: str, language: str) -> None:
    rows(text, language)
