"""Find somebody or something, and see whom it is linked to."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor

OCS = "Office central des stupéfiants"


def test_the_first_visit_says_what_this_is_and_where_to_start(here: Visit) -> None:
    expect(here.page.get_by_role("heading", level=1)).to_contain_text("who said so")
    expect(here.page.locator(".card").first).to_be_visible()
    expect(here.page.locator(".recent").first).to_be_visible()
    here.page.locator(".chip").first.click()
    expect(here.page.get_by_role("option").first).to_be_visible()


def test_ocs_shows_the_office_with_director_parent_partners_and_operations(here: Visit) -> None:
    page = here.find("OCS")
    panel = page.get_by_role("complementary")
    expect(panel.get_by_role("heading", level=2)).to_contain_text("OCS")
    for section, name in {
        "People in post": "Aminata Fanta Koïta",
        "Part of": "Sécurité",
        "Partners": "",
        "Operations": "",
        "Documents": "",
    }.items():
        rows = panel.locator(".section").filter(has=page.get_by_role("heading", name=re.compile(f"^{section}")))
        expect(rows.locator("li").filter(has_text=name).first).to_be_visible()


def test_namesakes_are_told_apart(here: Visit) -> None:
    here.page.locator("#search").fill("Lamine Konaté")
    hits = here.page.get_by_role("option").filter(has_text="Lamine Konaté")
    expect(hits).to_have_count(2)
    hints = hits.locator(".hit-hint").all_inner_texts()
    assert len(set(hints)) == 2
    assert any("Sikasso" in hint for hint in hints)


def test_nothing_found_is_said(here: Visit) -> None:
    here.page.locator("#search").fill("zzqxw")
    expect(here.page.get_by_text("Nothing was found for “zzqxw”")).to_be_visible()


def test_expanding_says_first_what_it_will_add(here: Visit) -> None:
    page = here.find("Aminata Fanta Koïta")
    summary = page.locator(".toolbar .summary")
    expect(summary).to_contain_text("entities")
    before = page.url
    page.get_by_role("complementary").get_by_role("button", name="Expand").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name=re.compile("Documents"))).to_be_visible()
    dialog.get_by_role("button", name=re.compile("Documents")).click()
    expect(dialog).to_be_hidden()
    assert page.url != before


def test_undo_back_and_the_address_hold_the_view(here: Visit, visitor: Visitor) -> None:
    page = here.find("OCS")
    summary = page.locator(".toolbar .summary")
    expect(summary).to_contain_text(re.compile(r"\d\d"))
    shown = summary.inner_text()
    page.get_by_role("complementary").get_by_role("button", name="Hide from the network").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(summary).to_have_text(shown)
    page.get_by_role("button", name="Redo").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.go_back()
    expect(summary).to_have_text(shown)
    other = visitor()
    other.page.goto(page.url)
    expect(other.page.locator(".toolbar .summary")).to_have_text(shown)


def test_the_legend_filters_picture_and_table(here: Visit) -> None:
    page = here.find("OCS")
    page.get_by_role("button", name="Show as a table").click()
    rows = page.get_by_role("table").get_by_role("row").filter(has_text="holds a post in")
    expect(rows.first).to_be_visible()
    page.locator(".legend").get_by_role("button", name="holds a post in").click()
    expect(rows).to_have_count(0)


def test_operations_are_filtered_and_share_the_selection(here: Visit) -> None:
    page = here.page
    page.get_by_role("link", name="Operations", exact=True).click()
    rows = page.get_by_role("table").locator("tbody tr")
    expect(rows.first).to_be_visible()
    everything = rows.count()
    page.get_by_label("Kind").select_option("raid")
    expect(rows.first.locator("td").nth(2)).to_have_text("raid")
    assert rows.count() < everything
    rows.first.get_by_role("link").first.click()
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_be_visible()
    page.get_by_role("link", name="Network", exact=True).click()
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_be_visible()
