"""Cooperation between bodies: kind, who gives and who takes; never between enemies."""

from __future__ import annotations

from graph.model import Assertion
from loaders.passages import Found
from loaders.relate.assertion import assertion, ended
from loaders.relate.masks import Masked
from loaders.relate.patterns import Match, find
from loaders.relate.story import Story

HOSTILE = "armed_group"
UNEARNED = frozenset({"court", "media", "party", "prison"})


def tell(story: Story) -> None:
    for masked in story.masked:
        told: set[frozenset[int]] = set()
        for match in find(masked, "PARTNER_OF"):
            for giver in _first(match, "giver", "left"):
                for taker in _first(match, "taker", "right"):
                    pair = frozenset(story.entity.get(span, -1) for span in (giver, taker))
                    if len(pair) == 2 and -1 not in pair and pair not in told and not _enemies(giver, taker):
                        told.add(pair)
                        _claim(story, masked, match, giver, taker)


def _first(match: Match, *slots: str) -> list[Found]:
    return next((match.spans[slot] for slot in slots if match.spans.get(slot)), [])


def _enemies(left: Found, right: Found) -> bool:
    return (left.details.get("kind") == HOSTILE) != (right.details.get("kind") == HOSTILE)


def _claim(story: Story, masked: Masked, match: Match, giver: Found, taker: Found) -> None:
    said = assertion(masked, match.start, match.end)
    status = "ended" if said is Assertion.STATED and ended(masked, match.start, match.end) else None
    story.claim("PARTNER_OF", giver, taker, masked, {"kind": match.says["kind"], "status": status}, said, 0.7)
