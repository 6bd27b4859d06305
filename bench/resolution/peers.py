"""Others' ways to tell who is who, on the same stories: equal names, and the matchers of nomenklatura.

Each gets what a story says of its subject: name, country, rank, post and the bodies and places it is tied to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.resolution.draft import Named, Story, Subject
from bench.resolution.measure import Found
from graph.model import Kind
from graph.names import fold
from loaders.resolve.union import Groups

CROWDED = 150  # subjects with a part of a name in common: the part tells nothing
Score = Callable[[str, str], float]


@dataclass(frozen=True)
class Card:
    """What a story says of a subject, as such tools take it in."""

    id: str
    kind: Kind
    name: str
    countries: tuple[str, ...]
    rank: str
    posts: tuple[str, ...]
    bodies: tuple[str, ...]
    places: tuple[str, ...]


def cards(stories: Sequence[Story]) -> list[Card]:
    return [_card(story, subject) for story in stories for subject in story.subjects]


def _card(story: Story, subject: Subject) -> Card:
    draft, at = story.draft, subject.at
    joined = {at, *(right for left, right in draft.joined if left == at)}
    own = [(relation, object, said) for relation, one, object, said in draft.said if one in joined]
    ends = [draft.named[object] for _, object, _ in own if object is not None]
    countries = {str(said["country"]) for _, _, _, said in draft.said if said.get("country")}
    return Card(
        draft.mentions()[at].id,
        subject.kind,
        draft.named[at].name,
        tuple(sorted(countries)),
        next((str(said["rank"]) for _, _, said in own if said.get("rank")), ""),
        tuple(sorted({str(said["post_title"]) for _, _, said in own if said.get("post_title")})),
        tuple(_called(ends, Kind.ORGANIZATION)),
        tuple(_called(ends, Kind.PLACE)),
    )


def _called(ends: Iterable[Named], kind: Kind) -> Iterator[str]:
    return (end.name for end in ends if end.kind is kind and end.name)


def equal_names(told: Sequence[Card]) -> Found:
    """Who has the same words in the name, in any order, is one."""
    return {card.id: f"{card.kind} {' '.join(sorted(fold(card.name).split()))}" for card in told}


def scored(told: Sequence[Card], score: Callable[[Card, Card], float]) -> dict[tuple[str, str], float]:
    """The score of each pair of one kind that has the beginning of a word in common."""
    blocks: dict[tuple[Kind, str], list[Card]] = defaultdict(list)
    for card in told:
        for part in {word[:4] for word in fold(card.name).split() if len(word) > 1}:
            blocks[card.kind, part].append(card)
    found: dict[tuple[str, str], float] = {}
    for block in blocks.values():
        for one, other in combinations(block if len(block) <= CROWDED else (), 2):
            pair = (min(one.id, other.id), max(one.id, other.id))
            if pair not in found:
                found[pair] = score(one, other)
    return found


def joined(told: Sequence[Card], scores: Mapping[tuple[str, str], float], threshold: float) -> dict[str, str]:
    """Who is one where each pair that scores THRESHOLD or more is one."""
    groups = Groups(card.id for card in told)
    for (one, other), score in scores.items():
        if score >= threshold:
            groups.join(one, other)
    return {card.id: groups.root(card.id) for card in told}
