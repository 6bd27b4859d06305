"""Since when and until when posts and partnerships hold, as their passages tell it; what is over says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from graph.model import Assertion
from graph.partial_date import PartialDate
from loaders.passages import Found, Label
from loaders.relate.assertion import granted
from loaders.relate.handover import acts, hand_over
from loaders.relate.link import OVER, Link, links, words
from loaders.relate.story import Story

NEAR = 60  # characters between a post and a date that is its own
BESIDE = 15  # characters between what stands side by side
OTHER = re.compile(r",? (?:the |a |le |la |l')?⟦T")  # a title behind a date: "until last week governor"
OPENING = re.compile(r"[^\w⟦]*(?:\w+[^\w⟦]+){0,4}")  # before a date that opens a sentence: "In", « Par décret du »
OTHERS = re.compile(r"⟦[TO]\d+⟧")
DAY = len("2024-05-12")


def tell(story: Story) -> None:
    """Give the posts and partnerships of STORY their dates, and their state where they are over."""
    found, days = list(links(story)), dict(acts(story))
    for link in found:
        told = _told(story, link, days.get(link.masked.sentence.start))
        dropped = {"began", "ended"} | ({"status"} if _today(link) else set())
        kept = {key: value for key, value in link.claim.attributes.items() if key not in dropped}
        said = link.claim.assertion
        if said is Assertion.DENIED and link.has("over", link.start, link.end):  # "is no longer": he was
            said, told = Assertion.STATED, told | {"status": OVER[link.claim.relation]}
        story.claims[link.number] = replace(link.claim, attributes=kept | told, assertion=said)
    hand_over(story, found)


def _told(story: Story, link: Link, act: str | None) -> dict[str, Any]:
    told: dict[str, Any] = {}
    dates = [span for span in link.masked.spans if span.label is Label.DATE and span.details.get("began")]
    own = [date for date in dates if _own(link, date)]
    for date in own:
        told = _dated(link, date) | told
    if link.claim.relation == "HOLDS_POST":
        if _gone(link):
            told["status"] = "former"
        if act and not told:
            former = link.claim.attributes.get("status") == "former"
            told["ended" if former else "began"] = own[0].details["began"] if own else act
    return told | _over(story, link, told)


def _gone(link: Link) -> bool:
    """Whether the words beside a post say that it is about to end, or was so once."""
    text, start, end = link.masked.text, link.start - BESIDE, link.end + BESIDE
    past = link.has("past", start, link.end) or link.has("once", link.end, end)
    was = past is not None and not OTHERS.search(text[past.end() : link.own]) and ";" not in text[link.start : link.end]
    called = words(link.masked.sentence.language, "called").match(str(link.claim.attributes.get("post_title", "")))
    outgoing = called is not None or link.has("outgoing", start, end) is not None
    return (outgoing or (was and not _today(link))) and not link.handed("new")


def _today(link: Link) -> bool:
    """Whether a post is told as that of today, beside one that is over."""
    return link.has("now", link.own - BESIDE, link.own) is not None


def _over(story: Story, link: Link, told: Mapping[str, Any]) -> dict[str, str]:
    """That it is over, where it ended before the day of the text."""
    today = PartialDate.parse(story.document.published).earliest if story.document.published else None
    last = PartialDate.parse(told["ended"]).latest if told.get("ended") else None
    return {"status": OVER[link.claim.relation]} if today and last and last <= today else {}


def _own(link: Link, date: Found) -> bool:
    """Whether a date stands with what is told: in it, right behind it, or before it at the head of the sentence."""
    text, at = link.masked.text, link.masked.at(date)
    behind = text.find("⟧", at) + 1
    apart = words(link.masked.sentence.language, "apart")
    if at < link.start:
        lead = text[behind : link.start]
        opens = OPENING.fullmatch(text[:at]) is not None and "⟦" not in re.sub(r"⟦R\d+⟧", "", lead)
        return opens and len(lead) < NEAR and not granted(link.masked, link.start, link.end)
    if at < link.end:
        return not any(map(apart.search, (text[text.find("⟧", link.start) + 1 : at], text[behind : link.last])))
    piece, near = text[link.end : at], NEAR if link.one in link.masked.spans else BESIDE
    return len(piece) < near and apart.search(piece) is None and OTHER.match(text, behind) is None


def _dated(link: Link, date: Found) -> dict[str, Any]:
    said, at = date.details, link.masked.at(date)
    began, ended = said["began"], said.get("ended")
    if said.get("until"):
        return {"ended": ended or began}
    if said.get("since") and ended:
        course = link.claim.relation == "PARTNER_OF" and len(began) == DAY  # one course, not the partnership
        return {} if course else {"began": began, "ended": ended}
    if said.get("since"):
        return {"began": began}
    return {} if link.claim.relation == "PARTNER_OF" else _turned(link, at, began)


def _turned(link: Link, at: int, day: str) -> dict[str, Any]:
    """What began or ended on a day, as the word nearest before it says; before the sentence's first date, in it."""
    until = at if at >= link.end else link.end + NEAR // 2
    begins, ends = (link.has(name, link.start - NEAR // 2, until) for name in ("begins", "ends"))
    if ends and (not begins or begins.start() < ends.start()) and not link.handed("new"):
        return {"ended": day}
    return {"began": day} if begins and not link.handed("old") else {}
