"""Behind every line stands the sentence that says it."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.explorer.browsing import Visit


def _open_evidence(page: Page, name: str) -> None:
    row = page.get_by_role("complementary").locator(".line-row").filter(has_text=name).first
    row.locator(".sources").click()


def test_a_line_shows_its_sentence_in_its_context(here: Visit) -> None:
    page = here.find("OCS")
    _open_evidence(page, "Aminata Fanta Koïta")
    panel = page.get_by_role("complementary", name="Evidence")
    expect(panel.get_by_role("heading", level=2)).to_contain_text("holds a post in")
    expect(panel.locator("blockquote mark")).to_contain_text("Koïta")
    expect(panel.get_by_text("Confidence")).to_be_visible()


def test_next_and_previous_source(here: Visit) -> None:
    page = here.find("OCS")
    _open_evidence(page, "Aminata Fanta Koïta")
    panel = page.get_by_role("complementary", name="Evidence")
    expect(panel.get_by_text(re.compile("1 of [2-9]"))).to_be_visible()
    first = panel.locator("blockquote").inner_text()
    panel.get_by_role("button", name="Next quote").click()
    expect(panel.locator("blockquote")).not_to_have_text(first)
    panel.get_by_role("button", name="Previous quote").click()
    expect(panel.get_by_text(re.compile("1 of"))).to_be_visible()


def test_the_document_opens_with_the_quote_marked(here: Visit) -> None:
    page = here.find("OCS")
    _open_evidence(page, "Aminata Fanta Koïta")
    quote = page.locator("blockquote mark").inner_text()
    page.get_by_role("link", name="Read in the document").click()
    reader = page.get_by_role("dialog", name="Document")
    expect(reader.locator("#quote")).to_be_in_viewport()
    assert "".join(reader.locator(".text mark").all_inner_texts()).split() == quote.split()
    page.keyboard.press("Escape")
    expect(reader).to_be_hidden()
    expect(page.locator("blockquote mark")).to_be_visible()


def test_links_out_are_http_and_tell_nothing_of_the_reader(here: Visit) -> None:
    page = here.page
    page.get_by_role("link", name="Documents", exact=True).click()
    out = page.locator("a[target=_blank]")
    expect(out.first).to_be_visible()
    for link in out.all():
        assert (link.get_attribute("href") or "").startswith(("https://", "http://"))
        assert link.get_attribute("rel") == "noopener noreferrer"


def test_what_a_document_names_leads_to_the_graph(here: Visit) -> None:
    page = here.page
    page.locator(".recent").first.click()
    mention = page.get_by_role("dialog").locator("a.mention").first
    mention.click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_be_visible()
