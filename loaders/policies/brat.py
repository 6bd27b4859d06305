"""BRAT standoff files with the types of the policies (brat.nlplab.org/standoff.html)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from loaders.passages import Label

MENTION = re.compile(r"(T\d+)\t(\w+) (\d+) ((?:\d+;\d+ )*)(\d+)\t")
RELATION = re.compile(r"R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)")
LABELS = {
    "Person": Label.PERSON,
    "Rank": Label.RANK,
    "Title": Label.TITLE,
    "Role": Label.TITLE,
    "Title_Role": Label.TITLE,
    "Organization": Label.ORGANIZATION,
}
RELATIONS = {Label.RANK: "has_rank", Label.TITLE: "has_title_or_role", Label.ORGANIZATION: "is_posted"}
KNOWN = {"has_title", "has_role", *RELATIONS.values()}


class Span(NamedTuple):
    """START and END count characters of the text."""

    start: int
    end: int
    label: Label


Tie = tuple[Span, Span]  # a person, and the rank, title or body that the text gives them


@dataclass(frozen=True, slots=True)
class Annotation:
    """SPANS in order, none overlapping another."""

    spans: tuple[Span, ...]
    ties: frozenset[Tie]


def parse(annotations: str) -> Annotation:
    """What an .ann file says; of overlapping spans the first stays, of two that begin together the longer."""
    named: dict[str, Span] = {}
    for name, label, start, _, end in MENTION.findall(annotations):
        if label in LABELS:
            named[name] = Span(int(start), int(end), LABELS[label])
    kept = dict.fromkeys(_flat(named.values()))
    ends = ((named.get(one), named.get(other)) for name, one, other in RELATION.findall(annotations) if name in KNOWN)
    ties = frozenset((one, other) for one, other in ends if one in kept and other in kept and _fits(one, other))
    return Annotation(tuple(kept), ties)


def _fits(one: Span, other: Span) -> bool:
    return one.label is Label.PERSON and other.label in RELATIONS


def _flat(spans: Iterable[Span]) -> Iterator[Span]:
    reached = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start >= reached:
            yield span
            reached = span.end


def written(text: str, annotation: Annotation) -> str:
    """The .ann file of ANNOTATION, whose spans count in TEXT."""
    names = {span: f"T{number}" for number, span in enumerate(annotation.spans, 1)}
    lines = [
        f"{name}\t{span.label} {span.start} {span.end}\t{' '.join(text[span.start : span.end].split())}"
        for span, name in names.items()
    ]
    lines += [
        f"R{number}\t{RELATIONS[other.label]} Arg1:{names[person]} Arg2:{names[other]}"
        for number, (person, other) in enumerate(sorted(annotation.ties), 1)
    ]
    return "".join(f"{line}\n" for line in lines)
