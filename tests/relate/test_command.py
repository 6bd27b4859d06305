"""Who stands above whom, and who took over from whom."""

from __future__ import annotations

import pytest

from tests.relate.telling import tell


@pytest.mark.parametrize(
    "text",
    [
        "Le commissaire Yaya Dembélé dirige la Brigade des stupéfiants. Son adjoint est le capitaine Adama Dao.",
        "Captain Adama Dao acted under the coordination of Commissioner Yaya Dembélé.",
        "Le capitaine Adama Dao est placé sous l'autorité du commissaire Yaya Dembélé.",
        "Captain Adama Dao reports to Commissioner Yaya Dembélé.",
    ],
)
def test_reports_to(text: str) -> None:
    (said,) = tell(text).said("REPORTS_TO")
    assert (said.subject, said.object, said.assertion) == ("Adama Dao", "Yaya Dembélé", "stated")


@pytest.mark.parametrize(
    "text",
    [
        "Captain Adama Dao does not report to Commissioner Yaya Dembélé.",
        "Le capitaine Adama Dao ne relève pas du commissaire Yaya Dembélé.",
        "Captain Adama Dao and Commissioner Yaya Dembélé visited Gao on Monday.",
        "Le capitaine Adama Dao a cité les postes : Kati, sous la responsabilité du commissaire Yaya Dembélé.",
    ],
)
def test_nobody_is_a_superior_by_standing_near(text: str) -> None:
    assert all(said.assertion == "denied" for said in tell(text).said("REPORTS_TO"))


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Colonel Issa Tembo succeeds Colonel Adama Dao as commander of the National Guard.", "National Guard"),
        ("Le colonel Issa Tembo, commandant de la Garde nationale, remplace le colonel Adama Dao.", "Garde nationale"),
        ("Colonel Issa Tembo heads the National Guard. He replaces Colonel Adama Dao.", "National Guard"),
        ("Le colonel Issa Tembo dirige la Garde nationale. Il remplace le colonel Adama Dao.", "Garde nationale"),
    ],
)
def test_who_takes_over_holds_the_post_that_the_other_held(text: str, body: str) -> None:
    posts = {(said.subject, said.object, said.attributes.get("status")) for said in tell(text).said("HOLDS_POST")}
    assert posts == {("Issa Tembo", body, None), ("Adama Dao", body, "former")}


@pytest.mark.parametrize(
    "text",
    [
        "The raid was led by Captain Adama Dao in Kayes on Friday.",
        "La descente, menée par le capitaine Adama Dao, a eu lieu vendredi à Kayes.",
    ],
)
def test_who_led_an_operation(text: str) -> None:
    (operation,) = tell(text).operations()
    assert operation["led"] == {"Adama Dao"}
    assert operation["places"] == {"Kayes"}
