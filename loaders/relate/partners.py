"""Cooperation between bodies: kind, who gives and who takes; never between enemies."""

from __future__ import annotations

from graph.model import Assertion
from loaders.passages import Found
from loaders.relate.assertion import assertion, ended
from loaders.relate.decide import Belief
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

HOSTILE = "armed_group"


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """PARTNER_OF from what the learned step believes and from the patterns, which also say who gives."""
    told: set[tuple[frozenset[int], int]] = set()
    for masked in story.masked:
        for match in find(masked, "PARTNER_OF"):
            givers, takers = (match.spans.get(a) or match.spans.get(b) or [] for a, b in (("giver", "left"), ("taker", "right")))
            for giver in givers:
                for taker in takers:
                    _claim(story, masked, giver, taker, match.says["kind"], (match.start, match.end), 0.7, told)
    for belief in believed.get("OO", ()):
        if belief.answer == "partner":
            giver, taker = belief.ends
            at = sorted(_mark(belief.pair.masked, span) for span in belief.ends)
            _claim(story, belief.pair.masked, giver, taker, belief.choice.rstrip("<>"), (at[0], at[1]), belief.chance, told)


def _mark(masked: Masked, span: Found) -> int:
    return max(masked.text.find(f"⟦{LETTERS[span.label]}{masked.spans.index(span)}⟧"), 0)


def _claim(
    story: Story, masked: Masked, giver: Found, taker: Found, kind: str, at: tuple[int, int], confidence: float,
    told: set[tuple[frozenset[int], int]],
) -> None:  # fmt: skip
    pair = frozenset(story.entity.get(span, -1) for span in (giver, taker))
    key = (pair, masked.sentence.start)
    if len(pair) < 2 or -1 in pair or key in told or _enemies(giver, taker):
        return
    told.add(key)
    said = assertion(masked, *at)
    status = "ended" if said is Assertion.STATED and ended(masked, *at) else None
    story.claim("PARTNER_OF", giver, taker, masked, {"kind": kind, "status": status}, said, confidence)


def _enemies(left: Found, right: Found) -> bool:
    return (left.details.get("kind") == HOSTILE) != (right.details.get("kind") == HOSTILE)
