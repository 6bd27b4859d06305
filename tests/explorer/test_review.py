"""The review in a real browser: deciding by keyboard, taking back, twins together, parting, the log, dashed lines."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.doubtful import doubtful
from tests.explorer.serving import serving

NAME = "Awa Diallobé"
SEEN_SECONDS = 1.0
# From the next key on: when the graph has so many documents for the man, and when this page's panel says so.
IN_GRAPH = """documents => {
  const wait = ms => new Promise(done => setTimeout(done, ms));
  window.seen = new Promise(done => addEventListener("keydown", async () => {
    window.pressed = Date.now();
    for (;;) {
      const { data } = await (await fetch("/v1/search?q=Oumar+Tapily&type=Person")).json();
      if (data[0].documents === documents) return done(Date.now());
      await wait(20);
    }
  }, { once: true, capture: true }));
}"""
IN_PANEL = """documents => {
  window.seen = new Promise(done => {
    const look = () => document.querySelector(".panel .spread")?.textContent.startsWith(`${documents} document`)
      ? done(Date.now()) : setTimeout(look, 20);
    look();
  });
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("doubtful") / "data"
    doubtful(folder)
    with serving(folder) as (url, _):
        yield url


@pytest.fixture
def base(server: str) -> Iterator[str]:
    """The server, where nothing that a test decides stays in force."""
    yield server
    for row in httpx.get(f"{server}/v1/decisions", params={"undone": "false"}).json()["data"]:
        httpx.post(f"{server}/v1/decisions/{row['id']}/undo", json={"author": NAME}).raise_for_status()


@pytest.fixture
def one(chromium: Browser, base: str) -> Iterator[Visit]:
    made = visit(chromium, base)
    yield made
    assert (made.elsewhere, made.complaints) == ([], [])
    made.page.context.close()


def review(one: Visit, query: str = "") -> Page:
    """The review, with a name under what is decided."""
    page = one.go(f"?tab=review{query}")
    page.get_by_label("Decided by").fill(NAME)
    page.locator("#stage").focus()
    return page


def shows(page: Page, *names: str) -> None:
    """That NAMES, and nobody else, are compared."""
    sides = page.locator(".compared .side h2")
    for name in names:
        expect(sides.filter(has_text=name).first).to_be_visible()
    expect(sides).to_have_count(2)


def find(page: Page, name: str) -> None:
    page.locator("#search").fill(name)
    page.locator(".hit").filter(has_text=name).first.click()


def test_two_are_laid_side_by_side_with_reasons_posts_and_sentences(one: Visit) -> None:
    page = review(one)
    expect(page.get_by_text("Are these two the same person?")).to_be_visible()
    shows(page, "Baba Sanogo", "Baba Sannogo")
    expect(page.locator(".reason.speaks")).to_contain_text("strong")
    expect(page.locator(".reason.objects")).to_contain_text("Lieutenant-Colonel")
    expect(page.locator(".timeline rect")).to_have_count(2)
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


def test_a_decision_is_seen_within_a_second_in_graph_and_explorer(one: Visit, chromium: Browser, base: str) -> None:
    """From the key to the other reader's panel, over and over: decided, taken back, decided …"""
    watcher = visit(chromium, base)
    watching = watcher.go()
    find(watching, "Oumar Tapily")
    spread = watching.get_by_role("complementary").locator(".spread").first
    expect(spread).to_contain_text("1 document")
    page = review(one)
    page.locator(".waiting").filter(has_text="Oumar Tapily").click()
    shows(page, "Oumar Tapily", "O. Tapily")
    graph, panel = [], []
    for number in range(6):
        documents = 2 - number % 2
        page.evaluate(IN_GRAPH, documents)
        watching.evaluate(IN_PANEL, documents)
        page.keyboard.press("z" if number % 2 else "s")
        graph.append(page.evaluate("window.seen") - page.evaluate("window.pressed"))
        panel.append(watching.evaluate("window.seen") - page.evaluate("window.pressed"))
        expect(page.locator(".waiting")).to_have_count(5 - documents)
    watcher.page.context.close()
    seen = [statistics.median(times) / 1000 for times in (graph, panel)]
    assert max(seen) < SEEN_SECONDS


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
    page.reload()
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


def test_an_entity_is_parted_from_its_panel_and_its_address_stays_true(one: Visit) -> None:
    page = review(one)
    page.keyboard.press("s")
    expect(page.locator(".waiting")).to_have_count(3)
    find(page, "Baba San")
    panel = page.get_by_role("complementary")
    expect(panel.locator(".spread").first).to_contain_text("2 documents")
    panel.get_by_role("button", name="These are two").click()
    papers = page.locator(".split-paper")
    expect(papers).to_have_count(2)
    papers.nth(1).locator(".split-head").get_by_label("Second").check()
    page.get_by_role("button", name="Part them").click()
    expect(page.locator("table.log tbody tr").first).to_contain_text("parted")
    page.keyboard.press("/")
    page.keyboard.type("Baba San")
    expect(page.locator(".hit").filter(has_text="Baba San")).to_have_count(2)


def test_an_old_id_in_the_address_becomes_the_current_one(one: Visit) -> None:
    page = review(one)
    old, new = sorted(end.split("=")[-1] for end in _ends(page))[::-1]
    page.keyboard.press("s")
    expect(page.locator(".waiting")).to_have_count(3)
    page = one.go(f"?entity={old}&open={old}&chain={old}")
    expect(page.get_by_role("complementary").locator(".spread").first).to_contain_text("2 documents")
    expect(page).to_have_url(re.compile(f"entity={new}&chain={new}&open={new}"))
    expect(page.get_by_role("complementary")).to_contain_text("commander")


def _ends(page: Page) -> list[str]:
    links = page.locator(".compared h2 a")
    expect(links).to_have_count(2)
    return [re.findall("entity=([0-9a-f]{24})", link.get_attribute("href") or "")[0] for link in links.all()]


def test_what_may_be_the_same_is_dashed_on_demand_with_its_reasons(one: Visit) -> None:
    page = one.go()
    find(page, "Oumar Tapily")
    panel = page.get_by_role("complementary")
    expect(panel.locator(".maybe-row")).to_contain_text("O. Tapily")
    page.get_by_role("button", name="Show as a table").click()
    table = page.get_by_role("region", name="Links on screen")
    expect(table.locator("tbody tr").first).to_be_visible()
    expect(table).not_to_contain_text("may be the same as")
    page.get_by_role("button", name="Show what may be the same").click()
    dashed = table.locator("tbody tr").filter(has_text="may be the same as")
    expect(dashed).to_contain_text("O. Tapily")
    expect(page.locator(".legend")).to_contain_text("may be the same as")
    dashed.get_by_role("button").click()
    expect(page.get_by_role("complementary", name="Evidence").locator(".reason")).to_contain_text("Oumar")
    page.get_by_role("link", name="Compare in the review").click()
    shows(page, "Oumar Tapily", "O. Tapily")


def test_nobody_decides_without_a_name_and_keys_can_be_switched_off(one: Visit) -> None:
    page = one.go("?tab=review")
    expect(page.locator(".waiting")).to_have_count(4)
    page.keyboard.press("s")
    expect(page.get_by_label("Decided by")).to_be_focused()
    expect(page.locator(".waiting")).to_have_count(4)
    page.keyboard.type(NAME)
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
    split = _ends(page)[0]
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
