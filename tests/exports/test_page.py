"""The standalone page in a real browser: it shows the graph, runs nothing that a document holds, asks nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.exports.payloads import payloads
from tests.exports.rows import QUOTE, Row, edge, node, small
from viz.exports.page import page as page_of
from viz.exports.snapshot import Snapshot

MADE = date(2025, 12, 1)


class Visit:
    """An open export, what it asked for and what it complained about."""

    def __init__(self, browser: Browser, folder: Path, rows: list[Row], locale: str = "en-GB") -> None:
        path = folder / "graph.html"
        path.write_text(page_of(Snapshot.of(rows), MADE), encoding="utf-8")
        self.page: Page = browser.new_page(locale=locale)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(path.as_uri())

    def read(self, selector: str) -> str:
        return self.page.locator(selector).inner_text()


def test_it_opens_offline_with_no_request(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, small())
    assert len(visit.requests) == 1
    assert visit.requests[0].startswith("file:")
    assert visit.complaints == []


def test_an_edge_shows_the_sentence_and_its_source(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, small())
    visit.page.get_by_role("button", name="holds post in").first.click()
    panel = visit.read("#panel")
    assert QUOTE in panel
    assert "Journal · 2025-11-19" in panel
    assert visit.page.locator("#panel a").get_attribute("href") == "https://example.org/1"


def test_a_node_is_chosen_with_the_keyboard(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, small())
    visit.page.locator("#drawing g[aria-label='Brigade mobile']").press("Enter")
    assert visit.read("#panel h2") == "Brigade mobile"


def test_what_is_alleged_is_dashed_and_called_so(chromium: Browser, tmp_path: Path) -> None:
    rows = [node("p", "Person", "Issa Tembo"), node("o", "Organization", "OCS"), edge("p", "o", assertion="alleged")]
    visit = Visit(chromium, tmp_path, rows, locale="fr-FR")
    assert visit.page.locator("#drawing line.alleged").count() == 1
    assert "dit comme: allégué" in visit.read("#rows tr")


def test_searching_forgives_accents_and_says_when_nothing_fits(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, small())
    visit.page.fill("#find", "DEMBELE bmi")
    assert visit.page.locator("#rows tr").count() == 1
    visit.page.fill("#find", "zebra")
    assert visit.read("#rows-shown") == "Nothing was found."


def test_it_speaks_french_and_english(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, small(), locale="fr-FR")
    assert "Entités : 3 · affirmations : 2 · documents : 1 · exporté le 2025-12-01" in visit.read("#about")
    visit.page.click("#language")
    assert "Entities: 3 · statements: 2" in visit.read("#about")


def test_a_cut_picture_says_so(chromium: Browser, tmp_path: Path) -> None:
    many = [node(f"p{i}", "Person", f"Person {i}") for i in range(300)]
    visit = Visit(chromium, tmp_path, [*many, edge("p0", "p1", "REPORTS_TO")])
    assert "250 of 300 entities are drawn" in visit.read("#cut")


def test_an_empty_graph_is_a_page_too(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, [])
    assert visit.complaints == []
    assert visit.read("#rows-shown") == "Nothing was found."


def hostile() -> list[Row]:
    """Every payload as a name, headline, quote, link, property and identifier."""
    rows: list[Row] = []
    for number, text in enumerate(payloads()):
        document, person, body = f"d{number}{text}", f"p{number}{text}", f"o{number}{text}"
        said = edge(person, body, quote=text, rank=text, post_title=text)
        said["evidence"][0] |= {"document": document, "method": text}
        rows += [
            node(document, "Document", text, headline=text, url=text, publisher=text, published=text),
            node(person, "Person", text, names=[text], ranks=[text]),
            node(body, text if number % 2 else "Organization", text, acronym=text),
            said,
        ]
    return rows


def test_there_are_150_different_payloads() -> None:
    assert len(set(payloads())) == 150


def test_no_payload_runs(chromium: Browser, tmp_path: Path) -> None:
    visit = Visit(chromium, tmp_path, hostile())
    page = visit.page
    shown = page.locator("#rows tr")
    assert shown.count() == 150
    page.evaluate("document.querySelectorAll('#drawing g').forEach((g) => g.dispatchEvent(new Event('click')))")
    for number in range(150):
        page.evaluate("(n) => document.querySelectorAll('#rows tr')[n].querySelectorAll('button')[1].click()", number)
        page.evaluate("document.querySelectorAll('#panel a').forEach((a) => a.click())")
    page.wait_for_timeout(200)
    assert page.evaluate("window.__ran") is None
    assert len(visit.requests) == 1
    assert visit.complaints == []
    assert page.locator("#panel script, #panel img, #panel iframe, #rows img, #rows script").count() == 0
