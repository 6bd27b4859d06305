"""Since when and until when posts and partnerships hold, as their passages tell it; what is over says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from graph.model import Assertion, Claim
from graph.partial_date import PartialDate
from loaders.passages import Found, Label
from loaders.relate.assertion import granted
from loaders.relate.masks import Masked
from loaders.relate.patterns import find, lexicon
from loaders.relate.story import Story

NEAR = 60  # characters between a post and a date that is its own
BESIDE = 15  # characters between what stands side by side
OTHER = re.compile(r",? (?:the |a |le |la |l')?⟦T")  # a title behind a date: "until last week governor"
OPENING = re.compile(r"\W*(?:\w+\W+){0,2}")  # before a date that opens a sentence: "In", « Depuis le »
ITEM = re.compile(r"\W*(?:[-–—•·*>✅➢]|\d+ ?[.)°]|[A-Z]\.) ?")
LINE = 60  # characters of a heading between the items of a list
HANDOVERS = ("SUCCEEDS", "PREDECESSOR", "pronoun_succeeds")
DAY = len("2024-05-12")
OVER = {"HOLDS_POST": "former", "PARTNER_OF": "ended"}


@cache
def _words(language: str, name: str) -> re.Pattern[str]:
    return re.compile("|".join(lexicon(language, "tenure")["words"][name]), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A claim with what ties it in its sentence: the piece from the first of its ends to the last."""

    number: int
    claim: Claim
    masked: Masked
    one: Found
    other: Found
    start: int
    last: int  # where the mark of the last of its ends stands
    end: int

    def has(self, name: str, start: int, end: int) -> re.Match[str] | None:
        """The last of the words NAME in a piece of the sentence."""
        found = list(_words(self.masked.sentence.language, name).finditer(self.masked.text[:end], max(start, 0)))
        return found[-1] if found else None


def tell(story: Story) -> None:
    """Give the posts and partnerships of STORY their dates, and their state where they are over."""
    links = list(_links(story))
    acts = dict(_acts(story))
    for link in links:
        told = _told(story, link, acts.get(link.masked.sentence.start))
        kept = {key: value for key, value in link.claim.attributes.items() if key not in ("began", "ended")}
        said = link.claim.assertion
        if said is Assertion.DENIED and link.has("over", link.start, link.end):  # "is no longer": he was
            said, told = Assertion.STATED, told | {"status": OVER[link.claim.relation]}
        story.claims[link.number] = replace(link.claim, attributes=kept | told, assertion=said)
    _hand_over(story, links)


def _links(story: Story) -> Iterator[Link]:
    spans = {story.mention(span).id: span for span in story.spans if span in story.entity}
    by_end = {masked.sentence.end: masked for masked in story.masked}
    for number, claim in enumerate(story.claims):
        if claim.relation in OVER and {claim.subject, claim.object} <= spans.keys():
            masked, one, other = by_end[claim.end], spans[claim.subject], spans[str(claim.object)]
            title = claim.attributes.get("post_title")
            ends = [s for s in masked.spans if s in (one, other) or (s.label is Label.TITLE and s.text == title)]
            marks = [(at, masked.text.find("⟧", at) + 1) for at in map(masked.at, ends) if at >= 0]
            if marks:
                yield Link(number, claim, masked, one, other, min(marks)[0], *max(marks))


def _told(story: Story, link: Link, act: str | None) -> dict[str, Any]:
    told: dict[str, Any] = {}
    dates = [span for span in link.masked.spans if span.label is Label.DATE and span.details.get("began")]
    own = [date for date in dates if _own(link, date)]
    for date in own:
        told = _dated(link, date) | told
    if link.claim.relation == "HOLDS_POST":
        if link.has("outgoing", link.start - BESIDE, link.end + BESIDE) and not _handed(link, "new"):
            told["status"] = "former"
        if act and not told:
            former = link.claim.attributes.get("status") == "former"
            told["ended" if former else "began"] = own[0].details["began"] if own else act
    return told | _over(story, link, told)


def _over(story: Story, link: Link, told: Mapping[str, Any]) -> dict[str, str]:
    """That it is over, where it ended before the day of the text."""
    today = PartialDate.parse(story.document.published).earliest if story.document.published else None
    last = PartialDate.parse(told["ended"]).latest if told.get("ended") else None
    return {"status": OVER[link.claim.relation]} if today and last and last <= today else {}


def _own(link: Link, date: Found) -> bool:
    """Whether a date stands with what is told: in it, right behind it, or before it at the head of the sentence."""
    text, at = link.masked.text, link.masked.at(date)
    behind = text.find("⟧", at) + 1
    apart = _words(link.masked.sentence.language, "apart")
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
    if ends and (not begins or begins.start() < ends.start()) and not _handed(link, "new"):
        return {"ended": day}
    return {"began": day} if begins and not _handed(link, "old") else {}


def _acts(story: Story) -> Iterator[tuple[int, str]]:
    """The items of lists of appointments, by where their sentences start, each with the day of its act."""
    day: str | None = None
    for masked in story.masked:
        language, text = masked.sentence.language, masked.text
        if ITEM.match(text):
            if day and not _words(language, "goes_on").search(text):
                yield masked.sentence.start, day
        elif _words(language, "act").search(text):
            dates = [span for span in masked.spans if span.label is Label.DATE and span.details.get("began")]
            since = [span for span in dates if span.details.get("since")]
            day = (since or dates)[0].details["began"] if dates else day
        elif len(text) > LINE:
            day = None


def _hand_over(story: Story, links: list[Link]) -> None:
    """Where one takes over from another, the day on which the one begins is that on which the other ends."""
    for old in links:
        news = [new for new in links if _takes_over(story, old, new)]
        if not _handed(old, "old") or len({story.entity[new.one] for new in news}) != 1:
            continue
        day = _day(story, [old, *news])
        for link, end in ((old, "ended"), *((new, "began") for new in news)):
            claim = story.claims[link.number]
            if day and end not in claim.attributes:
                story.claims[link.number] = replace(claim, attributes={**claim.attributes, end: day})


def _takes_over(story: Story, old: Link, new: Link) -> bool:
    former = [story.claims[link.number].attributes.get("status") == "former" for link in (old, new)]
    same = story.same(old.other, new.other) and not story.same(old.one, new.one)
    return same and former == [True, False] and new.claim.relation == old.claim.relation == "HOLDS_POST"


def _handed(link: Link, side: str) -> bool:
    """Whether the sentence tells that whoever holds the post is the "old" or the "new" one."""
    spans = (span for name in HANDOVERS for match in find(link.masked, name) for span in match.spans.get(side, ()))
    return link.one in spans


def _day(story: Story, links: list[Link]) -> str | None:
    """What the claims say already, else the only day of the sentence that tells the handover."""
    old, *news = (story.claims[link.number].attributes for link in links)
    known = [old.get("ended"), *(new.get("began") for new in news)]
    dates = {
        span.details.get("began")
        for span in links[0].masked.spans
        if span.label is Label.DATE and not (span.details.get("since") or span.details.get("until"))
    }
    return next(filter(None, known), None) or (dates.pop() if len(dates) == 1 else None)
