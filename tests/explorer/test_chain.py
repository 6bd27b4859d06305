"""The chain of command as of a day."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.explorer.browsing import Visit

RAID = "2025-11-18"
YEAR_BEFORE = "2024-11-18"


def _chain(here: Visit, day: str, name: str = "Waly Mady Dembélé") -> None:
    page = here.page
    page.get_by_role("link", name="Chain of command").click()
    here.find(name)
    page.get_by_label("As of").fill(day)
    page.get_by_label("As of").press("Enter")


def test_the_chain_above_a_commissioner_on_the_day_of_a_raid_reaches_the_ministry(here: Visit) -> None:
    _chain(here, RAID)
    boxes = here.page.locator(".box")
    for superior in ("Kanouté", "Togola", "Cissé"):
        expect(boxes.filter(has_text=superior).first).to_be_visible()
    tops = [
        box.bounding_box() for box in (boxes.filter(has_text=name).first for name in ("Cissé", "Togola", "Kanouté"))
    ]
    heights = [top["y"] for top in tops if top]
    assert heights == sorted(heights)


def test_a_derived_link_names_what_it_follows_from(here: Visit) -> None:
    _chain(here, RAID, "Sériba Moctar Kanouté")  # heads a body that is part of another
    here.page.locator(".link.derived").first.click()
    panel = here.page.get_by_role("complementary", name="Evidence")
    expect(panel.get_by_text("No document states this link")).to_be_visible()
    expect(panel.locator("blockquote mark").first).to_be_visible()


def test_a_stated_link_shows_its_quote(here: Visit) -> None:
    _chain(here, RAID)
    here.page.locator(".link.stated").first.click()
    panel = here.page.get_by_role("complementary", name="Evidence")
    expect(panel.locator("blockquote mark").first).to_be_visible()


def test_another_day_is_another_chain(here: Visit) -> None:
    here.page.get_by_role("link", name="Chain of command").click()
    here.find("Direction régionale de la Police de Kayes")
    boxes = here.page.locator(".chain-body")
    here.page.get_by_label("As of").fill(YEAR_BEFORE)
    here.page.get_by_label("As of").press("Enter")
    expect(boxes).to_contain_text("Bagayoko")
    here.page.get_by_label("As of").fill(RAID)
    here.page.get_by_label("As of").press("Enter")
    expect(boxes).to_contain_text("Kanouté")
    assert f"on={RAID}" in here.page.url


def test_the_chain_is_a_table_too(here: Visit) -> None:
    _chain(here, RAID)
    here.page.get_by_role("button", name="Show as a table").click()
    expect(here.page.get_by_role("table").get_by_role("row").filter(has_text="Togola").first).to_be_visible()
