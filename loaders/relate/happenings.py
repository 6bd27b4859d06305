"""What is said of each operation: kind, dates, places, who led it, who took part, what came of it."""

from __future__ import annotations

import re
from typing import Any

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate import counting
from loaders.relate.assertion import between
from loaders.relate.belief import Belief
from loaders.relate.event import FIELD, Event, Passage
from loaders.relate.masks import Masked
from loaders.relate.patterns import find, words
from loaders.relate.story import LEARNED, Story

DATELINE = re.compile(r"⟦L\d+⟧[^⟦(]{0,12}(?:⟦D\d+⟧)?[^⟦(]{0,6}\(⟦O\d+⟧\) ?[–—:-]")
GIVEN = frozenset({"training", "funding", "equipment", "support"})
ROLES = ("supporter", "participant")
ATTACKS = frozenset({"attack", "crime"})


def tell(story: Story, events: list[Event], believed: dict[str, list[Belief]]) -> None:
    """Claims about every operation: HAPPENED, TOOK_PLACE_AT, COMMANDS, TOOK_PART_IN."""
    home = {word: (event, passage) for event in events for passage in event.passages for word in passage.words}
    for event in events:
        for passage in event.passages:
            _happened(story, event, passage)
            _places(story, passage)
    counting.tell(story, home, believed.get("QX", ()))
    told = _told_acts(story, home)
    _attended(story, home)
    _handed_over(story, events)
    for task, label in (("PX", Label.PERSON), ("OX", Label.ORGANIZATION)):
        for belief in believed.get(task, ()):
            actor, word = belief.span(label), belief.span(Label.OPERATION)
            if word in home and (story.entity.get(actor), word) not in told:
                _took_part(story, belief, actor, *home[word])


def _told_acts(story: Story, home: dict[Found, tuple[Event, Passage]]) -> set[tuple[int | None, Found]]:
    """TOOK_PART_IN where a pattern says who held, ran or joined it."""
    told: set[tuple[int | None, Found]] = set()
    for masked in story.masked:
        for match in find(masked, "ACTS"):
            word = match.spans["operation"][0]
            for actor in match.spans["actor"]:
                if actor in story.entity and (story.entity[actor], word) not in told and word in home:
                    told.add((story.entity[actor], word))
                    said = _said(masked, actor, word, home[word][1])
                    story.claim("TOOK_PART_IN", actor, word, masked, {"role": match.says["role"]}, said)
    return told


def _attended(story: Story, home: dict[Found, tuple[Event, Passage]]) -> None:
    """Who was present: at the operation of the sentence, else at the last one that the paragraph tells."""
    last: Found | None = None
    for before, masked in zip([None, *story.masked], story.masked, strict=False):
        if before and before.sentence.paragraph != masked.sentence.paragraph:
            last = None
        last = next((span for span in masked.spans if span in home), last)
        for match in find(masked, "attended"):
            for person in masked.marked(masked.text[match.end :]):
                if last and person.label is Label.PERSON and person in story.entity:
                    said = home[last][1].said
                    story.claim("TOOK_PART_IN", person, last, masked, {"role": "official"}, said, 0.7, since=last)


def _handed_over(story: Story, events: list[Event]) -> None:
    """Whoever is named where a handover is told takes part in it."""
    told = {(claim.subject, claim.object) for claim in story.claims if claim.relation == "TOOK_PART_IN"}
    for event in events:
        for passage in event.passages if event.kind == "handover" else ():
            for person in passage.masked.spans:
                ends = (
                    (story.mention(person).id, story.mention(passage.words[0]).id) if person in story.entity else None
                )
                if ends and person.label is Label.PERSON and ends not in told:
                    story.claim(
                        "TOOK_PART_IN",
                        person,
                        passage.words[0],
                        passage.masked,
                        {"role": "participant"},
                        passage.said,
                        0.7,
                    )


def _signs(masked: Masked, actor: Found) -> bool:
    """Whether a body is the agency of the dateline: "GAO, 3 May (Sahel Wire) –"."""
    line = DATELINE.match(masked.text)
    return line is not None and actor in masked.marked(line.group())


def _took_part(story: Story, belief: Belief, actor: Found, event: Event, passage: Passage) -> None:
    if actor not in story.entity or _signs(belief.pair.masked, actor):
        return
    operation = belief.span(Label.OPERATION)
    said = _said(belief.pair.masked, actor, operation, passage)
    role = "organiser" if belief.answer == "commands" else belief.choice
    if story.entity[actor] in story.hostile:
        role = "organiser" if event.kind in ATTACKS else "opponent"
    elif told := _role(belief.pair.masked, actor):
        role = told
    elif role == "organiser" and event.kind not in FIELD and story.mention(actor).id in _takers(story):
        role = "beneficiary"
    relation, attributes = ("COMMANDS", {}) if belief.answer == "commands" else ("TOOK_PART_IN", {"role": role})
    story.claim(
        relation, actor, operation, belief.pair.masked, attributes, said, belief.chance, belief.pair.left, LEARNED
    )


def _role(masked: Masked, actor: Found) -> str | None:
    """The role that the words directly before the actor say."""
    before = masked.text[: masked.at(actor)] if actor in masked.spans else ""
    return next((role for role in ROLES if words(masked.sentence.language, "roles", role).search(before)), None)


def _takers(story: Story) -> set[str]:
    """The mentions of bodies that get something from another: training, money, equipment, support."""
    return {
        str(claim.object)
        for claim in story.claims
        if claim.relation == "PARTNER_OF" and claim.attributes.get("kind") in GIVEN
    }


def _said(masked: Masked, actor: Found, word: Found, passage: Passage) -> Assertion:
    """The passage's assertion, unless what stands between the actor and the telling word denies that he took part."""
    here = actor in masked.spans and word in masked.spans
    denied = here and between(masked, actor, word) is Assertion.DENIED
    return Assertion.DENIED if denied else passage.said


def _places(story: Story, passage: Passage) -> None:
    for place in passage.places:
        word = min(passage.words, key=lambda word: abs(word.start - place.start))
        earlier = place if place.start < passage.masked.sentence.start else None
        for each in (place, *story.inside(place)):
            story.claim("TOOK_PLACE_AT", word, each, passage.masked, {}, passage.said, since=earlier)


def _happened(story: Story, event: Event, passage: Passage) -> None:
    attributes: dict[str, Any] = {"kind": event.kind}
    if passage.dates:
        attributes["began"] = passage.dates[0].details["began"]
        attributes["ended"] = passage.dates[0].details.get("ended")
    earlier = min([*passage.dates, passage.words[0]])
    story.claim("HAPPENED", passage.words[0], None, passage.masked, attributes, passage.said, since=earlier)
