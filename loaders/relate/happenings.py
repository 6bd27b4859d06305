"""What is said of each operation: kind, dates, places, who led it, who took part, what came of it."""

from __future__ import annotations

from typing import Any

from loaders.passages import Found, Label
from loaders.relate.decide import Belief
from loaders.relate.events import Event, Passage
from loaders.relate.story import Story

COUNTS = ("arrests", "killed", "wounded", "freed")
HOSTILE = "armed_group"
ATTACKS = frozenset({"attack", "crime"})


def tell(story: Story, events: list[Event], believed: dict[str, list[Belief]]) -> None:
    """Claims about every operation that has at least a date, a place, an actor or an outcome."""
    home = {word: (event, passage) for event in events for passage in event.passages for word in passage.words}
    for event in events:
        for passage in event.passages:
            _happened(story, event, passage, [b for b in believed.get("QX", ()) if b.span(Label.OPERATION) in passage.words])
    for belief in believed.get("LX", ()):
        _, passage = home[belief.span(Label.OPERATION)]
        story.claim(
            "TOOK_PLACE_AT", belief.span(Label.OPERATION), belief.span(Label.PLACE), belief.pair.masked, {}, passage.said,
            belief.chance, belief.pair.left,
        )  # fmt: skip
    for task, label in (("PX", Label.PERSON), ("OX", Label.ORGANIZATION)):
        for belief in believed.get(task, ()):
            _took_part(story, belief, belief.span(label), *home[belief.span(Label.OPERATION)])


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


def _happened(story: Story, event: Event, passage: Passage, counted: list[Belief]) -> None:
    attributes: dict[str, Any] = {"kind": event.kind}
    if passage.dates:
        attributes["began"] = passage.dates[0].details["began"]
        attributes["ended"] = passage.dates[0].details.get("ended")
    for belief in sorted(counted, key=lambda belief: -belief.chance):
        quantity = belief.span(Label.QUANTITY)
        if quantity.details.get("value") is None:
            continue
        if belief.answer in COUNTS:
            attributes.setdefault(belief.answer, int(quantity.details["value"]))
        elif (row := _seizure(quantity)) not in attributes.setdefault("seizures", []):
            attributes["seizures"].append(row)
    story.claim("HAPPENED", passage.words[0], None, passage.masked, attributes, passage.said)


def _seizure(span: Found) -> dict[str, Any]:
    value = float(span.details["value"])
    item, unit = span.details.get("item"), span.details.get("unit")
    return {"item": item or unit, "quantity": int(value) if value.is_integer() else value, "unit": unit}
