"""A learned policy: from a text to what the policy marks of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from loaders.places import Gazetteer
from loaders.policies import weights
from loaders.policies.again import with_surnames
from loaders.policies.around import around
from loaders.policies.brat import Annotation, Span
from loaders.policies.decide import decide
from loaders.policies.pairs import Story
from loaders.policies.register import Register, register
from loaders.policies.tagger import page, read
from loaders.policies.weights import Weights
from loaders.recognise import model
from loaders.recognise.model import Model
from loaders.relate import model as judges
from loaders.relate.forest import Forest
from loaders.segment import segment

FOLDER = Path(__file__).with_name("models")
POLICIES = ("complete", "sfm")
FIRST, SECOND, PAIRS, TIES = "first.json.gz", "second.json.gz", "pairs.json.gz", "ties.npz"
TIE = "tie"


@dataclass(frozen=True, slots=True)
class Policy:
    """The taggers of the FIRST and SECOND reading, the two judgements of a pair, and the register of known names."""

    first: Model
    second: Model
    weights: Weights
    forest: Forest
    register: Register

    def annotate(self, text: str, gazetteer: Gazetteer) -> Annotation:
        """What the policy marks of TEXT; its spans count in TEXT."""
        sentences = segment(text, "en")
        spans = read(page(sentences, self.register), gazetteer, self.first, self.second)
        spans = with_surnames(text, sentences, spans)
        return self.tied(spans, Story(text, sentences, spans))

    def tied(self, spans: Sequence[Span], story: Story) -> Annotation:
        """Who of STORY has which rank, title and body; SPANS are its mentions."""
        pairs = list(story.pairs())
        if not pairs:
            return decide(spans, (), ())
        first = [self.weights.chance(pair.features) for pair in pairs]
        return decide(spans, pairs, self.forest.chances(around(story, pairs, first))[:, 0].tolist())


def load(folder: Path, known: Register) -> Policy:
    """The policy whose models lie in FOLDER."""
    ties = judges.load(folder / TIES)[TIE].forest
    return Policy(model.load(folder / FIRST), model.load(folder / SECOND), weights.load(folder / PAIRS), ties, known)


@cache
def shipped(name: str) -> Policy:
    """One of POLICIES."""
    return load(FOLDER / name, register())
