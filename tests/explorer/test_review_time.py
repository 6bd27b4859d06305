"""How soon what somebody decides is seen."""

from __future__ import annotations

import statistics

from playwright.sync_api import Browser, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.reviewing import find, review, shows

SEEN_SECONDS = 1.0
# When the next key is pressed; when the graph has so many documents for the man, and when this page's panel says so.
PRESSED = """() => {
  addEventListener("keydown", () => { window.pressed = Date.now(); }, { once: true, capture: true });
}"""
IN_GRAPH = """documents => {
  const look = async done => {
    const { data } = await (await fetch("/v1/search?q=Oumar+Tapily&type=Person")).json();
    if (data[0].documents === documents) done(Date.now());
    else setTimeout(() => look(done), 30);
  };
  window.seen = new Promise(look);
}"""
IN_PANEL = """documents => {
  const look = done => document.querySelector(".panel .spread")?.textContent.startsWith(`${documents} document`)
    ? done(Date.now()) : setTimeout(() => look(done), 30);
  window.seen = new Promise(look);
}"""


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
    times: dict[str, list[float]] = {"graph": [], "panel": []}
    for number in range(8):
        documents, where = 2 - number % 2, "graph" if number < 4 else "panel"
        looking = page if where == "graph" else watching
        page.evaluate(PRESSED)
        looking.evaluate(IN_GRAPH if where == "graph" else IN_PANEL, documents)
        page.keyboard.press("z" if number % 2 else "s")
        times[where].append((looking.evaluate("window.seen") - page.evaluate("window.pressed")) / 1000)
        expect(page.locator(".waiting")).to_have_count(5 - documents)
        expect(spread).to_contain_text(f"{documents} document")
    watcher.page.context.close()
    assert {where: some for where, some in times.items() if statistics.median(some) > SEEN_SECONDS} == {}
