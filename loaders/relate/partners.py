"""Cooperation between bodies: kind, who gives and who takes; never between enemies."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from graph.model import Assertion
from loaders.passages import Found, Label
from loaders.relate.assertion import assertion, ended
from loaders.relate.belief import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import find, words
from loaders.relate.story import LEARNED, RULE, Story

SURE_SUPPORT = 0.5
TOGETHER = frozenset({"organiser", "participant"})
JOINT = frozenset({"raid", "arrest", "seizure", "operation", "patrol", "exercise", "destruction", "strike", "clash"})
GIVEN = {"training": "training", "workshop": "training", "delivery": "equipment"}


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """PARTNER_OF from the patterns, from what the learned step believes, and from doing one thing together."""
    told: set[tuple[frozenset[int], int]] = set()
    for masked in story.masked:
        for match in find(masked, "PARTNER_OF"):
            givers, takers = (
                match.spans.get(a) or match.spans.get(b) or [] for a, b in (("giver", "left"), ("taker", "right"))
            )
            for giver in givers:
                for taker in takers:
                    _claim(story, masked, giver, taker, match.says["kind"], (match.start, match.end), 0.7, told)
    for belief in believed.get("OO", ()):
        if belief.answer == "partner":
            giver, taker = belief.ends
            masked = belief.pair.masked
            at = sorted(masked.at(span) if span in masked.spans else 0 for span in belief.ends)
            kind = belief.choice.rstrip("<>")
            _claim(story, masked, giver, taker, kind, (at[0], at[1]), belief.chance, told, LEARNED)
    for acts in _acts(believed.get("OX", ())).values():
        _together(story, acts, told)


def _acts(parts: Iterable[Belief]) -> dict[tuple[int, Found], list[Belief]]:
    """The parts that bodies take in one telling word's operation, told in one sentence."""
    acts: dict[tuple[int, Found], list[Belief]] = {}
    for belief in parts:
        if belief.pair.back == 0:
            acts.setdefault((belief.pair.masked.sentence.start, belief.span(Label.OPERATION)), []).append(belief)
    return acts


def _together(story: Story, acts: list[Belief], told: set[tuple[frozenset[int], int]]) -> None:
    branches = [act for act in acts if act.span(Label.ORGANIZATION) not in story.above]  # whose parent is named beside
    for one, other in combinations(branches, 2):
        kind = _shared_kind(one, other) if one.span(Label.OPERATION) not in story.unreal else None
        if kind and (kind != "joint_operation" or _listed(one, other)):
            masked = one.pair.masked
            giver, taker = (belief.span(Label.ORGANIZATION) for belief in (one, other))
            if (one.choice, other.choice) in (("organiser", "supporter"), ("beneficiary", "organiser")):
                giver, taker = taker, giver
            at = masked.at(one.span(Label.OPERATION))
            _claim(story, masked, giver, taker, kind, (at, at), min(one.chance, other.chance), told, LEARNED)


def _listed(one: Belief, other: Belief) -> bool:
    """Whether two bodies are named in one breath: "the police and the army", « la BMI, avec l'OCS »."""
    masked = one.pair.masked
    first, last = sorted(masked.at(belief.span(Label.ORGANIZATION)) for belief in (one, other))
    listed = words(masked.sentence.language, "together", "listed")
    return listed.fullmatch(masked.text[first:last].partition("⟧")[2]) is not None


def _shared_kind(one: Belief, other: Belief) -> str | None:
    roles, kind = {one.choice, other.choice}, str(one.span(Label.OPERATION).details["kind"])
    if roles <= TOGETHER and "organiser" in roles and kind in JOINT:
        return "joint_operation"
    if roles == {"organiser", "supporter"}:
        return "support" if min(one.chance, other.chance) >= SURE_SUPPORT else None
    return GIVEN.get(kind) if roles == {"organiser", "beneficiary"} else None


def _claim(
    story: Story, masked: Masked, giver: Found, taker: Found, kind: str, at: tuple[int, int], confidence: float,
    told: set[tuple[frozenset[int], int]], method: str = RULE,
) -> None:  # fmt: skip
    pair = frozenset(story.entity.get(span, -1) for span in (giver, taker))
    key = (pair, masked.sentence.start)
    if len(pair) < 2 or -1 in pair or key in told or pair & story.hostile or pair in story.parents:
        return
    told.add(key)
    said = assertion(masked, *at)
    status = "ended" if said is Assertion.STATED and ended(masked, *at) else None
    story.claim(
        "PARTNER_OF",
        giver,
        taker,
        masked,
        {"kind": kind, "status": status},
        said,
        confidence,
        min(giver, taker),
        method,
    )
