"""The review in a real browser: deciding by keyboard, taking back, twins together, the log."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.reviewing import review, shows


def test_two_are_laid_side_by_side_with_reasons_posts_and_sentences(one: Visit) -> None:
    page = review(one)
    expect(page.get_by_text("Are these two the same person?")).to_be_visible()
    shows(page, "Baba Sanogo", "Baba Sannogo")
    expect(page.locator(".reason.speaks")).to_contain_text("strong")
    expect(page.locator(".reason.objects")).to_contain_text("Lieutenant-Colonel")
    expect(page.locator(".lanes rect")).to_have_count(2)
    page.get_by_text("Show as a table").click()
    expect(page.locator("table.posts tbody tr")).to_have_count(4)
    expect(page.locator(".said-in mark").first).to_contain_text("of the Kidal Gendarmerie Legion, spoke")
    expect(page.locator(".compared em").filter(has_text="both").first).to_be_visible()
    expect(page.locator(".outcomes")).to_contain_text("1 link is in both")
    page.locator(".read").first.click()
    expect(page.get_by_role("dialog", name="Document").locator("#quote")).to_be_in_viewport()


def test_pairs_are_decided_and_taken_back_by_keyboard_alone(one: Visit) -> None:
    page = review(one)
    expect(page.locator(".waiting")).to_have_count(4)
    page.keyboard.press("n")
    shows(page, "Oumar Tapily", "O. Tapily")
    page.keyboard.press("s")
    expect(page.locator(".review > [role=status]")).to_contain_text(re.compile("Same: .*Tapily · .*Tapily. Next: "))
    expect(page.locator(".waiting")).to_have_count(3)
    page.keyboard.press("d")
    page.keyboard.press("u")
    expect(page.locator(".waiting")).to_have_count(1)
    expect(page.locator(".act-undo")).to_be_enabled()
    for left in (2, 3, 4):
        page.keyboard.press("z")
        expect(page.locator(".waiting")).to_have_count(left)
    shows(page, "Oumar Tapily", "O. Tapily")
    page.keyboard.press("Shift+?")
    expect(page.get_by_role("dialog")).to_contain_text("Next pair")


def test_a_double_click_is_one_decision(one: Visit) -> None:
    page = review(one)
    expect(page.locator(".waiting")).to_have_count(4)
    page.locator(".act-different").dblclick()
    expect(page.locator(".waiting")).to_have_count(3)
    page.get_by_label("Decided by").fill("Awa Test")
    page.keyboard.press("Enter")
    page.keyboard.press("z")
    expect(page.locator(".waiting")).to_have_count(4)


def test_the_address_holds_the_pair(one: Visit, chromium: Browser, base: str) -> None:
    page = review(one)
    page.locator(".waiting").filter(has_text="Sory Kanouté").click()
    shows(page, "Sory Kanouté")
    other = visit(chromium, base)
    other.page.goto(page.url)
    shows(other.page, "Sory Kanouté")
    page.go_back()
    shows(page, "Baba Sanogo", "Baba Sannogo")
    other.page.context.close()


def test_exact_twins_are_decided_together_and_taken_back_together(one: Visit) -> None:
    page = review(one, "&desk=twins")
    expect(page.locator("table.twins tbody tr")).to_have_count(2)
    page.get_by_label("Choose all").check()
    page.get_by_role("button", name="Same: 2 pairs").click()
    expect(page.get_by_text("There are no exact twins.")).to_be_visible()
    page.get_by_role("link", name="Decisions", exact=True).click()
    row = page.locator("table.log tbody tr").first
    expect(row).to_contain_text("Nana Dolo")
    row.get_by_role("button", name="Undo").click()
    expect(row).to_contain_text("undone")
    page.get_by_role("link", name=re.compile("Exact twins")).click()
    expect(page.locator("table.twins tbody tr")).to_have_count(2)


def test_the_log_is_filtered_undone_and_redone(one: Visit) -> None:
    page = review(one)
    page.get_by_label("Note").fill("one portrait")
    page.get_by_label("Decided by").fill("Kadia Traorénin")
    page.get_by_role("button", name="Same").click()
    expect(page.locator(".waiting")).to_have_count(3)
    page.get_by_label("Decided by").fill("Moussa Ongoïba")
    page.get_by_role("button", name="Different").click()
    expect(page.locator(".waiting")).to_have_count(2)
    page.get_by_role("link", name="Decisions", exact=True).click()
    rows = page.locator("table.log tbody tr")
    expect(rows.nth(1)).to_contain_text("one portrait")
    page.get_by_label("By", exact=True).fill("Moussa Ongoïba")
    page.keyboard.press("Enter")
    expect(rows).to_have_count(1)
    page.locator(".filters select").select_option("different")
    expect(rows).to_contain_text("Moussa Ongoïba")
    rows.get_by_role("button", name="Undo").click()
    expect(rows.get_by_role("button", name="Redo")).to_be_visible()
    page.get_by_label("Only those undone").check()
    expect(rows).to_have_count(1)
    rows.get_by_role("button", name="Redo").click()
    expect(page.get_by_text("No decision matches.")).to_be_visible()
