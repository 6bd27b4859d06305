"""What every test of the review does: coming with a name, seeing who is compared, searching."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.explorer.browsing import Visit
from tests.explorer.doubtful import REVIEWER


def review(one: Visit, query: str = "") -> Page:
    """The review, with a name under what is decided."""
    page = one.go(f"?tab=review{query}")
    page.get_by_label("Decided by").fill(REVIEWER)
    page.locator("#stage").focus()
    return page


def shows(page: Page, *names: str) -> None:
    """That REVIEWERS, and nobody else, are compared."""
    sides = page.locator(".compared .side h2")
    for name in names:
        expect(sides.filter(has_text=name).first).to_be_visible()
    expect(sides).to_have_count(2)


def find(page: Page, name: str) -> None:
    page.locator("#search").fill(name)
    page.locator(".hit").filter(has_text=name).first.click()


def ends(page: Page) -> list[str]:
    links = page.locator(".compared h2 a")
    expect(links).to_have_count(2)
    return [re.findall("entity=([0-9a-f]{24})", link.get_attribute("href") or "")[0] for link in links.all()]
