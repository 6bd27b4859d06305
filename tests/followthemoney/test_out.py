"""The export as FollowTheMoney: valid, and what each edge becomes."""

from __future__ import annotations

from followthemoney import model

from graph.ledger import Ledger
from graph.model import Assertion
from tests.factory import Page
from tests.followthemoney.trip import Entity, entities, ledger, written

TEXT = "General Issa Tembo, minister, Governor of Kayes since July; the Army, its 3rd Brigade, the OCS, once BMI; raid."


def full() -> Ledger:
    """A page that says something in each relation."""
    page = Page(TEXT, name="a.txt", published="2021-05-04", publisher="Wire")
    tembo, army, brigade = page.person("Issa Tembo"), page.body("Army"), page.body("3rd Brigade")
    ocs, bmi, kayes, raid = (
        page.body("OCS", acronym="OCS"),
        page.body("BMI"),
        page.place("Kayes"),
        page.operation("raid"),
    )
    page.says("HOLDS_POST", tembo, army, post_title="minister", role="commander", rank="General", began="2020-03")
    page.says("HOLDS_POST", tembo, kayes, post_title="Governor", began="--07-01")
    page.says("HOLDS_POST", tembo, ocs, role="deputy", began="2018", ended="2019-02-03")
    page.says("PART_OF", brigade, army, kind="command")
    page.says("PARTNER_OF", army, ocs, Assertion.ALLEGED, kind="training")
    page.says("SUCCEEDED_BY", bmi, ocs, kind="renamed", began="2019")
    page.says("COMMANDS", tembo, raid).says("TOOK_PART_IN", brigade, raid, role="organiser")
    page.says("TOOK_PLACE_AT", raid, kayes).says("LOCATED", kayes, lat=14.4478, lon=-11.4439, country="ML")
    page.says("HAPPENED", raid, kind="raid", began="2021-05-03", arrests=12)
    page.says("BASED_AT", ocs, kayes).says("PARTNER_OF", bmi, army, Assertion.DENIED, kind="funding")
    return ledger([page.extraction()])


def of(schema: str, found: list[Entity], **where: str) -> list[Entity]:
    return [
        each
        for each in found
        if each["schema"] == schema and all(value in each["properties"].get(name, ()) for name, value in where.items())
    ]


def test_every_entity_is_valid_and_refers_to_entities_of_the_right_schema() -> None:
    found = entities(written(full()))
    schemata = {each["id"]: model.schemata[each["schema"]] for each in found}
    assert len(schemata) == len(found)
    for each in found:
        schema = schemata[each["id"]]
        schema.validate({"properties": each["properties"]})
        assert {*schema.required} <= each["properties"].keys()
        for name, values in each["properties"].items():
            wanted = schema.properties[name].range
            assert wanted is None or all(schemata[value].is_a(wanted) for value in values), (each, name)


def test_a_post_is_a_position_of_its_body_and_an_occupancy_with_its_dates() -> None:
    found = entities(written(full()))
    (army,), (tembo,) = of("Organization", found, name="Army"), of("Person", found)
    (minister,) = of("Position", found, name="minister")
    assert minister["properties"]["organization"] == [army["id"]]
    (occupancy,) = of("Occupancy", found, post=minister["id"])
    assert occupancy["properties"]["holder"] == [tembo["id"]]
    assert occupancy["properties"]["startDate"] == ["2020-03"]
    assert {'rank: "General"', 'role: "commander"'} <= {*occupancy["properties"]["description"]}
    (deputy,) = of("Membership", found, role="deputy")
    assert (deputy["properties"]["startDate"], deputy["properties"]["endDate"]) == (["2018"], ["2019-02-03"])


def test_a_day_without_year_is_a_note() -> None:
    found = entities(written(full()))
    (governor,) = of("Position", found, name="Governor")
    (occupancy,) = of("Occupancy", found, post=governor["id"])
    assert "startDate" not in occupancy["properties"]
    assert 'start: "--07-01"' in occupancy["properties"]["description"]
    assert governor["properties"]["subnationalArea"] == ["Kayes"]


def test_hierarchy_partners_successions_and_operations() -> None:
    found = entities(written(full()))
    assert len(of("Membership", found, role="command")) == 1
    (partner,) = of("UnknownLink", found, role="training")
    assert partner["properties"]["status"] == ["alleged"]
    assert len(of("Succession", found, role="renamed", startDate="2019")) == 1
    (raid,), (brigade,), (tembo,) = (
        of("Event", found),
        of("Organization", found, name="3rd Brigade"),
        of("Person", found),
    )
    assert raid["properties"]["organizer"] == [brigade["id"]]
    assert raid["properties"]["involved"] == [tembo["id"]]
    assert raid["properties"]["startDate"] == ["2021-05-03"]
    assert "arrests: 12" in raid["properties"]["description"]
    (kayes,) = of("Address", found)
    assert raid["properties"]["addressEntity"] == [kayes["id"]]
    assert (kayes["properties"]["latitude"], kayes["properties"]["country"]) == (["14.4478"], ["ml"])


def test_each_link_has_a_documentation_with_its_quote() -> None:
    found = entities(written(full()))
    (document,) = of("PlainText", found)
    assert document["properties"]["bodyText"] == [TEXT]
    links = [each for each in found if "proof" in each["properties"]]
    assert len(links) == 10
    for link in links:
        assert link["properties"]["proof"] == [document["id"]]
        (evidence,) = of("Documentation", found, recordId=link["id"])
        assert evidence["properties"]["summary"] == [TEXT]


def test_what_is_denied_is_in_no_entity() -> None:
    values = [value for each in entities(written(full())) for found in each["properties"].values() for value in found]
    assert not {"denied", "funding"} & {*values}


def test_a_long_document_is_pages() -> None:
    page = Page("Army. " * 20_000, name="long.txt")
    page.body("Army")
    found = entities(written(ledger([page.extraction()])))
    (pages,) = of("Pages", found)
    parts = sorted(of("Page", found, document=pages["id"]), key=lambda each: int(each["properties"]["index"][0]))
    assert "".join(part["properties"]["bodyText"][0] for part in parts) == page.text


def test_what_tables_say_of_an_entity_is_on_it() -> None:
    page = Page("Border Corps of 1994, Police; Moussa Keba, born 1961.")
    corps, keba = page.body("Border Corps"), page.person("Moussa Keba")
    page.says("CLASSIFIED", corps, classification="Police").says("EXISTED", corps, began="1994-05")
    page.says("DESCRIBED", keba, gender="Male", born="1961", country="TD")
    found = entities(written(ledger([page.extraction()])))
    (body,), (person,) = of("Organization", found), of("Person", found)
    assert (body["properties"]["classification"], body["properties"]["incorporationDate"]) == (["Police"], ["1994-05"])
    assert (person["properties"]["gender"], person["properties"]["birthDate"]) == (["male"], ["1961"])
    assert person["properties"]["country"] == ["td"]
