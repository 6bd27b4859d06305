"""What lies between two entities: what both are linked to, and the ways from one to the other."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor


def between(here: Visit, one: str, other: str) -> Page:
    """Two clicks on names that were searched, and one in between."""
    page = here.find(one)
    page.get_by_role("complementary").get_by_role("button", name="What lies between…").click()
    expect(page.get_by_text("Now choose the other")).to_be_visible()
    return here.find(other)


def test_partners_that_two_bodies_share_take_three_clicks(here: Visit) -> None:
    page = between(here, "OCS", "BMI")
    panel = page.get_by_role("complementary")
    expect(panel.get_by_role("heading", name="Shortest ways")).to_be_visible()
    shared = panel.locator(".section").filter(
        has=page.get_by_role("heading", name=re.compile("of both|linked to both"))
    )
    expect(shared.first.locator(".line-row").first).to_be_visible()
    assert shared.first.locator(".line-row").first.locator(".sources").count() >= 2  # each with its link to both


def test_a_way_can_be_shown_and_each_of_its_steps_read(here: Visit, visitor: Visitor) -> None:
    page = between(here, "Aminata Fanta Koïta", "BMI")
    way = page.locator(".way").first
    expect(way).to_be_visible()
    way.get_by_role("button", name="Show in the network").click()
    expect(page.locator(".toolbar .summary")).to_contain_text("entities")
    other = visitor().page
    other.goto(page.url)  # the address holds it all
    expect(other.locator(".way").first).to_be_visible()
    way.locator(".sources").first.click()
    expect(page.locator("blockquote mark").first).to_be_visible()
    page.go_back()
    expect(page.locator(".way").first).to_be_visible()


def test_nothing_is_wrong_with_it_for_who_does_not_see(here: Visit) -> None:
    page = between(here, "OCS", "BMI")
    expect(page.locator(".way").first).to_be_visible()
    assert here.violations() == []
    page.get_by_role("complementary").get_by_role("button", name="Close").click()
    expect(page.get_by_role("complementary")).to_contain_text("BMI")


def test_partners_stand_by_kind(here: Visit) -> None:
    page = here.find("OCS")
    expect(page.get_by_role("heading", name=re.compile("^Partners: "))).not_to_have_count(0)
