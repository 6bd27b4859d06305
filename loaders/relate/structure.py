"""Bodies and places: part of, successor of, based at, operates in, within."""

from __future__ import annotations

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.assertion import assertion
from loaders.relate.decide import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

BY_PATTERN = {"SUCCEEDED_BY": ("old", "new"), "OPERATES_IN": ("body", "place")}  # too rare to be learned


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    told: set[tuple[int | None, int | None]] = set()
    for masked in story.masked:
        for match in find(masked, "PART_OF"):
            parent = match.spans["parent"][0]
            for child in match.spans["child"]:
                said = assertion(masked, match.start, match.end)
                _part_of(story, masked, child, parent, str(match.says["kind"]), said, 0.8, told)
    for belief in believed.get("OO", ()):
        if belief.answer.startswith("part_of"):
            _part_of(story, belief.pair.masked, *belief.ends, "command", Assertion.STATED, belief.chance, told)
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


def _part_of(
    story: Story, masked: Masked, child: Found, parent: Found, kind: str, said: Assertion, chance: float,
    told: set[tuple[int | None, int | None]],
) -> None:  # fmt: skip
    """Once for each pair in a document and never both ways."""
    pair = (story.entity.get(child), story.entity.get(parent))
    if pair not in told and pair[::-1] not in told and pair[0] != pair[1]:
        told.add(pair)
        story.parents.add(frozenset(number for number in pair if number is not None))
        story.claim("PART_OF", child, parent, masked, {"kind": kind}, said, chance)
