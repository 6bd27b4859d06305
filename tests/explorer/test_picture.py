"""The picture itself, by mouse: it is drawn on a canvas, so these tests know where things stand."""

from __future__ import annotations

import json
from urllib.request import urlopen

import pytest
from playwright.sync_api import FloatRect, Page, expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor

ALONE = "off=Person+Organization+Operation+Place"
LEGEND = 170  # pixels at the left that the picture leaves to its legend
CLICK_MS = 400  # after which a click is no double click any more


@pytest.fixture(scope="module")
def office(server: str) -> str:
    with urlopen(f"{server}/v1/search?q=OCS&type=Organization&limit=1", timeout=30) as answer:
        found = json.load(answer)["data"][0]["id"]
    assert isinstance(found, str)
    return found


def _middle(page: Page) -> tuple[float, float]:
    """Where the picture's middle stands; what is alone in it stands a label's height above."""
    page.locator(".canvas canvas").first.wait_for()
    page.wait_for_timeout(CLICK_MS)
    box: FloatRect | None = page.locator(".picture").bounding_box()
    assert box
    return box["x"] + (box["width"] + LEGEND) / 2, box["y"] + box["height"] / 2


def test_a_click_selects(visitor: Visitor, office: str) -> None:
    page = visitor().go(f"?open={office}&{ALONE}")
    x, y = _middle(page)
    page.mouse.click(x, y - 8)
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_contain_text("OCS")


def test_a_double_click_asks_what_to_add(visitor: Visitor, office: str) -> None:
    page = visitor().go(f"?open={office}&{ALONE}")
    x, y = _middle(page)
    page.mouse.dblclick(x, y - 8)
    expect(page.get_by_role("dialog")).to_contain_text("Documents")


def test_what_is_dragged_stays_where_it_was_put(visitor: Visitor, office: str) -> None:
    page = visitor().go(f"?open={office}&{ALONE}")
    x, y = _middle(page)
    page.mouse.move(x, y - 8)
    page.mouse.down()
    page.mouse.move(x + 90, y + 60, steps=6)
    page.mouse.up()
    page.wait_for_timeout(CLICK_MS)
    page.mouse.dblclick(x + 90, y + 60)
    expect(page.get_by_role("dialog")).to_be_visible()


def test_a_click_on_a_line_shows_its_sentence(visitor: Visitor, office: str) -> None:
    one = visitor()
    page = one.go(f"?open={office}~1")
    expect(page.locator(".toolbar .summary")).to_contain_text("2 entities")
    _click_line(one)
    panel = page.get_by_role("complementary", name="Evidence")
    expect(panel.locator("blockquote mark")).to_be_visible()


def _click_line(one: Visit) -> None:
    """Click down through the middle between two entities until a line is hit."""
    x, y = _middle(one.page)
    for away in range(-40, 41, 5):
        one.page.mouse.click(x, y + away)
        one.page.wait_for_timeout(CLICK_MS)
        if "edge=" in one.page.url:
            return
    raise AssertionError("no line between the two entities was hit")
