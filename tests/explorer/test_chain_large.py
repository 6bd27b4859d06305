"""Chains as large and as broken as they come: answers made here, drawn by the real page."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

from playwright.sync_api import Page, Route, expect

from tests.explorer.browsing import Visit

Row = dict[str, Any]
DAY = "2020-01-01"
SVG = "{http://www.w3.org/2000/svg}"
DRAWN_SECONDS = 0.1  # of CPU for two hundred units
# Leaves out or shows what may hold, and waits until that is painted.
SWITCH = """document.querySelector('.check input').click();
new Promise(done => requestAnimationFrame(() => setTimeout(done)))"""


def _edge(source: str, target: str, status: str = "may_hold") -> Row:
    return {
        "id": f"{source} {target}",
        "type": "PART_OF",
        "source": source,
        "target": target,
        "source_name": source,
        "target_name": target,
        "properties": {"kind": "command", "assertion": "stated", "first_cited": "2010-01"},
        "status": status,
        "evidence_count": 1,
        "documents": 1,
        "sources": 1,
        "evidence": [],
    }


def _unit(level: int, name: str, *links: Row, ends: Row | None = None) -> Row:
    status = links[0]["status"]
    return {
        "level": level,
        "organization": name,
        "organization_name": name,
        "kind": "command",
        "status": status,
        "stated": False,
        "commanders": [
            {"id": f"head of {name}", "name": f"Adama of {name}", "status": status, "edge": _edge(name, name)}
        ],
        "members": [],
        "last_known": None,
        "link": None,
        "follows_from": list(links),
        "ends": ends,
        "evidence": [],
    }


def _answers(page: Page, above: list[Row], below: list[Row]) -> None:
    """The page's questions are answered with these rungs ABOVE and BELOW the body "army"."""
    rows = {
        "entity": [{"id": "army", "type": "Organization", "name": "Army", "names": ["Army"]}],
        "chain_of_command": above,
        "subordinates": below,
        "status": [{"sequence": 0, "documents": 1, "entities": 1}],
    }

    def answer(route: Route) -> None:
        question = route.request.url.split("/v1/")[1].split("?")[0]
        body = {"data": rows.get(question, []), "next": None, "truncated": False, "as_of": DAY}
        route.fulfill(status=200, content_type="application/json", body=json.dumps(body))

    page.route("**/v1/**", answer)


def _branch(units: int, bodies: int) -> list[Row]:
    rows = []
    for unit in range(units):
        rows.append(_unit(1, f"u{unit}", _edge(f"u{unit}", "army")))
        rows += [_unit(2, f"u{unit} b{body}", _edge(f"u{unit} b{body}", f"u{unit}")) for body in range(bodies)]
    return rows


def test_two_hundred_units_are_drawn_at_once(here: Visit) -> None:
    page = here.page
    _answers(page, [], _branch(5, 39))
    here.go(f"?tab=chain&chain=army&on={DAY}")
    expect(page.locator(".box")).to_have_count(201)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    spent = []
    for _ in range(5):
        page.evaluate(SWITCH)
        expect(page.locator(".box")).to_have_count(1)
        before = _cpu(session)
        page.evaluate(SWITCH)
        spent.append(_cpu(session) - before)
        expect(page.locator(".box")).to_have_count(201)
    assert min(spent) <= DRAWN_SECONDS


def _cpu(session: Any) -> float:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))


def test_of_two_thousand_units_a_few_are_drawn_and_more_on_demand(here: Visit) -> None:
    page = here.page
    _answers(page, [], _branch(2000, 0))
    here.go(f"?tab=chain&chain=army&on={DAY}")
    expect(page.locator(".box")).to_have_count(41)
    page.get_by_role("button", name="1,960 more below").click()
    expect(page.locator(".box")).to_have_count(141)


def test_a_break_is_named_and_a_second_superior_has_a_line_of_its_own(here: Visit) -> None:
    page = here.page
    known = {"id": "corps", "name": "Third corps", "until": "2014-05-02", "edge": _edge("left", "corps")}
    gone = {"why": "break", "says": {"en": "", "fr": ""}, "last_known": known, "next_known": None}
    above = [
        _unit(1, "left", _edge("army", "left"), ends=gone),
        _unit(1, "right", _edge("army", "right", "holds")),
        _unit(2, "staff", _edge("left", "staff"), _edge("right", "staff")),
    ]
    _answers(page, above, [])
    here.go(f"?tab=chain&chain=army&on={DAY}")
    missing = page.locator(".box").filter(has_text="Superior not known since 2 May 2014")
    expect(missing).to_contain_text("until 2 May 2014")
    expect(page.locator(".chain-picture path.over")).to_have_count(1)
    expect(page.get_by_role("button", name="Evidence for the link to staff")).to_have_count(2)
    expect(page.locator(".chain-picture path.maybe:not(.over)")).to_have_count(3)
    page.get_by_role("button", name="Show as a table").click()
    expect(page.get_by_role("row").filter(has_text="Superior not known since 2 May 2014")).to_contain_text(
        "Third corps"
    )


def test_a_hostile_name_is_only_text_in_a_saved_picture(here: Visit) -> None:
    page = here.page
    name = '"/><script>alert(1)</script><image href="https://elsewhere.example/x.png"/>&amp;'
    _answers(page, [_unit(1, name, _edge("army", name))], [])
    here.go(f"?tab=chain&chain=army&on={DAY}")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as an SVG file").click()
    root = ElementTree.fromstring(saved.value.path().read_text(encoding="utf-8"))
    tags = {one.tag.removeprefix(SVG) for one in root.iter()}
    assert tags == {"svg", "title", "desc", "g", "rect", "path", "text"}
    assert "<script>" in "".join(root.itertext())
