"""Bodies and places: part of, successor of, based at, operates in, within."""

from __future__ import annotations

from loaders.passages import Found
from loaders.relate.masks import Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

ENDS = {"PART_OF": ("child", "parent"), "SUCCEEDED_BY": ("old", "new"), "BASED_AT": ("body", "place"), "OPERATES_IN": ("body", "place"), "WITHIN": ("inner", "outer")}
SAYS = {"PART_OF", "SUCCEEDED_BY"}  # relations with a kind


def tell(story: Story) -> None:
    for masked in story.masked:
        for relation, (left, right) in ENDS.items():
            told: set[tuple[Found, Found]] = set()
            for match in find(masked, relation):
                for one in match.spans[left]:
                    for other in match.spans[right]:
                        if (one, other) not in told and (other, one) not in told and not story.same(one, other):
                            told.add((one, other))
                            _claim(story, masked, relation, one, other, str(match.says.get("kind") or ""))


def _claim(story: Story, masked: Masked, relation: str, one: Found, other: Found, kind: str) -> None:
    story.claim(relation, one, other, masked, {"kind": kind or None})
