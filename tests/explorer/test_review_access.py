"""The review for everyone: keyboard, screen readers, languages, themes, small screens, a server that refuses."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.doubtful import REVIEWER
from tests.explorer.reviewing import ends, review, shows


def test_nobody_decides_without_a_name_and_keys_can_be_switched_off(one: Visit) -> None:
    page = one.go("?tab=review")
    expect(page.locator(".waiting")).to_have_count(4)
    page.keyboard.press("s")
    expect(page.get_by_label("Decided by")).to_be_focused()
    expect(page.locator(".waiting")).to_have_count(4)
    page.keyboard.type(REVIEWER)
    page.locator("#stage").focus()
    page.keyboard.press("?")
    page.get_by_label("Single letters decide").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    page.wait_for_timeout(300)
    expect(page.locator(".waiting")).to_have_count(4)
    page.get_by_role("button", name="Same").click()
    expect(page.locator(".waiting")).to_have_count(3)


def test_what_the_server_refuses_comes_back(one: Visit) -> None:
    page = review(one)
    one.expected = "ERR_FAILED"  # the browser notes it in its console
    page.context.route(
        "**/v1/decisions", lambda route: route.abort() if route.request.method == "POST" else route.fallback()
    )
    shows(page, "Baba Sanogo", "Baba Sannogo")
    page.keyboard.press("s")
    expect(page.locator(".refused")).to_contain_text("was not taken in")
    shows(page, "Baba Sanogo", "Baba Sannogo")
    expect(page.locator(".waiting")).to_have_count(4)


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("fr", "dark")])
def test_axe_finds_nothing_wrong_in_the_review(chromium: Browser, base: str, lang: str, scheme: str) -> None:
    made = visit(chromium, base, locale=lang, color_scheme=scheme)
    found = {}
    for query, there in (("", ".compared"), ("&desk=twins", "table.twins"), ("&desk=log", "form.filters")):
        page = made.go(f"?tab=review{query}")
        page.locator(there).first.wait_for()
        found[query] = made.violations()
    page = made.go("?tab=review")
    split = ends(page)[0]
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    found["help"] = made.violations()
    page = made.go(f"?tab=review&desk=split&entity={split}")
    page.locator(".split-paper").first.wait_for()
    found["split"] = made.violations()
    assert [f"{where}: {one}" for where, wrong in found.items() for one in wrong] == []
    assert made.complaints == []
    made.page.context.close()


def test_the_review_fits_a_phone(chromium: Browser, base: str) -> None:
    made = visit(chromium, base, viewport={"width": 390, "height": 844})
    for query in ("", "&desk=twins", "&desk=log"):
        page = made.go(f"?tab=review{query}")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page = made.go("?tab=review")
    expect(page.get_by_role("button", name="Unsure")).to_be_in_viewport()
    made.page.context.close()
