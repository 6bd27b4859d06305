"""Resolve a set of stories whose truth is known, and count."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from bench.resolution.draft import Story, Subject
from bench.resolution.register import UNIT
from bench.resolution.score import Pairs, merged, pairwise
from graph.ledger import Ledger
from graph.model import Kind
from loaders.resolve import resolve

NUMBER = re.compile(r"\d+")
Found = Mapping[str, str]  # mention → its entity
Resolver = Callable[[Sequence[Story]], Found]


@dataclass(frozen=True)
class Outcome:
    """ALL pairs; those whose documents have something in common that is SHARED beside the name, and NOTHING."""

    all: Pairs
    shared: Pairs
    nothing: Pairs


def ours(stories: Sequence[Story]) -> Found:
    """What Djeli makes of STORIES."""
    with TemporaryDirectory() as folder:
        ledger = Ledger(f"sqlite:///{folder}/ledger.sqlite")
        ledger.add_all([story.draft.extraction() for story in stories])
        ledger.settle(resolve(ledger))
        members = ledger.members()
        ledger.close()
    return members


def subjects(stories: Sequence[Story], kind: Kind) -> dict[str, Subject]:
    """By the mention that names them."""
    found: dict[str, Subject] = {}
    for story in stories:
        mentions = story.draft.mentions()
        found.update((mentions[each.at].id, each) for each in story.subjects if each.kind is kind)
    return found


def outcome(stories: Sequence[Story], kind: Kind, found: Found) -> Outcome:
    told = subjects(stories, kind)
    return Outcome(
        pairwise(told, found),
        pairwise(told, found, lambda one, other: bool(one.context & other.context)),
        pairwise(told, found, lambda one, other: not one.context & other.context),
    )


def apart(stories: Sequence[Story], pairs: Sequence[tuple[str, str]], found: Found) -> int:
    """How many of PAIRS, gold ids of two that are easily confused, share a cluster."""
    entities: dict[str, set[str]] = {}
    for kind in (Kind.PERSON, Kind.ORGANIZATION):
        for id, subject in subjects(stories, kind).items():
            entities.setdefault(subject.gold, set()).add(found[id])
    return sum(bool(entities.get(one, set()) & entities.get(other, set())) for one, other in pairs)


def numbers(stories: Sequence[Story], found: Found) -> int:
    """How many pairs of differently numbered units of the register share a cluster, those named in passing too."""
    truth = {}
    for story in stories:
        for named, mention in zip(story.draft.named, story.draft.mentions(), strict=True):
            if mention.id in found and named.gold.startswith(UNIT) and NUMBER.search(named.gold):
                truth[mention.id] = named.gold
    return sum(NUMBER.findall(left) != NUMBER.findall(right) for left, right in merged(truth, found))
