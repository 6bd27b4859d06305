"""The reference page in a real browser, under our policy and without the network."""

from __future__ import annotations

from playwright.sync_api import Browser, Request

from tests.api.conftest import Server


def test_the_reference_shows_every_question_and_asks_nobody_else(server: Server, chromium: Browser) -> None:
    said: list[str] = []
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page = chromium.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", note)
    page.goto(f"{server.url}/docs")
    page.get_by_text("/v1/chain_of_command").wait_for()
    page.close()
    assert said == []
    assert all(url.startswith((server.url, "data:")) for url in asked)
