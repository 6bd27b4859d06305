"""What is said of each operation: kind, dates, places, who led it, who took part, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from loaders.passages import Found, Label
from loaders.relate.decide import Belief
from loaders.relate.events import Event, Passage
from loaders.relate.masks import Masked
from loaders.relate.outcomes import COUNTS, outcome, seizure
from loaders.relate.story import Story

HOSTILE = "armed_group"
ATTACKS = frozenset({"attack", "crime"})


def tell(story: Story, events: list[Event], believed: dict[str, list[Belief]]) -> None:
    """Claims about every operation: HAPPENED, TOOK_PLACE_AT, COMMANDS, TOOK_PART_IN."""
    home = {word: (event, passage) for event in events for passage in event.passages for word in passage.words}
    for event in events:
        for passage in event.passages:
            _happened(story, event, passage)
            _places(story, passage)
        for masked in _going_on(story, event):
            _counted(story, event, event.passages[-1], masked)
    for task, label in (("PX", Label.PERSON), ("OX", Label.ORGANIZATION)):
        for belief in believed.get(task, ()):
            _took_part(story, belief, belief.span(label), *home[belief.span(Label.OPERATION)])


def _going_on(story: Story, event: Event) -> Iterator[Masked]:
    """The sentence after the last passage of an event, where it tells no other operation and stays in the paragraph."""
    last = story.masked.index(event.passages[-1].masked)
    for masked in story.masked[last + 1 : last + 2]:
        same = masked.sentence.paragraph == event.passages[-1].masked.sentence.paragraph
        if same and all(span.label not in (Label.OPERATION, Label.DATE) for span in masked.spans):
            yield masked


def _took_part(story: Story, belief: Belief, actor: Found, event: Event, passage: Passage) -> None:
    if actor not in story.entity:
        return
    operation = belief.span(Label.OPERATION)
    role = "organiser" if belief.answer == "commands" else belief.choice
    if actor.details.get("kind") == HOSTILE:
        role = "organiser" if event.kind in ATTACKS else "opponent"
    relation, attributes = ("COMMANDS", {}) if belief.answer == "commands" else ("TOOK_PART_IN", {"role": role})
    story.claim(
        relation, actor, operation, belief.pair.masked, attributes, passage.said, belief.chance, belief.pair.left
    )


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
    attributes |= _outcome(event, passage, passage.masked)
    story.claim("HAPPENED", passage.words[0], None, passage.masked, attributes, passage.said)


def _counted(story: Story, event: Event, passage: Passage, masked: Masked) -> None:
    if counted := _outcome(event, passage, masked):
        attributes = {"kind": event.kind} | counted
        story.claim("HAPPENED", passage.words[0], None, masked, attributes, passage.said, since=passage.words[0])


def _outcome(event: Event, passage: Passage, masked: Masked) -> dict[str, Any]:
    """The outcome that a sentence counts; of two passages in one sentence each has the quantities nearest to its words."""
    counted: dict[str, Any] = {}
    for name, quantity in outcome(masked, event.kind):
        if masked is passage.masked and _owner(masked, quantity) not in passage.words:
            continue
        if name in COUNTS:
            counted.setdefault(name, int(quantity.details["value"]))
        elif (row := seizure(quantity)) not in counted.setdefault("seizures", []):
            counted["seizures"].append(row)
    return counted


def _owner(masked: Masked, quantity: Found) -> Found:
    words = [span for span in masked.spans if span.label is Label.OPERATION]
    return min(words, key=lambda word: max(word.start - quantity.end, quantity.start - word.end))
