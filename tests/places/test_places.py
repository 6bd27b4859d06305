from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.passages import Found, Label
from loaders.places import Context, Gazetteer, Place, locate
from loaders.places.place import DATA

MALI = Context({"ML": 1.0})
NIGERIA = Context({"NG": 1.0})


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def told(place: Place | None) -> tuple[str, str] | None:
    return (place.kind, place.country) if place else None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kayes", ("town", "ML")), ("KAYES", ("town", "ML")), ("Fana", ("town", "ML")), ("Mopti", ("town", "ML")),
        ("région de Mopti", ("region", "ML")), ("Mopti region", ("region", "ML")), ("Sévaré", ("town", "ML")),
        ("cercle de Douentza", ("district", "ML")), ("région de Douentza", ("region", "ML")),
        ("Niger", ("country", "NE")), ("Niger State", ("region", "NG")), ("la Guinée", ("country", "GN")),
        ("Côte d’Ivoire", ("country", "CI")), ("Ivory Coast", ("country", "CI")), ("États-Unis", ("country", "US")),
        ("Le Caire", ("town", "EG")), ("Lisbonne", ("town", "PT")), ("Nord", None), ("forêt de Serma", None),
        ("Ber", None), ("", None),
    ],
)  # fmt: skip
def test_in_a_text_about_mali(gazetteer: Gazetteer, name: str, expected: tuple[str, str] | None) -> None:
    assert told(gazetteer.resolve(name, MALI)) == expected


def test_both_languages_name_one_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.resolve("Tombouctou", MALI) == gazetteer.resolve("Timbuktu", MALI)
    assert gazetteer.resolve("Ndjamena") == gazetteer.resolve("N'Djaména")


def test_rather_unknown_than_elsewhere(gazetteer: Gazetteer) -> None:
    assert gazetteer.resolve("Fana", NIGERIA) is None
    assert gazetteer.resolve("Bama", Context({"BF": 1.0})) != gazetteer.resolve("Bama", NIGERIA)


def test_what_lies_beside_it_decides(gazetteer: Gazetteer) -> None:
    sahel = Context({"ML": 0.5, "NG": 0.5})
    assert told(gazetteer.resolve("Lere", Context(sahel.countries, ("Kaduna State",)))) == ("town", "NG")
    assert gazetteer.resolve("Gao", Context(sahel.countries, ("Nigeria",))) is None


def test_a_document_tells_of_which_country_it_speaks(gazetteer: Gazetteer) -> None:
    context = gazetteer.context("Malian troops of Mali met a Nigerien officer", ["Kayes", "Bamako"])
    assert max(context.countries, key=lambda code: context.countries[code]) == "ML"
    assert sum(context.countries.values()) == pytest.approx(1)


def test_places_of_a_document(gazetteer: Gazetteer) -> None:
    text = "Des militaires maliens ont fouillé Sitakily, dans le cercle de Kéniéba (région de Kayes), puis Kayes."
    names = ["Sitakily", "cercle de Kéniéba", "région de Kayes", "Kayes"]
    spans = [text.index(names[0]), text.index(names[1]), text.index(names[2]), text.rindex("Kayes")]
    found = [Found(at, at + len(name), Label.PLACE, name) for at, name in zip(spans, names, strict=True)]
    village, district, region, town = (span.details for span in locate(text, found, gazetteer))
    assert dict(village) == {"country": "ML", "region": "Kayes"}
    assert district["place_kind"] == "district"
    assert (region["place_kind"], town["place_kind"]) == ("region", "town")
    assert (town["country"], town["region"], round(town["lat"], 1), round(town["lon"], 1)) == (
        "ML",
        "Kayes",
        14.4,
        -11.4,
    )


COUNTRY_FILE = (
    "9000001\tTiébélé-Bozo\tTiebele-Bozo\tTiebele Bozo\t14.5\t-4.25\tP\tPPL\tML\t\t04\t7701484\t\t"
    "\t120\t\t262\tAfrica/Bamako\t2020-01-01"
)


def test_a_country_file_adds_villages(tmp_path: Path) -> None:
    path = tmp_path / "ML.txt"
    path.write_text(COUNTRY_FILE + "\n", encoding="utf-8")
    village = Gazetteer.load(path).resolve("Tiébélé Bozo", MALI)
    assert village
    assert (village.lat, village.lon, village.region, village.district) == (14.5, -4.25, "Mopti", "Mopti")


@pytest.mark.parametrize("text", ["not a country file", COUNTRY_FILE.replace("14.5", "north"), "\x00"])
def test_another_file_is_refused_in_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="line 1"):
        Gazetteer.load(path)
    with pytest.raises(UsageError, match="can't be read"):
        Gazetteer.load(tmp_path / "missing.txt")


def test_every_place_is_on_earth_and_the_licence_is_named() -> None:
    lines = gzip.decompress(DATA.read_bytes()).decode().split("\n\n")[0].split("\n")
    for line in lines:
        _, country, kind, lat, lon, *_ = line.split("\t")
        assert len(country) == 2
        assert kind in {"country", "region", "district", "town"}
        assert not lat or (abs(float(lat)) <= 90 and abs(float(lon)) <= 180)
    assert len(lines) > 30_000
    assert DATA.stat().st_size < 3_000_000
    assert "CC BY 4.0" in (DATA.parent / "NOTICE").read_text(encoding="utf-8")
