"""`djeli inspect`: a page that opens anywhere, and one sentence for what can't be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.djeli.running import Run, runner
from tests.inspect.marking import MARKED

HOSTILE = MARKED.replace("was in", "<script>alert(1)</script> <b>was</b> in").replace("Gao", "Gao</mark><img src=x>")


@pytest.fixture
def djeli(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    return runner(monkeypatch, capfd)


def written(djeli: Run, folder: Path, text: str, lang: str = "en") -> Path:
    (folder / "d01.mk").write_text(text, encoding="utf-8")
    page = folder / "page.html"
    assert djeli("inspect", folder / "d01.mk", "-o", page, lang=lang).status == 0
    return page


def test_the_page_shows_text_totals_and_facts(djeli: Run, tmp_path: Path) -> None:
    text = written(djeli, tmp_path, MARKED).read_text(encoding="utf-8")
    assert "<sup>P</sup>Issa Tembo</mark>" in text
    assert "post · Issa Tembo · National Guard" in text


def test_it_speaks_french(djeli: Run, tmp_path: Path) -> None:
    text = written(djeli, tmp_path, MARKED, "fr").read_text(encoding="utf-8")
    assert "Trouvé, manqué, inventé" in text
    assert '<html lang="fr">' in text


def test_a_folder_is_one_page(djeli: Run, tmp_path: Path) -> None:
    for name in ("d01.mk", "d02.mk"):
        (tmp_path / name).write_text(MARKED, encoding="utf-8")
    assert djeli("inspect", tmp_path, "--out", tmp_path / "page.html").status == 0
    assert (tmp_path / "page.html").read_text(encoding="utf-8").count("<article>") == 2


def test_hostile_text_is_only_text_and_the_filter_works(djeli: Run, tmp_path: Path, chromium: Browser) -> None:
    page = chromium.new_page()
    complaints, requests = list[str](), list[str]()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(written(djeli, tmp_path, HOSTILE).as_uri())
    assert page.locator("img, script, b").count() == 0
    assert "<script>alert(1)</script>" in page.locator(".text").inner_text()
    posts = page.locator(".fact.of-post").count()
    assert posts >= 1
    page.check("#only-post")
    assert page.locator(".fact:visible").count() == posts
    assert (complaints, len(requests)) == ([], 1)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_can_not_be_read_or_written_is_one_sentence(djeli: Run, tmp_path: Path, lang: str) -> None:
    good, bad, empty = tmp_path / "good.mk", tmp_path / "bad.mk", tmp_path / "empty"
    good.write_text(MARKED, encoding="utf-8")
    bad.write_text("no rule", encoding="utf-8")
    empty.mkdir()
    for arguments in ([bad], [empty], [tmp_path / "none.mk"], [good, "-o", tmp_path / "no" / "page.html"]):
        wrong = djeli("inspect", *arguments, lang=lang)
        assert (wrong.status, wrong.out) == (2, "")
        assert len(wrong.err.splitlines()) == 1
