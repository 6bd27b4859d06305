"""Lists of appointments and handovers: the day of the one act is the first or the last of each post in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.passages import Label
from loaders.relate.link import Link, words
from loaders.relate.story import Story

ITEM = re.compile(r"\W*(?:[-–—•·*>✅➢]|\d+ ?[.)°]|[A-Z]\.) ?")
LINE = 60  # characters of a heading between the items of a list


def acts(story: Story) -> Iterator[tuple[int, str]]:
    """The items of lists of appointments, by where their sentences start, each with the day of its act."""
    day: str | None = None
    for masked in story.masked:
        language, text = masked.sentence.language, masked.text
        if ITEM.match(text):
            if day and not words(language, "goes_on").search(text):
                yield masked.sentence.start, day
        elif words(language, "act").search(text):
            dates = [span for span in masked.spans if span.label is Label.DATE and span.details.get("began")]
            since = [span for span in dates if span.details.get("since")]
            day = (since or dates)[0].details["began"] if dates else day
        elif len(text) > LINE:
            day = None


def hand_over(story: Story, links: list[Link]) -> None:
    """Where one takes over from another, the day on which the one begins is that on which the other ends."""
    for old in links:
        news = [new for new in links if _takes_over(story, old, new)]
        if not old.handed("old") or len({story.entity[new.one] for new in news}) != 1:
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
