"""Bodies and places: part of, successor of, based at, operates in, within."""

from __future__ import annotations

from loaders.passages import Found, Label
from loaders.relate.assertion import assertion
from loaders.relate.decide import Belief
from loaders.relate.patterns import find
from loaders.relate.story import Story

BY_PATTERN = {"SUCCEEDED_BY": ("old", "new"), "OPERATES_IN": ("body", "place")}  # too rare to be learned


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    for belief in believed.get("OO", ()):
        if belief.answer.startswith("part_of"):
            child, parent = belief.ends
            _claim(story, belief, "PART_OF", child, parent, {"kind": _kind(belief, child, parent)})
    for belief in believed.get("LO", ()):
        _claim(story, belief, "BASED_AT", belief.span(Label.ORGANIZATION), belief.span(Label.PLACE), {})
    for belief in believed.get("LL", ()):
        _claim(story, belief, "WITHIN", *belief.ends, {})
    for masked in story.masked:
        for relation, (left, right) in BY_PATTERN.items():
            for match in find(masked, relation):
                one, other = match.spans[left][0], match.spans[right][0]
                if not story.same(one, other):
                    kind = {"kind": "renamed"} if relation == "SUCCEEDED_BY" else {}
                    story.claim(relation, one, other, masked, kind, assertion(masked, match.start, match.end))


def _claim(story: Story, belief: Belief, relation: str, one: Found, other: Found, attributes: dict[str, str]) -> None:
    if not story.same(one, other):
        story.claim(relation, one, other, belief.pair.masked, attributes, confidence=belief.chance)


def _kind(belief: Belief, child: Found, parent: Found) -> str:
    """A pattern's kind ("affiliated to": member), else command."""
    for match in find(belief.pair.masked, "PART_OF"):
        if child in match.spans["child"] and parent in match.spans["parent"]:
            return str(match.says["kind"])
    return "command"
