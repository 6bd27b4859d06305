"""Names in the ways that the genre writes them; the people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Document
from loaders.passages import Found, Label
from loaders.places import Gazetteer
from loaders.recognise import recognise
from loaders.segment import segment

GAZETTEER = Gazetteer.load()
FRAGMENTS = (
    "Le Colonel-major Seriba TESSOUGUE, Directeur général de l'OCS, ",
    "Maj.-Gen. T. A. Okwara (rtd), GOC 7 Division, ",
    "la 2e Région militaire ",
    "(UNODC) ",
    "le 12 mai 2025 ",
    "33,90 kg ",
    "Kayes-Sénou ",
    "\n\n",
    "« ",
    "Mme K. D. ",
    "ministre de la Sécurité et de la Protection civile ",
    "😀",
)


def found(text: str) -> list[Found]:
    return recognise(Document(text, "a.txt", published="2025-05-14"), segment(text, None), GAZETTEER)


def texts(spans: list[Found], label: Label) -> list[str]:
    return [span.text for span in spans if span.label is label]


@pytest.mark.parametrize(
    ("text", "ranks", "persons"),
    [
        (
            "Le Contrôleur général de Police Moriba TESSOUGUÉ a reçu le Colonel- major Yaya Ag INTALAWEN.",
            ["Contrôleur général de Police", "Colonel- major"],
            ["Moriba TESSOUGUÉ", "Yaya Ag INTALAWEN"],
        ),
        (
            "Le Gal de brigade Hamadi Ould Bouamatou et le Lt-Col Rokia Walet Inazoum ont présidé la cérémonie à Gao.",
            ["Gal de brigade", "Lt-Col"],
            ["Hamadi Ould Bouamatou", "Rokia Walet Inazoum"],
        ),
        (
            "Maj.-Gen. T. A. Okwara received Brig Gen Danjuma Wuyep and ACP Ngozi Adaeze Umeh in Abuja.",
            ["Maj.-Gen.", "Brig Gen", "ACP"],
            ["T. A. Okwara", "Danjuma Wuyep", "Ngozi Adaeze Umeh"],
        ),
        (
            "La commissaire divisionnaire Fily dite Bintou Sangho dirige l'enquête avec l'adjudant-chef N'Golo Traoré.",
            ["commissaire divisionnaire", "adjudant-chef"],
            ["Fily dite Bintou Sangho", "N'Golo Traoré"],
        ),
    ],
)
def test_ranks_and_names(text: str, ranks: list[str], persons: list[str]) -> None:
    spans = found(text)
    assert texts(spans, Label.RANK) == ranks
    assert texts(spans, Label.PERSON) == persons


def test_a_civility_is_no_part_of_the_name() -> None:
    spans = found(
        "Mme Oumou Tessougué, directrice régionale de la Police de Kayes, a remercié M. Adama Dramé, gouverneur."
    )
    assert texts(spans, Label.PERSON) == ["Oumou Tessougué", "Adama Dramé"]


def test_a_surname_alone_is_the_person_again() -> None:
    spans = found(
        "TESSOUGUE PREND LES COMMANDES\n\nLe Colonel Moriba Tessougué dirige la Gendarmerie nationale. "
        "Hier, Tessougué a salué les élèves. « Tenez bon », a lancé Tessougué.\n"
    )
    assert texts(spans, Label.PERSON) == ["TESSOUGUE", "Moriba Tessougué", "Tessougué", "Tessougué"]


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        (
            "L'atelier s'est tenu à l'École de maintien de la paix Alioune Blondin Beye de Bamako.",
            Label.ORGANIZATION,
            "École de maintien de la paix Alioune Blondin Beye",
        ),
        (
            "La drogue a été saisie à l'aéroport international Président Modibo Keïta.",
            Label.PLACE,
            "aéroport international Président Modibo Keïta",
        ),
        ("Troops left the Sani Abacha Barracks on Monday.", Label.PLACE, "Sani Abacha Barracks"),
        (
            "The officers met at the Murtala Muhammed International Airport.",
            Label.PLACE,
            "Murtala Muhammed International Airport",
        ),
    ],
)
def test_what_is_named_after_a_person_is_none(text: str, label: Label, name: str) -> None:
    spans = found(text)
    assert texts(spans, Label.PERSON) == []
    assert name in texts(spans, label)


@pytest.mark.parametrize(
    "text",
    [
        "Les deux suspects, B. S. et K.D., ont été mis à la disposition du parquet.",
        "Le nommé Bourama Tessougué a été interpellé avec deux sacs de chanvre.",
        "The driver, one Idowu Alabade, 26, was arrested with 40 bags.",
        "Les élèves ont défilé hier à Kati.\n\nPar Moussa Tessougué\n",
        "The house was searched on Friday.\n\n(Reporting by Adama Tessougue; editing by Ann Marlowe)\n",
    ],
)
def test_suspects_and_journalists_are_not_named(text: str) -> None:
    assert texts(found(text), Label.PERSON) == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("La Direction régionale de la Police et l'Office central des stupéfiants (OCS) coopèrent.", 3),
        ("The OCS (Office central des stupéfiants) thanked UNODC.", 3),
        ("Le 12e arrondissement, la 2e Région militaire et la zone de défense n° 6 sont en alerte.", 3),
        ("The 33rd Parachute Commando Regiment and the 23 Armoured Brigade moved on.", 2),
    ],
)
def test_bodies(text: str, bodies: int) -> None:
    assert len(texts(found(text), Label.ORGANIZATION)) == bodies


def test_an_acronym_is_told_of_its_name_in_either_order() -> None:
    for text in (
        "La Brigade spéciale des frontières (BSF) a saisi deux armes.",
        "La BSF (Brigade spéciale des frontières) a saisi deux armes.",
    ):
        details = {span.text: span.details.get("acronym") for span in found(text)}
        assert details["Brigade spéciale des frontières"] == "BSF"


def test_a_minister_has_a_post_with_its_body_inside() -> None:
    text = "Le ministre de l'Intérieur, de la Sécurité publique et de l'Administration du territoire a visité Diffa."
    (post,) = [span for span in found(text) if span.label is Label.TITLE]
    start, end = post.details["body"]
    assert text[start:end] == "Intérieur, de la Sécurité publique et de l'Administration du territoire"
    assert post.details["role"] == "commander"


@pytest.mark.parametrize(
    ("text", "title", "role"),
    [
        (
            "Le Colonel Adama Tessougué, porte-parole de la Gendarmerie nationale, dément.",
            "porte-parole",
            "spokesperson",
        ),
        ("Son adjoint, le capitaine Yaya Dembélé, était présent.", "adjoint", "deputy"),
        (
            "The General Officer Commanding 7 Division, Maj.-Gen. T. A. Okwara, spoke.",
            "General Officer Commanding",
            "commander",
        ),
        ("The chief of staff of the National Guard, Colonel Adama Dao, spoke.", "chief of staff", "chief_of_staff"),
    ],
)
def test_posts_and_their_roles(text: str, title: str, role: str) -> None:
    posts = {span.text: span.details["role"] for span in found(text) if span.label is Label.TITLE}
    assert posts == {title: role}


def test_kinds_of_bodies() -> None:
    text = "The National Gendarmerie, the Ministry of Security and Civil Protection and JNIM were named by UNODC."
    kinds = [span.details["kind"] for span in found(text) if span.label is Label.ORGANIZATION]
    assert kinds == ["gendarmerie", "ministry", "armed_group", "international"]


def test_places_keep_the_words_of_their_name() -> None:
    spans = found(
        "Les FAMa ont mené une patrouille sur l'axe Bla-San, dans la région de Ségou, puis près de Diafarabé."
    )
    assert texts(spans, Label.PLACE) == ["Bla", "San", "région de Ségou", "Diafarabé"]


def test_page_furniture_is_no_name() -> None:
    spans = found("The OCS seized 3 kg of heroin in Kayes. Read More\n\nSimilar Articles\n\nSubscribe\n")
    assert texts(spans, Label.PLACE) == ["Kayes"]
    assert texts(spans, Label.PERSON) == []


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map("".join))
def test_spans_are_sorted_apart_and_quote_the_text(text: str) -> None:
    last = 0
    for span in found(text):
        assert last <= span.start < span.end
        assert text[span.start : span.end] == span.text
        last = span.end


@pytest.mark.parametrize("text", ["\ud800 Koné", "A-" * 20_000, "A." * 15_000, " " * 50_000 + "x", "Koné\n" * 2_000])
def test_hostile_text_is_read_in_little_time(text: str) -> None:
    assert all(text[span.start : span.end] == span.text for span in found(text))


def test_what_only_happens_at_a_place_is_no_part_of_it() -> None:
    spans = found("The Kayes raid was led by Commissioner Moriba Tessougué. The suspects face justice in Bamako.")
    assert texts(spans, Label.PLACE) == ["Kayes", "Bamako"]
    assert texts(spans, Label.TITLE) == []
