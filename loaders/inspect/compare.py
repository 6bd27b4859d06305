"""One marked-up document against what is found in its text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from loaders.corpus import Marked
from loaders.inspect.case import Case
from loaders.inspect.counts import Count
from loaders.inspect.drawn import Drawn
from loaders.inspect.findings import Finding, judge
from loaders.inspect.gold import Gold
from loaders.inspect.kinds import KINDS
from loaders.inspect.wrongs import Wrong, wrongs
from loaders.models import Models
from loaders.passages import Found
from loaders.places import Gazetteer
from loaders.recognise import recognise
from loaders.relate import prepare, relate
from loaders.segment import segment


class Span(NamedTuple):
    """Half-open; the label of what only points at something ends in `_ref`."""

    start: int
    end: int
    label: str

    @classmethod
    def of(cls, found: Found) -> Span:
        return cls(found.start, found.end, found.label + ("" if found.details.get("naming", True) else "_ref"))


@dataclass(frozen=True, slots=True)
class Comparison:
    """WANTED and GIVEN are the spans of the marks and ours; FACTS are counted by kind, WRONGS by what is wrong."""

    name: str
    text: str
    wanted: frozenset[Span]
    given: frozenset[Span]
    facts: Mapping[str, Count]
    wrongs: Mapping[str, Wrong]
    findings: tuple[Finding, ...]

    def spans(self) -> dict[str, Count]:
        """By label; exact: the same label and the same characters."""
        labels = sorted({span.label for span in self.wanted | self.given})
        return {label: _exact(_labelled(self.wanted, label), _labelled(self.given, label)) for label in labels}


def compare(marked: Marked, gazetteer: Gazetteer, models: Models) -> Comparison:
    """What is found in the text of MARKED, by itself and with MODELS, against its marks."""
    document = marked.document
    sentences = segment(document.text, document.language)
    recognised = recognise(document, sentences, gazetteer, models.recogniser)
    given = [span for span in prepare(document, sentences, recognised).spans if not span.details.get("within")]
    case = Case(Gold(marked), Drawn.of(relate(document, sentences, recognised, models.relations)))
    judged = {kind: judge(kind, comparing, case, sentences) for kind, comparing in KINDS.items()}
    return Comparison(
        document.name,
        document.text,
        frozenset(map(Span.of, marked.spans)),
        frozenset(map(Span.of, given)),
        {kind: count for kind, (count, _) in judged.items()},
        wrongs(case),
        tuple(finding for _, told in judged.values() for finding in told),
    )


def _labelled(spans: Iterable[Span], label: str) -> set[Span]:
    return {span for span in spans if span.label == label}


def _exact(wanted: set[Span], given: set[Span]) -> Count:
    right = len(wanted & given)
    return Count(right, len(wanted), right, len(given))
