"""Who served with a person, and which bodies were at a place: in their panels, with the evidence for each."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor


def test_who_served_with_a_person_when_and_by_what_evidence(here: Visit) -> None:
    page = here.find("Aminata Fanta Koïta")
    table = page.get_by_role("table", name="Served with")
    row = table.get_by_role("row").filter(has_text="Hamidou Baréma Cissé").first
    expect(row).to_contain_text("Sure: 1 day")
    expect(row.locator(".possible")).to_contain_text("no limit known")
    assert here.violations() == []
    row.get_by_role("button").press("Enter")
    panel = page.get_by_role("complementary", name="Evidence")
    expect(panel.get_by_text(re.compile("It follows from these"))).to_be_visible()
    expect(panel.locator(".follows mark").first).to_be_visible()
    panel.get_by_role("button", name="Close").click()
    page.goto(f"{page.url}&on=2010-01-01")
    expect(page.locator("section").filter(has_text="Served with")).to_contain_text("on this date")


def test_which_bodies_were_at_a_place_is_no_allegation(visitor: Visitor) -> None:
    one = visitor(locale="fr-FR", color_scheme="dark", viewport={"width": 390, "height": 844})
    one.go()
    page = one.find("Bamako", "Bamako")
    section = page.locator("section").filter(has_text="Organismes présents ici")
    expect(section.get_by_role("note")).to_contain_text("pas une accusation")
    expect(section.get_by_role("note")).to_contain_text("ne dit rien de ce que quiconque a fait")
    body = section.locator(".there").filter(has=page.locator("summary")).first
    expect(body).to_contain_text("peut-être")
    body.locator("summary").press("Enter")
    expect(body.locator("li.may_hold").first).to_be_visible()
    assert one.violations() == []
    body.get_by_role("link", name="Ouvrir la chaîne de commandement").click()
    expect(page.locator(".box").first).to_be_visible()
