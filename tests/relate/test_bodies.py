"""Bodies: what they are part of, where they are, what they became, with whom they work."""

from __future__ import annotations

import pytest

from tests.relate.telling import tell


@pytest.mark.parametrize(
    ("text", "child", "parent"),
    [
        (
            "L'Office central des stupéfiants est rattaché au ministère de la Sécurité et de la Protection civile.",
            "Office central des stupéfiants",
            "ministère de la Sécurité et de la Protection civile",
        ),
        (
            "L'Office central des stupéfiants, dirigé par le colonel Issa Tembo, dépend de la Gendarmerie nationale.",
            "Office central des stupéfiants",
            "Gendarmerie nationale",
        ),
        (
            "The Special Anti-Drug Brigade is a unit of the National Gendarmerie.",
            "Special Anti-Drug Brigade",
            "National Gendarmerie",
        ),
    ],
)
def test_part_of(text: str, child: str, parent: str) -> None:
    assert tell(text).pairs("PART_OF") == {(child, parent)}


def test_a_denied_parent_is_denied() -> None:
    text = "The Narcotics Bureau does not belong to the National Gendarmerie."
    assert all(said.assertion == "denied" for said in tell(text).said("PART_OF"))


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The 5th Marine Battalion is based in Mopti.", ("5th Marine Battalion", "Mopti")),
        ("La Légion de gendarmerie est basée à Kayes.", ("Légion de gendarmerie", "Kayes")),
    ],
)
def test_based_at(text: str, pair: tuple[str, str]) -> None:
    assert tell(text).pairs("BASED_AT") == {pair}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("La patrouille s'est rendue à Sélingué, dans la région de Sikasso.", ("Sélingué", "région de Sikasso")),
        ("The soldiers searched the village of Diafarabé, in the Mopti region.", ("Diafarabé", "Mopti region")),
    ],
)
def test_within(text: str, pair: tuple[str, str]) -> None:
    assert tell(text).pairs("WITHIN") == {pair}


@pytest.mark.parametrize(
    "text",
    [
        "Kayes region: a quiet week.\n\nRain.\n\nHeat.\n\nRoads closed.\n\nIn Tombiri, soldiers attacked a camp.",
        "Soldiers from the Kayes region attacked a camp in Tombiri on 3 May 2025.",
    ],
)
def test_a_place_lies_in_no_region_that_is_only_mentioned(text: str) -> None:
    assert "Kayes region" not in {outer for inner, outer in tell(text).pairs("WITHIN") if inner == "Tombiri"}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The Anti-Drug Office was renamed the Narcotics Bureau in 2020.", ("Anti-Drug Office", "Narcotics Bureau")),
        (
            "La Cellule aéroportuaire antitrafic (CAAT) est devenue la Brigade aéroportuaire de lutte antitrafic.",
            ("Cellule aéroportuaire antitrafic", "Brigade aéroportuaire de lutte antitrafic"),
        ),
    ],
)
def test_a_renamed_body_has_a_successor_and_no_parent(text: str, pair: tuple[str, str]) -> None:
    told = tell(text)
    assert told.pairs("SUCCEEDED_BY") == {pair}
    assert told.pairs("PART_OF") == set()


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "EUCAP Sahel Mali trained 30 officers of the National Gendarmerie in Bamako in March 2024.",
            ("EUCAP Sahel Mali", "training", "National Gendarmerie"),
        ),
        ("La Garde nationale a été formée par EUCAP Sahel Mali.", ("EUCAP Sahel Mali", "training", "Garde nationale")),
        ("UNODC funded the Narcotics Bureau.", ("UNODC", "funding", "Narcotics Bureau")),
        (
            "The workshop for the Narcotics Bureau was funded by the European Union.",
            ("European Union", "funding", "Narcotics Bureau"),
        ),
        (
            "La formation de l'Office central des stupéfiants a été financée par l'Union européenne.",
            ("Union européenne", "funding", "Office central des stupéfiants"),
        ),
        (
            "L'ONUDC a remis six véhicules à l'Office central des stupéfiants.",
            ("ONUDC", "equipment", "Office central des stupéfiants"),
        ),
        (
            "The National Guard received six vehicles from EUCAP Sahel Mali.",
            ("EUCAP Sahel Mali", "equipment", "National Guard"),
        ),
    ],
)
def test_partners_have_a_giver_and_a_taker(text: str, partners: tuple[str, str, str]) -> None:
    assert tell(text).partners() == {partners}


def test_those_who_act_together_are_partners() -> None:
    text = "La Police nationale et la Gendarmerie nationale ont mené une patrouille conjointe à Kayes vendredi."
    ((one, kind, other),) = tell(text).partners()
    assert kind == "joint_operation"
    assert {one, other} == {"Police nationale", "Gendarmerie nationale"}


@pytest.mark.parametrize(
    "text",
    [
        "JNIM fighters and the Malian Armed Forces carried out an operation near Ménaka.",
        "The Malian Armed Forces clashed with JNIM near Mopti on Friday.",
        "JNIM trained the Malian Armed Forces.",
    ],
)
def test_an_armed_group_is_nobodys_partner(text: str) -> None:
    assert tell(text).partners() == set()


@pytest.mark.parametrize(
    ("text", "assertion"),
    [
        ("UNODC denied that it had funded the Narcotics Bureau.", "denied"),
        ("L'Union européenne ne finance pas la Gendarmerie nationale.", "denied"),
        ("UNODC will train the Narcotics Bureau next year.", "planned"),
    ],
)
def test_what_is_denied_or_planned_is_not_stated(text: str, assertion: str) -> None:
    told = tell(text)
    assert [said.assertion for said in told.said("PARTNER_OF")] == [assertion]
    assert told.pairs("PART_OF") == set()
