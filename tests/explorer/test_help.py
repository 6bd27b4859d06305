"""The guided tour on the samples, and the help on `?`."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor


@pytest.mark.parametrize(
    ("locale", "begin", "forward", "last"),
    [("en-GB", "Two-minute tour", "Next", "Done"), ("fr-FR", "Visite de deux minutes", "Suite", "Terminé")],
)
def test_the_tour_goes_through_all_views(visitor: Visitor, locale: str, begin: str, forward: str, last: str) -> None:
    one = visitor(locale=locale)
    page = one.go()
    page.get_by_role("button", name=begin).click()
    card = page.locator(".tour")
    seen = []
    for shown in (".search", ".picture", ".line-row", "blockquote mark", ".box", ".map", ".tabs", ".upload"):
        expect(page.locator(shown).first).to_be_visible()
        seen.append(card.get_by_role("heading").inner_text())
        if shown == "blockquote mark":
            assert one.violations() == []
        card.get_by_role("button", name=re.compile(f"^({forward}|{last})$")).click()
    expect(card).to_have_count(0)
    assert len(set(seen)) == 8


def test_the_tour_can_be_left_and_taken_back(here: Visit) -> None:
    page = here.page
    page.get_by_role("button", name="Two-minute tour").click()
    card = page.locator(".tour")
    first = card.get_by_role("heading").inner_text()
    card.get_by_role("button", name="Next").click()
    card.get_by_role("button", name="Back").click()
    expect(card.get_by_role("heading")).to_have_text(first)
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


def test_the_keys_are_told_on_a_question_mark(here: Visit) -> None:
    page = here.page
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Help and keys")
    expect(dialog.get_by_text("Add it to what is shown")).to_be_visible()
    assert here.violations() == []
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.locator("#search").focus()
    page.keyboard.type("?")
    expect(dialog).to_have_count(0)
