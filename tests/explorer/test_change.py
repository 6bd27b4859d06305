"""The graph grows while one looks: uploads, loading elsewhere, and a server that goes away."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.serving import load, serving

REPORT = """Published: 12 December 2025

Colonel {name} is commander of the Ségou Gendarmerie Legion.
The Legion is part of the National Gendarmerie.

Demonstration text: people and events are invented.
"""
HOSTILE = "<img src=x onerror=alert(1)> \u202eevil"
DROP = """async ([name, text]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], name, { type: "text/plain" }));
  for (const type of ["dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def growing(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A server of these tests' own, and its data folder."""
    folder = _copy(data, tmp_path_factory.mktemp("growing"))
    with serving(folder) as (url, _):
        yield url, folder


@pytest.fixture
def own(chromium: Browser, growing: tuple[str, Path]) -> Iterator[Visit]:
    one = visit(chromium, growing[0])
    one.go()
    yield one
    assert (one.elsewhere, one.complaints) == ([], [])
    one.page.context.close()


def _copy(data: Path, folder: Path) -> Path:
    return shutil.copytree(data, folder / "data", ignore=shutil.ignore_patterns("graph*", "server*", "*.lock"))


def _file(folder: Path, name: str) -> Path:
    report = folder / "report.txt"
    report.write_text(REPORT.format(name=name), encoding="utf-8")
    return report


def _finds(one: Visit, name: str) -> None:
    expect(one.page.locator(".upload-row.done")).to_be_visible(timeout=30_000)
    one.find(name.rsplit(" ", 1)[-1], name)
    expect(one.page.get_by_role("complementary")).to_contain_text("Legion")


def test_a_chosen_file_is_in_the_graph_a_moment_later(own: Visit, tmp_path: Path) -> None:
    own.page.locator("input[type=file]").set_input_files(_file(tmp_path, "Zana Bakoroba Dissa"))
    expect(own.page.locator(".upload-row")).to_contain_text("report.txt")
    expect(own.page.locator(".upload-found")).to_contain_text("Dissa", timeout=30_000)
    _finds(own, "Zana Bakoroba Dissa")


def test_a_file_can_be_dropped_anywhere(own: Visit) -> None:
    own.find("OCS")
    own.page.evaluate(DROP, ["report.txt", REPORT.format(name="Hawa Ntji Goïta")])
    _finds(own, "Hawa Ntji Goïta")


def test_a_file_that_can_not_be_read_is_said(own: Visit, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 no more")
    own.page.locator("input[type=file]").set_input_files(broken)
    expect(own.page.locator(".upload-row.failed")).to_contain_text("broken.pdf", timeout=30_000)


def test_what_another_process_loads_appears(own: Visit, growing: tuple[str, Path], tmp_path: Path) -> None:
    figures = own.page.locator(".figures")
    expect(figures).to_be_visible()
    before = figures.inner_text()
    load(growing[1], _file(tmp_path, "Seydina Kolado Cissouma"))
    expect(figures).not_to_have_text(before)


def test_a_hostile_document_is_only_text(own: Visit, growing: tuple[str, Path], tmp_path: Path) -> None:
    report = _file(tmp_path, "Moussa<script>alert(1)</script>")
    meta = {"title": HOSTILE, "url": "javascript:alert(1)", "publisher": HOSTILE, "published": "2025-12-12"}
    report.with_suffix(".meta.json").write_text(json.dumps(meta), encoding="utf-8")
    load(growing[1], report)
    page = own.go("?tab=documents")
    row = page.get_by_role("table").get_by_role("row").filter(has_text="onerror")
    expect(row).to_be_visible()
    expect(row.locator("img, a[target]")).to_have_count(0)
    row.get_by_role("link").click()
    expect(page.get_by_role("dialog")).to_contain_text("<script>alert(1)</script>")
    expect(page.get_by_role("dialog").locator("script, img, a[target]")).to_have_count(0)


def test_a_server_that_is_gone_is_said_and_what_was_read_stays(chromium: Browser, data: Path, tmp_path: Path) -> None:
    with serving(_copy(data, tmp_path)) as (url, process):
        one = visit(chromium, url)
        one.go()
        one.find("OCS")
        expect(one.page.get_by_role("complementary")).to_contain_text("People in post")
        process.terminate()
        expect(one.page.get_by_text("The server does not answer")).to_be_visible()
        expect(one.page.get_by_role("complementary")).to_contain_text("People in post")
    one.page.context.close()


def test_while_the_server_prepares_its_graph_the_page_says_that_it_loads(chromium: Browser, server: str) -> None:
    one = visit(chromium, server)
    one.page.route("**/v1/**", lambda route: route.fulfill(status=503, headers={"Retry-After": "2"}, body="{}"))
    one.go()
    expect(one.page.get_by_text("Loading…").first).to_be_visible()
    expect(one.page.get_by_role("alert")).to_have_count(0)
    one.page.unroute("**/v1/**")
    expect(one.page.get_by_text("Loading…")).to_have_count(0)
    one.page.context.close()
