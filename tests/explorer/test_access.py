"""Keyboard, screen readers, languages, themes, small screens; and no blank page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor

VIEWS = ["", "?tab=chain", "?tab=operations", "?tab=documents", "?tab=overview"]


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("fr", "dark")])
def test_axe_finds_nothing_wrong(visitor: Visitor, lang: str, scheme: str) -> None:
    one = visitor(color_scheme=scheme, locale=lang)
    found = {}
    for query in VIEWS:
        page = one.go(query)
        page.wait_for_load_state("networkidle")
        found[query or "start"] = one.violations()
    page = one.go()
    one.find("OCS")
    page.locator(".line-row").first.wait_for()
    page.get_by_role("button", name=re.compile("table", re.IGNORECASE)).click()
    found["network"] = one.violations()
    page.locator(".line-row .sources").first.click()
    page.locator("blockquote").wait_for()
    found["evidence"] = one.violations()
    page.get_by_role("link", name=re.compile("Read in|Lire dans")).click()
    page.get_by_role("dialog").locator("#quote").wait_for()
    found["reader"] = one.violations()
    page.keyboard.press("Escape")
    page.locator(".tabs a").nth(1).click()
    page.locator(".box").first.wait_for()
    found["chain"] = one.violations()
    assert [f"{where}: {one}" for where, wrong in found.items() for one in wrong] == []


def test_all_by_keyboard(here: Visit) -> None:
    page = here.page
    page.keyboard.press("/")
    page.keyboard.type("OCS")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    picture = page.get_by_role("application")
    picture.focus()
    page.locator(".line-row").first.wait_for()
    name = page.get_by_role("complementary").get_by_role("heading", level=2)
    office = name.inner_text()
    page.keyboard.press("ArrowRight")
    expect(name).not_to_have_text(office)
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("button").nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(picture).to_be_focused()
    page.locator(".sources").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("blockquote mark")).to_be_visible()


def test_the_language_can_be_switched_and_is_shared(here: Visit, visitor: Visitor) -> None:
    page = here.page
    page.get_by_role("button", name="FR", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("qui l’a dit")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    here.find("OCS")
    expect(page.get_by_role("complementary")).to_contain_text("Personnes en poste")
    other = visitor(locale="en-GB")
    other.page.goto(page.url)
    expect(other.page.get_by_role("complementary")).to_contain_text("Personnes en poste")


def test_the_browser_s_language_comes_first(visitor: Visitor) -> None:
    page = visitor(locale="fr-ML").go()
    expect(page.get_by_role("heading", level=1)).to_contain_text("qui l’a dit")


def test_light_and_dark_are_a_choice_that_stays(here: Visit) -> None:
    page = here.page
    background = "getComputedStyle(document.body.parentElement).backgroundColor"
    light = page.evaluate(background)
    page.get_by_role("button", name="Dark colours").click()
    assert page.evaluate(background) != light
    page.reload()
    page.get_by_role("button", name="Light colours").wait_for()
    assert page.evaluate(background) != light


@pytest.mark.parametrize(
    "query", ["?entity=nobody&open=nobody", "?tab=chain&chain=nobody", "?edge=none", "?document=none"]
)
def test_an_address_of_something_that_is_not_there_says_so(visitor: Visitor, query: str) -> None:
    one = visitor()
    one.expected = "404"  # the browser notes each in its console
    page = one.go(query)
    expect(page.locator(".state.failed, .cut").first).to_be_visible()


def test_a_phone_shows_everything_without_sideways_scrolling(visitor: Visitor) -> None:
    one = visitor(viewport={"width": 390, "height": 844})
    page = one.go()
    one.find("OCS")
    expect(page.get_by_role("complementary")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_first_view_takes_less_than_a_second_of_cpu(visitor: Visitor) -> None:
    one = visitor()
    session = one.page.context.new_cdp_session(one.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    one.go().locator(".card").first.wait_for()
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    assert metrics["TaskDuration"] < 1


def test_what_the_server_refuses_is_told_in_french_to_who_reads_french(visitor: Visitor) -> None:
    here = visitor(locale="fr-FR")
    here.expected = "404"
    page = here.go(f"?tab=chain&chain={'0' * 24}")
    expect(page.get_by_role("alert").first).to_contain_text("Rien n'a l'identifiant")
