"""The graph grows while one looks: uploads, loading elsewhere, and a server that goes away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.explorer.browsing import Visit, visit
from tests.explorer.serving import load, serving

REPORT = """Published: 12 December 2025

Colonel Zana Bakoroba Dissa is commander of the Ségou Gendarmerie Legion.
The Legion is part of the National Gendarmerie.

Demonstration text: people and events are invented.
"""
DROP = """async ([name, text]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], name, { type: "text/plain" }));
  for (const type of ["dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def own(chromium: Browser, data: Path, tmp_path: Path) -> Iterator[tuple[Visit, Path]]:
    """A visit to a server of the test's own, and its data folder."""
    folder = shutil.copytree(data, tmp_path / "data", ignore=shutil.ignore_patterns("graph*", "server*", "*.lock"))
    with serving(folder) as (url, _):
        one = visit(chromium, url)
        one.go()
        yield one, folder
        assert (one.elsewhere, one.complaints) == ([], [])
        one.page.context.close()


def _finds_dissa(one: Visit) -> None:
    expect(one.page.locator(".upload-row.done")).to_be_visible(timeout=30_000)
    one.find("Dissa", "Zana Bakoroba Dissa")
    expect(one.page.get_by_role("complementary")).to_contain_text("Legion")


def test_a_chosen_file_is_in_the_graph_a_moment_later(own: tuple[Visit, Path], tmp_path: Path) -> None:
    one, _ = own
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    one.page.locator("input[type=file]").set_input_files(report)
    expect(one.page.locator(".upload-row")).to_contain_text("report.txt")
    expect(one.page.locator(".upload-found")).to_contain_text("Dissa", timeout=30_000)
    _finds_dissa(one)


def test_a_file_can_be_dropped_anywhere(own: tuple[Visit, Path]) -> None:
    one, _ = own
    one.find("OCS")
    one.page.evaluate(DROP, ["report.txt", REPORT])
    _finds_dissa(one)


def test_a_file_that_can_not_be_read_is_said(own: tuple[Visit, Path], tmp_path: Path) -> None:
    one, _ = own
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 no more")
    one.page.locator("input[type=file]").set_input_files(broken)
    expect(one.page.locator(".upload-row.failed")).to_contain_text("broken.pdf", timeout=30_000)


def test_what_another_process_loads_appears(own: tuple[Visit, Path], tmp_path: Path) -> None:
    one, folder = own
    expect(one.page.locator(".figures")).to_be_visible()
    before = one.page.locator(".figures").inner_text()
    report = tmp_path / "elsewhere.txt"
    report.write_text(REPORT, encoding="utf-8")
    load(folder, report)
    expect(one.page.locator(".figures")).not_to_have_text(before)


def test_a_server_that_is_gone_is_said_and_what_was_read_stays(chromium: Browser, data: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(data, tmp_path / "data", ignore=shutil.ignore_patterns("graph*", "server*", "*.lock"))
    with serving(folder) as (url, process):
        one = visit(chromium, url)
        one.go()
        one.find("OCS")
        expect(one.page.get_by_role("complementary")).to_contain_text("People in post")
        process.terminate()
        expect(one.page.get_by_text("The server does not answer")).to_be_visible()
        expect(one.page.get_by_role("complementary")).to_contain_text("People in post")
    one.page.context.close()
