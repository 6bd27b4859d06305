"""The reference page in a real browser, under our policy and without the network."""

from __future__ import annotations

from playwright.sync_api import Request, sync_playwright

from tests.api.conftest import Server

CHROMIUM = "/usr/bin/chromium"


def test_the_reference_shows_every_question_and_asks_nobody_else(server: Server) -> None:
    said: list[str] = []
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", note)
        page.goto(f"{server.url}/docs")
        page.get_by_text("/v1/chain_of_command").wait_for()
        browser.close()
    assert said == []
    assert all(url.startswith((server.url, "data:")) for url in asked)
