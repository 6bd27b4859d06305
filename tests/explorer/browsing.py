"""A page in real Chromium that notes what it must never do: ask elsewhere, or complain in its console."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Route

from tests.explorer.serving import ROOT

AXE = ROOT / "viz" / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass
class Visit:
    """A page at BASE, with what it asked elsewhere and what its console said."""

    page: Page
    base: str
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    expected: str = "\0"  # what a complaint may hold

    def go(self, query: str = "") -> Page:
        self.page.goto(f"{self.base}/{query}")
        self.page.locator("#search").wait_for()
        return self.page

    def find(self, words: str, name: str | None = None) -> Page:
        """Search WORDS and take the first result, or the first that holds NAME."""
        self.page.locator("#search").fill(words)
        hits = self.page.locator("#hits").get_by_role("option")
        (hits.filter(has_text=name) if name else hits).first.click()
        return self.page

    def violations(self) -> list[str]:
        """What axe-core finds wrong for people who don't see or use a mouse."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found: dict[str, Any] = self.page.evaluate("rules => axe.run({runOnly: rules})", RULES)
        return [
            f"{violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]


def visit(browser: Browser, base: str, **options: Any) -> Visit:
    """A fresh visitor; OPTIONS are those of a browser context (locale, color_scheme, viewport …)."""
    chosen = {"locale": "en-GB", "viewport": {"width": 1366, "height": 768}, "reduced_motion": "reduce", **options}
    page = browser.new_context(**chosen).new_page()
    page.set_default_timeout(15_000)
    made = Visit(page, base)

    def guard(route: Route) -> None:
        if urlsplit(route.request.url).netloc == urlsplit(base).netloc:
            route.fallback()
        else:
            made.elsewhere.append(route.request.url)
            route.abort()

    page.context.route("**/*", guard)
    page.on("console", lambda said: _note(made, said))
    page.on("pageerror", lambda error: made.complaints.append(str(error)))
    return made


def _note(made: Visit, said: ConsoleMessage) -> None:
    if said.type in ("error", "warning") and made.expected not in said.text:
        made.complaints.append(said.text)
