"""Operations as a list, on a timeline and on a map, with one choice."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor


def test_every_operation_at_a_place_in_a_month_takes_three_clicks(here: Visit) -> None:
    page = here.page
    page.get_by_role("link", name="Operations").click()
    page.get_by_role("button", name=re.compile("^Bamako: ")).click()
    expect(page.get_by_label("Place", exact=True)).to_have_value("Bamako")
    page.get_by_role("button", name=re.compile("^May 2024: ")).click()
    rows = page.locator(".rows tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("17 May 2024")
    expect(page.get_by_role("button", name=re.compile("^Bamako: 1 operation"))).to_have_attribute(
        "aria-pressed", "true"
    )
    page.go_back()
    expect(rows).not_to_have_count(1)


def test_what_is_chosen_in_the_list_is_marked_on_the_map(here: Visit) -> None:
    page = here.go("?tab=operations")
    expect(page.locator(".spot.chosen")).to_have_count(0)
    page.locator(".rows tbody tr", has_text="Zégoua").first.locator(".entity-link").click()
    expect(page.locator(".spot.chosen")).to_have_attribute("aria-label", re.compile("^Zégoua"))
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_contain_text("Zégoua")


def test_map_and_timeline_by_keyboard(here: Visit) -> None:
    page = here.go("?tab=operations")
    page.get_by_role("button", name=re.compile("^Sikasso: ")).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Place", exact=True)).to_have_value("Sikasso")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Place", exact=True)).to_have_value("")
    page.get_by_role("slider", name="Period begins").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("From", exact=True)).to_have_value(re.compile(r"\d{4}-\d\d-01"))
    page.get_by_role("button", name="Whole time").click()
    expect(page.get_by_label("From", exact=True)).to_have_value("")


def test_the_world_comes_with_the_page_and_only_when_looked_at(visitor: Visitor) -> None:
    one = visitor()
    asked: list[str] = []
    one.page.on("request", lambda request: asked.append(request.url))
    page = one.go()
    page.locator(".card").first.wait_for()
    assert not any("world.json" in url or "/map-" in url for url in asked)
    page.get_by_role("link", name="Operations").click()
    expect(page.locator(".map .land")).to_have_attribute("d", re.compile("^M"))
    assert any("world.json" in url for url in asked)
