"""Resolve a set of stories whose truth is known, and count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.resolution.press import OTHER, Press, Story
from bench.resolution.register import IN_BRACKETS, Register
from bench.resolution.score import Pairs, merged, pairwise
from graph.ledger import Ledger
from graph.model import Kind
from loaders.resolve import resolve

NUMBER = re.compile(r"\d+")
Resolver = Callable[[Sequence[Story]], Mapping[str, str]]  # stories → the entity of each mention


@dataclass(frozen=True)
class Outcome:
    """ALL pairs, those whose documents share CONTEXT, and the others; how many pairs of numbered units were merged."""

    all: Pairs
    shared: Pairs
    apart: Pairs
    numbers: int


def halves(stories: Iterable[Story]) -> tuple[list[Story], list[Story]]:
    """For training and for testing. Namesakes fall into one half, so that it is hard."""
    split: tuple[list[Story], list[Story]] = ([], [])
    for story in stories:
        split[_half(story.gold)].append(story)
    return split


def _half(gold: str) -> int:
    bare = IN_BRACKETS.sub("", gold.removesuffix(OTHER))
    return blake2b(bare.encode()).digest()[0] % 2


def told(tables: Path) -> list[Story]:
    press = Press(Register.read(tables))
    return [*press.persons(), *press.units()]


def ours(stories: Sequence[Story]) -> Mapping[str, str]:
    """What Djeli makes of STORIES."""
    with TemporaryDirectory() as folder:
        ledger = Ledger(f"sqlite:///{folder}/ledger.sqlite")
        for story in stories:
            ledger.add(story.draft.extraction())
        ledger.settle(resolve(ledger))
        members = ledger.members()
        ledger.close()
    return members


def outcome(stories: Sequence[Story], kind: Kind, found: Mapping[str, str]) -> Outcome:
    subjects = {story.draft.mentions()[story.draft.subject].id: story for story in stories if story.kind is kind}
    truth = {id: story.gold for id, story in subjects.items()}
    every = pairwise(truth, found)
    by_gold: dict[str, list[tuple[str, Story]]] = {}
    for id, story in subjects.items():
        by_gold.setdefault(story.gold, []).append((id, story))
    wanted, right = [0, 0], [0, 0]
    for same in by_gold.values():
        for (one, left), (other, right_story) in combinations(same, 2):
            shared = bool(left.context & right_story.context)
            wanted[shared] += 1
            right[shared] += found[one] == found[other]
    apart, shared_pairs = (Pairs(0, wanted[part], right[part]) for part in (False, True))
    return Outcome(every, shared_pairs, apart, _numbers(stories, found))


def _numbers(stories: Sequence[Story], found: Mapping[str, str]) -> int:
    """How many pairs of differently numbered bodies share a cluster, those named beside the subjects too."""
    truth = {}
    for story in stories:
        for named, mention in zip(story.draft.named, story.draft.mentions(), strict=True):
            if named.kind is Kind.ORGANIZATION and NUMBER.search(named.gold):
                truth[mention.id] = named.gold
    return sum(NUMBER.findall(left) != NUMBER.findall(right) for left, right in merged(truth, found))
