"""Which telling words tell one operation: those of one name, and those that the learned step links, if dates agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Assertion
from graph.partial_date import PartialDate
from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate import whereabouts
from loaders.relate.assertion import assertion
from loaders.relate.belief import Belief
from loaders.relate.event import DOUBTED, FIELD, FORMAL, Event, Passage
from loaders.relate.masks import Masked
from loaders.relate.story import Story


@dataclass(frozen=True, slots=True)
class Beside:
    """Telling word → its dates, and its places, the surest first."""

    dates: whereabouts.Beside
    places: whereabouts.Beside

    def passage(self, masked: Masked, word: Found) -> Passage:
        return Passage(masked, [word], self.dates.get(word, [])[:1], self.places.get(word, []), _said(masked, word))


def events(story: Story, believed: dict[str, list[Belief]]) -> list[Event]:
    """All operations of a document, in the order in which they are first told."""
    home: dict[Found, Event] = {}
    beside = Beside(whereabouts.dates(believed), whereabouts.places(believed))
    likely = Beside(whereabouts.dates(believed, sure=False), whereabouts.places(believed, sure=False))
    links = _links(believed.get("XX", ()))
    found: list[Event] = []
    for masked in story.masked:
        for word in (span for span in masked.spans if span.label is Label.OPERATION):
            passage = beside.passage(masked, word)
            _look_ahead(story, passage)
            again = (*_earlier(word, found, home, links), *_taken_up(word, passage, found))
            event = next((e for e in again if _agrees(story, e, passage)), None)
            if event is None and not _particular(passage):
                continue
            if event is None:
                event = Event()
                found.append(event)
            home[word] = event
            event.add(passage)
    for event in found:
        _complete(story, event, likely)
    return found


def _links(same: Iterable[Belief]) -> dict[Found, list[Found]]:
    """Telling word → the earlier words that tell the same operation, the likeliest first."""
    links: dict[Found, list[Found]] = {}
    for belief in sorted(same, key=lambda belief: -belief.chance):
        links.setdefault(belief.pair.right, []).append(belief.pair.left)
    return links


def _earlier(word: Found, found: list[Event], home: dict[Found, Event], links: dict[Found, list[Found]]) -> list[Event]:
    """The operations that a word may tell again: of the same name, then those of the words that it is linked with."""
    named = [event for event in found if _named(event.words) & _named([word])]
    return named or [home[other] for other in links.get(word, ()) if other in home]


def _taken_up(word: Found, passage: Passage, found: list[Event]) -> Iterator[Event]:
    """The operations of its kind that "the raid" may take up, and of any force's deeds "the operation"; last first."""
    if word.details["form"] != "noun" or not word.details["definite"] or passage.dates:
        return
    kind = str(word.details["kind"])
    if kind != "operation":
        yield from (event for event in reversed(found) if event.kind == kind)
    kinds = next((kinds for kinds in (FIELD, FORMAL) if kind in kinds), frozenset())
    if not passage.places:
        yield from (event for event in reversed(found) if event.kind in kinds)


def _agrees(story: Story, event: Event, passage: Passage) -> bool:
    """Whether a word can tell an event again: no other date, and both happened or both are only denied or planned."""
    alike = len({str(kind) in FORMAL for kind in (event.kind, passage.words[0].details["kind"])}) == 1
    apart = any(_apart(each.said, passage.said, alike) for each in event.passages)
    return not apart and not _dates_differ(event, passage)


def _look_ahead(story: Story, passage: Passage) -> None:
    """What is dated wholly behind the day of the text has not happened yet."""
    text = PartialDate.parse(story.document.published).latest if story.document.published else None
    days = [PartialDate.parse(date.details["began"]).earliest for date in passage.dates if date.details["began"]]
    if text and any(day and day > text for day in days):
        passage.said = Assertion.PLANNED


def _complete(story: Story, event: Event, likely: Beside) -> None:
    """Give an operation without date or place the likeliest."""
    if not event.dates:
        for passage in event.passages:
            passage.dates = [date for word in passage.words for date in likely.dates.get(word, ())][:1]
            _look_ahead(story, passage)
    if not event.places:
        for passage in event.passages:
            passage.places = [place for word in passage.words for place in likely.places.get(word, ())][:1]


def _particular(passage: Passage) -> bool:
    """Whether a passage tells something that happened, not arrests or patrols in general."""
    general = all(word.details["form"] == "noun" and word.details["general"] for word in passage.words)
    return not general or bool(passage.dates or passage.places)


def _said(masked: Masked, word: Found) -> Assertion:
    at = masked.at(word)
    return assertion(masked, at, at)


def _named(words: list[Found]) -> set[str]:
    """The names that operations have: "Jiguiya" of "Operation Jiguiya" and « l'opération Jiguiya »."""
    return {fold(word.text).partition(" ")[2] for word in words if word.details["form"] == "named"}


def _apart(one: Assertion, other: Assertion, alike: bool) -> bool:
    """What is denied or planned is another operation than what happened; of ALIKE ones, the alleged may be denied."""
    return one is not other and not (one.in_force and other.in_force) and not (alike and {one, other} <= DOUBTED)


def _dates_differ(event: Event, passage: Passage) -> bool:
    """Whether a date of one can't be a date of the other."""
    return any(not whereabouts.can_be(a, b) for a in event.dates for b in passage.dates)
