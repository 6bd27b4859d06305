"""Who holds which post, in the ways that both languages say it; the people are invented."""

from __future__ import annotations

import pytest

from tests.relate.telling import tell


@pytest.mark.parametrize(
    ("text", "person", "title", "body"),
    [
        (
            "Le Colonel Seriba Tessougué, directeur de l'Office central des stupéfiants, a reçu la presse.",
            "Seriba Tessougué",
            "directeur",
            "Office central des stupéfiants",
        ),
        (
            "Le directeur de l'Office central des stupéfiants, le Colonel Seriba Tessougué, a reçu la presse.",
            "Seriba Tessougué",
            "directeur",
            "Office central des stupéfiants",
        ),
        (
            "The director of the Narcotics Bureau, Colonel Issa Tembo, spoke on Monday.",
            "Issa Tembo",
            "director",
            "Narcotics Bureau",
        ),
        (
            "Colonel Issa Tembo, commander of the National Gendarmerie, spoke on Monday.",
            "Issa Tembo",
            "commander",
            "National Gendarmerie",
        ),
    ],
)
def test_a_post_stands_before_or_behind_the_name(text: str, person: str, title: str, body: str) -> None:
    told = tell(text)
    assert told.posts() == {(person, title, body)}
    (post,) = told.said("HOLDS_POST")
    assert post.attributes["rank"].casefold() == "colonel"
    assert post.attributes["role"] == "commander"
    assert "status" not in post.attributes


def test_ranks_are_facts_of_their_own() -> None:
    told = tell("Le Contrôleur général Moriba Tessougué et le Lt-Col Rokia Inazoum ont visité la ville de Gao.")
    ranks = {(said.subject, said.attributes["rank"]) for said in told.said("HAS_RANK")}
    assert ranks == {("Moriba Tessougué", "Contrôleur général"), ("Rokia Inazoum", "Lt-Col")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The 33rd Parachute Commando Regiment, commanded by Colonel Issa Tembo, moved north.",
            "33rd Parachute Commando Regiment",
        ),
        ("Colonel Issa Tembo commands the National Guard.", "National Guard"),
        ("Le colonel Issa Tembo dirige la Garde nationale.", "Garde nationale"),
    ],
)
def test_a_verb_says_who_heads_a_body(text: str, body: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.subject, post.object, post.attributes["role"]) == ("Issa Tembo", body, "commander")
    assert "post_title" not in post.attributes


def test_appointments_are_to_the_body_of_their_heading() -> None:
    told = tell(
        "Direction générale des Douanes\n"
        "- Directeur général : Colonel Moriba Tessougué\n"
        "- Directeur général adjoint : Colonel Fily Sangho\n"
    )
    assert ("Moriba Tessougué", "Directeur général", "Direction générale des Douanes") in told.posts()


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        (
            "Le ministre de la Sécurité et de la Protection civile, le général Hamadi Bouamatou, a visité Kati.",
            "Ministère de la Sécurité et de la Protection civile",
        ),
        (
            "The Minister of Defence, Major General Danjuma Wuyep, inspected the troops.",
            "Ministry of Defence",
        ),
    ],
)
def test_a_minister_heads_the_ministry(text: str, ministry: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.object, post.attributes["role"]) == (ministry, "commander")


def test_the_chief_of_staff_of_a_minister_is_no_minister() -> None:
    told = tell(
        "Le chef de cabinet du ministre de la Sécurité et de la Protection civile, le colonel Adama Dao, "
        "a représenté le ministre."
    )
    (post,) = told.said("HOLDS_POST")
    assert post.object == "Ministère de la Sécurité et de la Protection civile"
    assert post.attributes["role"] == "chief_of_staff"


@pytest.mark.parametrize(
    ("text", "embassy"),
    [
        (
            "The Ambassador of the United States to Mali, Rachel Tunbridge, attended the ceremony.",
            "Embassy of the United States to Mali",
        ),
        (
            "L'ambassadrice des États-Unis au Mali, Rachel Tunbridge, a remis les véhicules.",
            "Ambassade des États-Unis au Mali",
        ),
    ],
)
def test_an_ambassador_heads_an_embassy(text: str, embassy: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.subject, post.object, post.attributes["role"]) == ("Rachel Tunbridge", embassy, "commander")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Governor of Kayes, Colonel Adama Dao, visited the barracks.", "Kayes"),
        ("Le préfet de Nara, Adama Dramé, a présidé la cérémonie.", "Nara"),
    ],
)
def test_governors_and_prefects_hold_posts_over_places(text: str, place: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.object, post.attributes["role"]) == (place, "commander")


@pytest.mark.parametrize(
    "text",
    [
        "L'ancien directeur de la Sécurité d'État, le général Moussa Bagnidé, est arrivé à Gao.",
        "General Moussa Bagnidé, former commander of the National Guard, was heard in court.",
    ],
)
def test_what_somebody_was_is_a_former_post(text: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.subject, post.attributes["status"]) == ("Moussa Bagnidé", "former")


@pytest.mark.parametrize(
    ("text", "assertion"),
    [
        ("Le colonel Issa Tembo n'a pas été nommé directeur de la Sécurité d'État.", "denied"),
        ("Colonel Issa Tembo was reportedly appointed commander of the National Guard.", "alleged"),
        ("Colonel Issa Tembo was appointed commander of the National Guard.", "stated"),
    ],
)
def test_a_post_may_be_denied_or_alleged(text: str, assertion: str) -> None:
    assert [said.assertion for said in tell(text).said("HOLDS_POST")] == [assertion]


@pytest.mark.parametrize(
    "text",
    [
        "La cérémonie s'est tenue au camp Moussa Traoré puis au lycée Massa Makan Diabaté de Kita.",
        "The drugs were found at the Murtala Muhammed International Airport.",
        "Hier, l'OCS a arrêté deux suspects, B. S. et K.D., à Kayes.",
        "Les élèves ont défilé hier à Kati.\n\nPar Moussa Tessougué\n",
    ],
)
def test_names_of_places_suspects_and_journalists_say_nothing_of_persons(text: str) -> None:
    told = tell(text)
    assert not told.said("HOLDS_POST") + told.said("HAS_RANK") + told.said("HAS_TITLE")
    assert all(mention.kind != "Person" for mention in told.extraction.mentions)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Captain Issa Tembo is a gendarme. He has commanded the National Guard since 2023.", "National Guard"),
        ("Le capitaine Issa Tembo est gendarme. Il commande la Garde nationale depuis 2023.", "Garde nationale"),
    ],
)
def test_a_pronoun_stands_for_who_was_named_last(text: str, body: str) -> None:
    (post,) = tell(text).said("HOLDS_POST")
    assert (post.subject, post.object, post.attributes["role"]) == ("Issa Tembo", body, "commander")
    assert post.attributes["began"] == "2023"
    assert not post.attributes.get("status")
