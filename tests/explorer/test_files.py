"""What is on screen, as files that say their sources and their day."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page

from tests.explorer.browsing import Visit


def saved(page: Page, choice: str) -> tuple[str, bytes]:
    """The name and the bytes of what CHOICE in the menu gives: two clicks."""
    page.get_by_role("button", name="Save what is shown").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=choice).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


@pytest.fixture
def network(here: Visit) -> Page:
    page = here.find("OCS")
    page.locator(".line-row").first.wait_for()
    return page


def test_the_picture_has_every_name_its_sources_and_the_day(network: Page) -> None:
    name, content = saved(network, "Picture (SVG)")
    root = ElementTree.fromstring(content)
    texts = [text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert name.endswith(".svg")
    assert "central" in name
    assert any("Office central des stup" in text for text in texts)
    assert any(text.startswith("made on ") for text in texts)
    assert any(re.match(r"1\. .+", text) for text in texts)
    assert any(re.search(r"\[\d+(, \d+)*\]$", text) for text in texts)  # lines cite their sources
    assert b"http://" not in content.replace(b"http://www.w3.org", b"")
    assert b"<image" not in content


def test_the_picture_as_pixels(network: Page) -> None:
    name, content = saved(network, "Picture (PNG)")
    assert (name[-4:], content[:8]) == (".png", b"\x89PNG\r\n\x1a\n")
    assert len(content) > 20_000


def test_tables_hold_what_is_on_screen_with_its_sentences(network: Page) -> None:
    shown = int(re.findall(r"(\d+) links", network.locator(".toolbar .summary").inner_text())[0])
    _, content = saved(network, "Tables (CSV)")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        edges, evidence = (
            list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig"))))
            for name in ("edges", "evidence")
        )
    assert len(edges) == shown
    assert {row["edge"] for row in evidence} == {row["id"] for row in edges}
    assert all(row["quote"] and row["document_name"] for row in evidence)


@pytest.mark.parametrize(
    ("choice", "start"),
    [
        ("Data (JSON lines)", b'{"'),
        ("Page that works offline (HTML)", b"<!doctype html>"),
        ("For Gephi, with its timeline (GEXF)", b"<?xml"),
    ],
)
def test_other_tools_take_it_too(network: Page, choice: str, start: bytes) -> None:
    _, content = saved(network, choice)
    assert content.lower().startswith(start)
    assert "Office central des stupéfiants" in content.decode()


def test_nothing_is_wrong_with_the_menu_for_who_does_not_see(here: Visit, network: Page) -> None:
    network.get_by_role("button", name="Save what is shown").click()
    assert here.violations() == []
    network.keyboard.press("Escape")
