"""What the operations of a text have from each other: the day of the one told before, and being one with it."""

from __future__ import annotations

from itertools import pairwise

from loaders.relate.event import FIELD, FORMAL, Event
from loaders.relate.story import Story


def united(story: Story, found: list[Event]) -> list[Event]:
    """FOUND, in the order in which they are told, with the days and places that they have from others, each once."""
    for headline, event in pairwise(found[:2]):
        _announce(headline, event)
    for before, event in pairwise(found):
        _inherit(before, event)
    kept: list[Event] = []
    for event in found:
        same = next((each for each in reversed(kept) if _one(story, each, event)), None)
        if same is None:
            kept.append(event)
        else:
            same.passages = sorted([*same.passages, *event.passages], key=lambda each: each.words[0])
    return kept


def _announce(headline: Event, event: Event) -> None:
    """Give what a headline tells the day on which the text says that it happened."""
    first = headline.passages[0]
    above = first.masked.sentence.paragraph == 0 and not first.masked.text.endswith(".")
    if above and not headline.dates and _alike(headline, event):
        first.dates = event.dates[:1]


def _inherit(before: Event, event: Event) -> None:
    """Give an operation without date that of the one told before it, without place that of its paragraph's last."""
    first, last = event.passages[0], before.passages[-1]
    if not event.happened or not before.happened:
        return
    if not event.dates:
        first.dates = last.dates or before.dates[:1]
    near = first.masked.sentence.paragraph == last.masked.sentence.paragraph
    if near and not event.places:
        first.places = last.places


def _one(story: Story, one: Event, other: Event) -> bool:
    """Whether two of a sort took place on one day at one place; of two such there are rarely two in a text."""
    if not _alike(one, other) or not (one.happened and other.happened and _days(one) & _days(other)):
        return False
    here, there = ({story.entity.get(place) for place in each.places} for each in (one, other))
    return bool(here & there) or not here or not there


def _alike(one: Event, other: Event) -> bool:
    return one.kind == other.kind or any({one.kind, other.kind} <= kinds for kinds in (FIELD, FORMAL))


def _days(event: Event) -> set[str]:
    return {str(date.details["began"]) for date in event.dates if date.details["began"]}
