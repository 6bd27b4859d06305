"""What the chain view lets people do beside reading it: days, branches, two dates, evidence, paper."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from playwright.sync_api import Page, expect

from tests.explorer.browsing import Visit

RAID = "2025-11-18"
TWO_YEARS_BEFORE = "2023-11-18"
OFFICE = "Office central des stupéfiants"
SVG = "{http://www.w3.org/2000/svg}"


def _chain(here: Visit, name: str, day: str = RAID) -> Page:
    page = here.page
    page.get_by_role("link", name="Chain of command").click()
    here.find(name)
    page.get_by_label("As of").fill(day)
    page.get_by_label("As of").press("Enter")
    page.locator(".box").nth(1).wait_for()
    return page


def test_days_of_change_are_stepped_through_by_button_key_and_click(here: Visit) -> None:
    page = _chain(here, OFFICE)
    page.get_by_role("button", name="Previous change").click()
    expect(page).not_to_have_url(re.compile(f"on={RAID}"))
    strip = page.get_by_role("slider", name="Days on which something changed")
    before = page.get_by_label("As of").input_value()
    strip.press("ArrowLeft")
    expect(page.get_by_label("As of")).not_to_have_value(before)
    expect(strip).to_have_attribute("aria-valuetext", re.compile(r"\d{4}: \d+ change"))
    strip.click(position={"x": 2, "y": 10})
    expect(page.get_by_label("As of")).to_have_value(re.compile("^20[12]"))
    expect(page.get_by_role("button", name="Previous change")).to_be_disabled()


def test_the_branch_below_unfolds_and_the_address_holds_it(here: Visit) -> None:
    page = _chain(here, "ministère de la Sécurité et de la Protection civile")
    post = page.locator(".box").filter(has_text="Commissariat de police du 3ème arrondissement")
    expect(post).to_have_count(0)
    region = page.locator(".box").filter(has_text="Direction régionale de la Police de Kayes")
    unfold = region.get_by_role("button", name=re.compile("below Direction régionale"))
    expect(unfold).to_have_attribute("aria-expanded", "false")
    unfold.press("Enter")
    expect(post).to_be_visible()
    expect(unfold).to_be_focused()
    assert "fold=" in page.url


def test_what_may_hold_can_be_left_out(here: Visit) -> None:
    page = _chain(here, "Waly Mady Dembélé")
    expect(page.locator(".box.may_hold").first).to_be_visible()
    page.get_by_label("May hold").uncheck()
    expect(page.locator(".box.may_hold")).to_have_count(0)
    assert "sure=1" in page.url


def test_former_superiors_are_drawn_where_somebody_wants_them(here: Visit) -> None:
    page = _chain(here, "Issiaka Bréhima Dolo")
    former = page.locator(".box.does_not_hold")
    expect(former).to_have_count(0)
    page.get_by_label("Other dates").check()
    expect(former.filter(has_text=OFFICE)).to_contain_text("Not on this date")


def test_a_line_can_be_clicked_for_its_sentence(here: Visit) -> None:
    page = _chain(here, OFFICE)
    page.locator("path.grip").first.dispatch_event("click")
    panel = page.get_by_role("complementary", name="Evidence")
    expect(panel.locator("blockquote mark").first).to_be_visible()
    expect(panel.locator(".source").first).to_contain_text(re.compile(r"\d{4}"))
    expect(panel.get_by_role("link", name="Original").first).to_have_attribute("href", re.compile("^https://"))


def test_two_dates_are_compared_in_the_picture_and_in_a_table(here: Visit) -> None:
    page = _chain(here, OFFICE)
    page.get_by_label("Compare with").fill(TWO_YEARS_BEFORE)
    page.get_by_label("Compare with").press("Enter")
    mark = page.locator(".box.self .mark")
    expect(mark).to_contain_text("≠ commander before: Issiaka Bréhima Dolo")
    row = page.get_by_role("table").get_by_role("row").filter(has_text=OFFICE).filter(has_text="Dolo")
    expect(row).to_contain_text("Aminata Fanta Koïta")
    assert {f"on={RAID}", f"versus={TWO_YEARS_BEFORE}"} <= set(page.url.split("?")[1].split("&"))
    assert here.violations() == []
    row.get_by_role("button", name=re.compile("quote")).first.click()
    expect(page.get_by_role("complementary", name="Evidence").locator("blockquote mark")).to_be_visible()


def test_a_body_has_its_page_and_its_commanders_one_after_the_other(here: Visit) -> None:
    page = _chain(here, OFFICE)
    panel = page.get_by_role("complementary")
    expect(panel.locator(".section").filter(has_text="Commander").first).to_contain_text("Aminata Fanta Koïta")
    expect(panel.locator(".section").filter(has_text="Other names")).to_contain_text("OCS")
    turns = panel.get_by_role("table", name=re.compile("Commanders over time")).get_by_role("row")
    expect(turns.filter(has_text="Issiaka Bréhima Dolo")).to_contain_text("14 Mar 2025")
    turns.filter(has_text="Issiaka Bréhima Dolo").get_by_role("button").click()
    expect(page.get_by_role("complementary", name="Evidence").get_by_role("heading", level=2)).to_contain_text("Dolo")


def test_the_picture_is_saved_as_svg_with_its_sources(here: Visit) -> None:
    page = _chain(here, OFFICE)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as an SVG file").click()
    text = saved.value.path().read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert OFFICE in (root.findtext(f"{SVG}title") or "")
    assert "https://example.org/samples" in (root.findtext(f"{SVG}desc") or "")
    shown = " ".join("".join(one.itertext()) for one in root.iter(f"{SVG}text"))
    assert "Aminata Fanta Koïta" in shown
    assert "Demonstration Wire" in shown
    assert not re.search(r"href|<script|<image|<style|url\(", text)


def test_what_is_printed_has_the_day_a_legend_and_numbered_sources(here: Visit) -> None:
    page = _chain(here, OFFICE)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    paper = page.locator(".paper")
    expect(paper.get_by_role("heading", level=1)).to_contain_text("on 18 Nov 2025")
    expect(paper).to_contain_text("May hold on this date")
    expect(paper.locator("ol > li").first).to_contain_text("https://example.org/samples")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(paper).to_have_count(0)
