"""A small invented story: a drugs office, its police, a ministry, a raid, two namesakes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.ledger import Ledger
from graph.model import Assertion, Kind, Mention
from tests.factory import Page, same

MINISTRY, POLICE, OFFICE = "Ministry of Security", "National Police", "Central Narcotics Office"
BRANCH, GUARD = "Kayes Branch", "National Guard"
ISSA, AWA, BAKARY, KADIA, MODIBO, SEYDOU = (
    *("Issa Tembo", "Awa Diallobé", "Bakary Sanoukou", "Kadia Traorénin", "Modibo Keïtala", "Seydou Niangado"),
)


def headed(body: str, person: str, published: str, **attributes: str) -> Page:
    page = Page(f"{person}, head of the {body}, spoke.", name=f"{person}.txt", published=published)
    post: dict[str, Any] = {"post_title": "head", "role": "commander", **attributes}
    return page.says("HOLDS_POST", page.person(person), page.body(body), **post)


def part(body: str, parent: str, published: str, **attributes: str) -> Page:
    page = Page(f"The {body} belongs to the {parent}.", name=f"{body}.txt", published=published)
    said: dict[str, Any] = {"kind": "command", **attributes}
    return page.says("PART_OF", page.body(body), page.body(parent), **said)


def raid() -> Page:
    page = Page(
        f"On 12 May 2021 at Kayes, the {OFFICE} (OCS) and the {GUARD} made a raid led by {KADIA}. "
        f"She reports to {BAKARY}. The {GUARD} did not train the {OFFICE}.",
        name="raid.txt",
        published="2021-05-13",
        publisher="Kayes Matin",
    )
    office, guard = page.body(OFFICE, acronym="OCS"), page.body(GUARD)
    kadia, bakary = page.person(KADIA), page.person(BAKARY)
    place, done = page.place("Kayes"), page.operation("raid")
    page.says("TOOK_PART_IN", office, done, role="organiser").says(
        "TOOK_PART_IN", guard, done, Assertion.ALLEGED, role="supporter"
    )
    page.says("COMMANDS", kadia, done).says("REPORTS_TO", kadia, bakary).says("TOOK_PLACE_AT", done, place)
    page.says("PARTNER_OF", office, guard, kind="joint_operation")
    page.says("PARTNER_OF", guard, office, Assertion.DENIED, kind="training")
    seized = {"item": "cannabis", "quantity": 80, "unit": "kg"}
    page.says("HAPPENED", done, kind="raid", began="2021-05-12", arrests=3, seizures=[seized])
    return page.says("LOCATED", place, lat=14.45, lon=-11.43, country="ML", region="Kayes")


def story() -> list[Page]:
    branch = Page(f"{KADIA}, deputy head of the {BRANCH} at Kayes.", name="branch.txt", published="2021-04-01")
    body = branch.body(BRANCH)
    branch.says("HOLDS_POST", branch.person(KADIA), body, post_title="deputy head", role="deputy")
    branch.says("BASED_AT", body, branch.place("Kayes"))
    return [
        headed(MINISTRY, MODIBO, "2021-03-01", post_title="minister", began="2020", ended="2022"),
        headed(POLICE, AWA, "2021-05-12"),
        headed(OFFICE, ISSA, "2020-02-01", ended="2021-01-15"),
        headed(OFFICE, BAKARY, "2021-05-20", began="2021-01-15", rank="Colonel"),
        headed(BRANCH, SEYDOU, "2019-07-01", ended="2019-12"),
        branch,
        part(BRANCH, OFFICE, "2021-05-12"),
        part(OFFICE, POLICE, "2021-05-01", began="2015"),
        part(POLICE, MINISTRY, "2020-01-01", kind="administrative"),
        part(POLICE, GUARD, "2021-05-01", kind="member"),
        raid(),
    ]


def by_name(mentions: Iterable[Mention]) -> list[tuple[Mention, Mention]]:
    """Pairs of mentions with the same name and kind: in this story nobody shares a name."""
    first: dict[tuple[str, Kind], Mention] = {}
    pairs = []
    for mention in mentions:
        one = first.setdefault((mention.name, mention.kind), mention)
        if one is not mention:
            pairs.append((one, mention))
    return pairs


def fill(ledger: Ledger, pages: Iterable[Page]) -> None:
    """Put PAGES into LEDGER, with everybody of one name one entity."""
    for page in pages:
        ledger.add(page.extraction())
    for left, right in by_name(ledger.mentions()):
        ledger.judge(same(left, right, "reader"))  # a person's: a later load does not settle it otherwise
