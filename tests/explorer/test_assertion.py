"""What is only alleged looks and is called so, and can be left out; what is denied or planned can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.explorer.browsing import Visit
from tests.explorer.conftest import Visitor
from tests.explorer.serving import load, serving

REPORT = """Colonel Issa Tembo was reportedly appointed commander of the National Guard on 3 March 2025.

On 3 May 2025, the National Guard allegedly attacked the village of Diafarabé.

On 9 May 2025, the National Gendarmerie arrested three men in Kayes.

Captain Adama Dao allegedly acted under the coordination of Colonel Issa Tembo.

UNODC denied that it had trained the National Guard.
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server over the report above alone."""
    folder = tmp_path_factory.mktemp("assertion")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    load(folder / "data", folder / "report.txt")
    with serving(folder / "data") as (url, _):
        yield url


def _only(page: Page, said: str) -> None:
    page.get_by_label("Said as").select_option(label=said)


def test_the_list_of_operations_marks_and_filters_what_is_alleged(here: Visit) -> None:
    page = here.page
    page.get_by_role("link", name="Operations", exact=True).click()
    alleged = page.get_by_role("row").filter(has_text="alleged")
    expect(alleged).to_have_count(1)
    _only(page, "Only stated")
    expect(alleged).to_have_count(0)
    expect(page.get_by_role("row").filter(has_text="Kayes")).to_be_visible()
    assert "assertion=stated" in page.url
    page.get_by_role("button", name="Clear filters").click()
    expect(alleged).to_have_count(1)
    assert here.violations() == []


def test_network_and_panel_name_what_is_alleged(here: Visit) -> None:
    page = here.find("National Guard")
    expect(page.locator(".line-detail").filter(has_text="alleged").first).to_be_visible()
    expect(page.locator(".legend").get_by_text("alleged")).to_be_visible()
    page.get_by_role("button", name="Show as a table").click()
    rows = page.get_by_role("table").get_by_role("row").filter(has_text="alleged")
    rows.first.get_by_role("button").click()
    expect(page.get_by_role("complementary", name="Evidence").locator(".status", has_text="alleged")).to_be_visible()
    _only(page, "Stated or reported")
    expect(rows).to_have_count(0)
    expect(page.locator(".legend").get_by_text("alleged")).to_be_hidden()


def test_the_chain_names_what_is_alleged(here: Visit) -> None:
    page = here.page
    page.get_by_role("link", name="Chain of command").click()
    here.find("Adama Dao")
    expect(page.locator(".link.alleged")).to_contain_text("alleged")
    _only(page, "Only stated")
    expect(page.locator(".link")).to_have_count(0)


def test_what_is_denied_is_read_in_the_panel(visitor: Visitor) -> None:
    here = visitor(locale="fr-FR")
    here.go()
    page = here.find("National Guard")
    section = page.locator(".section").filter(has_text="Démenti, prévu ou seulement possible")
    denied = section.locator("details").filter(has_text="démenti").first
    denied.locator("summary").click()
    expect(denied.locator("mark")).to_contain_text("denied that it had trained")
