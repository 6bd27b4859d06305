"""Everything at once: circles in circles, and the same in words."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.explorer.browsing import Visit

DARK = """canvas => [...canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data]
    .filter((value, index) => index % 4 === 3 && value).length"""


def test_everything_is_drawn_chosen_and_opened(here: Visit) -> None:
    page = here.go("?tab=overview")
    canvas = page.locator("canvas.everything")
    expect(page.locator(".summary")).to_contain_text("entities")
    page.wait_for_function("() => document.querySelector('canvas.everything')?.width > 300")
    assert canvas.evaluate(DARK) > 10_000
    box = canvas.bounding_box()
    assert box
    page.get_by_role("application").focus()
    page.keyboard.press("+")
    page.keyboard.press("0")
    page.get_by_role("button", name="Show as a table").click()
    row = page.locator(".table-drawer tbody tr", has_text="Aminata Fanta Koïta")
    expect(row).to_contain_text("Office central des stupéfiants")
    row.get_by_role("link").click()
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_contain_text("Aminata Fanta Koïta")
    page.get_by_role("button", name="Go to what is chosen").click()
    canvas.dblclick(position={"x": box["width"] / 2 - 180, "y": box["height"] / 3})
    expect(page.get_by_role("application")).to_be_visible()
    assert here.violations() == []


def test_another_day_is_another_picture(here: Visit) -> None:
    page = here.go("?tab=overview&on=2019-01-01&table=1")
    expect(page.locator(".table-drawer tbody tr").first).to_be_visible()
    row = page.locator(".table-drawer tbody tr", has_text="Aminata Fanta Koïta")
    expect(row).not_to_contain_text("Office central des stupéfiants")
