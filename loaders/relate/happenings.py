"""What is said of each operation: kind, dates, places, who led it, who took part, what came of it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.events import Event, Passage
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.outcomes import outcome
from loaders.relate.patterns import expand, find, lexicon
from loaders.relate.story import Story

ACTORS = (Label.ORGANIZATION, Label.PERSON)
HOSTILE = "armed_group"
ASSEMBLIES = frozenset({"meeting", "workshop", "training", "ceremony", "handover", "signing", "visit", "delivery", "exercise"})
FIGHTS = frozenset({"clash", "strike", "operation", "raid", "patrol", "destruction", "arrest", "seizure"})


def tell(story: Story, events: list[Event]) -> None:
    """Claims about every operation that has at least a date, a place, an actor or an outcome."""
    for event in events:
        before = len(story.claims)
        for passage in event.passages:
            _actors(story, event, passage)
            _places(story, passage)
            _happened(story, event, passage)
        facts = [c for c in story.claims[before:] if c.relation != "HAPPENED" or set(c.attributes) - {"kind"}]
        if not facts and not any(word.details["form"] == "named" for word in event.words):
            del story.claims[before:]
            event.passages.clear()


def _happened(story: Story, event: Event, passage: Passage) -> None:
    attributes: dict[str, Any] = {"kind": event.kind} | outcome(passage.masked, event.kind)
    if passage.dates:
        attributes["began"] = passage.dates[0].details["began"]
        attributes["ended"] = passage.dates[0].details.get("ended")
    story.claim("HAPPENED", passage.words[0], None, passage.masked, attributes, passage.said)


def _places(story: Story, passage: Passage) -> None:
    outer = {story.entity.get(m.spans["outer"][0]) for m in find(passage.masked, "WITHIN")}
    for place in passage.places:
        if story.entity.get(place) not in outer or len(passage.places) == 1:
            word = min(passage.words, key=lambda word: abs(word.start - place.start))
            story.claim("TOOK_PLACE_AT", word, place, passage.masked, {}, passage.said)


def _actors(story: Story, event: Event, passage: Passage) -> None:
    masked, told = passage.masked, set[int | None]()
    for match in find(masked, "COMMANDS"):
        operation, person = match.spans["operation"][0], match.spans["person"][0]
        if operation in passage.words and story.entity.get(person) not in told:
            told.add(story.entity.get(person))
            story.claim("COMMANDS", person, operation, masked, {}, passage.said)
    for number, span in enumerate(masked.spans):
        if span.label in ACTORS and span in story.entity and story.entity[span] not in told:
            role = _role(masked, span, number, event, passage)
            if role:
                told.add(story.entity[span])
                word = min(passage.words, key=lambda word: abs(word.start - span.start))
                story.claim("TOOK_PART_IN", span, word, masked, {"role": role}, passage.said)


def _role(masked: Masked, span: Found, number: int, event: Event, passage: Passage) -> str | None:
    """The part of an actor, from the words before its mark and where it stands to the telling word."""
    at = masked.text.find(f"⟦{LETTERS[span.label]}{number}⟧")
    if at < 0:
        return None
    before, roles = _plain(masked.text[:at], masked), _roles(masked.sentence.language)
    hostile = span.details.get("kind") == HOSTILE
    if roles["supporter"].search(before):
        return "supporter"
    if roles["target"].search(before):
        return "opponent" if hostile else "target"
    if hostile:
        return "organiser" if event.kind in ("attack", "crime") else "opponent"
    if roles["beneficiary"].search(before) and event.kind in ASSEMBLIES:
        return "beneficiary"
    if span.label is Label.PERSON:
        return ("official" if event.kind in ASSEMBLIES else "participant") if _attends(masked, at, event, passage) else None
    if roles["agent"].search(before) or _acts(masked, at, passage):
        return "target" if event.kind == "attack" and not roles["agent"].search(before) else "organiser"
    if roles["participant"].search(before):
        return "participant"
    return "participant" if event.kind in ASSEMBLIES | FIGHTS and _near(masked, at, passage) else None


def _plain(text: str, masked: Masked) -> str:
    """TEXT with ranks, titles and what hangs on them taken away, so that "by the director of" leaves "by"."""
    return re.sub(r"⟦[RT]\d+⟧(?: of(?: the)?| de(?: la| l')?| du| des| d')? ?", "", text)


def _positions(masked: Masked, passage: Passage) -> list[tuple[int, Found]]:
    return [(masked.text.find(f"⟦X{masked.spans.index(word)}⟧"), word) for word in passage.words]


def _acts(masked: Masked, at: int, passage: Passage) -> bool:
    """Whether the body at AT is the subject of a telling verb or the owner of a telling noun."""
    for position, word in _positions(masked, passage):
        between = masked.text[at:position]
        if at < position and len(between) < 160 and not re.search(r"[.;!?]", between):
            if word.details["form"] == "verb":
                return word.details["voice"] in ("active", "open")
            return True
    return False


def _near(masked: Masked, at: int, passage: Passage) -> bool:
    return any(abs(at - position) < 60 for position, _ in _positions(masked, passage) if position >= 0)


def _attends(masked: Masked, at: int, event: Event, passage: Passage) -> bool:
    """Whether a person takes part: named in the sentence that tells an assembly, or close to a telling verb."""
    if event.kind in ASSEMBLIES:
        return passage.said is not Assertion.DENIED
    return any(0 < position - at < 60 and word.details["form"] == "verb" for position, word in _positions(masked, passage))


@cache
def _roles(language: str) -> dict[str, re.Pattern[str]]:
    data = lexicon(language, "relations")
    return {name: re.compile(expand(text, data["words"]), re.IGNORECASE) for name, text in data["roles"].items()}
