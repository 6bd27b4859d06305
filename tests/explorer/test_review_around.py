"""Beside the review: parting an entity, old ids, dashed lines in the network."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.reviewing import ends, find, review, shows


def test_an_entity_is_parted_from_its_panel_and_its_address_stays_true(one: Visit) -> None:
    page = review(one)
    page.keyboard.press("s")
    expect(page.locator(".waiting")).to_have_count(3)
    find(page, "Baba San")
    panel = page.get_by_role("complementary")
    expect(panel.locator(".spread").first).to_contain_text("2 documents")
    panel.get_by_role("button", name="These are two").click()
    papers = page.locator(".split-paper")
    expect(papers).to_have_count(2)
    papers.nth(1).locator(".split-head").get_by_label("Second").check()
    page.get_by_role("button", name="Part them").click()
    expect(page.locator("table.log tbody tr").first).to_contain_text("parted")
    page.keyboard.press("/")
    page.keyboard.type("Baba San")
    expect(page.locator(".hit").filter(has_text="Baba San")).to_have_count(2)


def test_an_old_id_in_the_address_becomes_the_current_one(one: Visit) -> None:
    page = review(one)
    old, new = sorted(end.split("=")[-1] for end in ends(page))[::-1]
    page.keyboard.press("s")
    expect(page.locator(".waiting")).to_have_count(3)
    page = one.go(f"?entity={old}&open={old}&chain={old}")
    expect(page.get_by_role("complementary").locator(".spread").first).to_contain_text("2 documents")
    expect(page).to_have_url(re.compile(f"entity={new}&chain={new}&open={new}"))
    expect(page.get_by_role("complementary")).to_contain_text("commander")


def test_what_may_be_the_same_is_dashed_on_demand_with_its_reasons(one: Visit) -> None:
    page = one.go()
    find(page, "Oumar Tapily")
    panel = page.get_by_role("complementary")
    expect(panel.locator(".maybe-row")).to_contain_text("O. Tapily")
    page.get_by_role("button", name="Show as a table").click()
    table = page.get_by_role("region", name="Links on screen")
    expect(table.locator("tbody tr").first).to_be_visible()
    expect(table).not_to_contain_text("may be the same as")
    page.get_by_role("button", name="Show what may be the same").click()
    dashed = table.locator("tbody tr").filter(has_text="may be the same as")
    expect(dashed).to_contain_text("O. Tapily")
    expect(page.locator(".legend")).to_contain_text("may be the same as")
    dashed.get_by_role("button").click()
    expect(page.get_by_role("complementary", name="Evidence").locator(".reason")).to_contain_text("Oumar")
    page.get_by_role("link", name="Compare in the review").click()
    shows(page, "Oumar Tapily", "O. Tapily")
