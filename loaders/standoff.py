"""BRAT standoff annotations of a document: its spans and the relations between them (brat.nlplab.org/standoff.html)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from graph.model import Claim, Document, Mention
from loaders.extract import extract
from loaders.passages import Found
from loaders.places import Gazetteer
from loaders.policies import parse, shipped, written
from loaders.recognise import recognise
from loaders.relate import prepare
from loaders.segment import segment

Names = Mapping[tuple[int, int], str]  # a span → its annotation's name, T1, T2 …


def standoff(document: Document, gazetteer: Gazetteer, policy: str | None = None) -> str:
    """One line per span, then one per relation, each once. Spans that only point get `_ref` after their label.

    POLICY, one of `POLICIES`, marks only what it asks for. The policies are learned from English documents: of French
    ones what is found is marked where it has the policies' types.
    """
    if policy is None:
        return _lines(document, gazetteer, _spans(document, gazetteer))
    if document.language == "fr":
        spans = [span for span in _spans(document, gazetteer) if span.details.get("kind") not in _words()["unmarked"]]
        return written(document.text, parse(_lines(document, gazetteer, spans)))
    return written(document.text, shipped(policy).annotate(document.text, gazetteer))


def _spans(document: Document, gazetteer: Gazetteer) -> list[Found]:
    sentences = segment(document.text, document.language)
    story = prepare(document, sentences, recognise(document, sentences, gazetteer))
    return sorted(span for span in story.spans if not span.details.get("within"))  # what words imply is no mention


def _lines(document: Document, gazetteer: Gazetteer, spans: Sequence[Found]) -> str:
    names = {(span.start, span.end): f"T{number}" for number, span in enumerate(spans, 1)}
    extraction = extract(document, gazetteer)
    mentions = {mention.id: mention for mention in extraction.mentions}
    relations = dict.fromkeys(each for claim in extraction.claims for each in _relations(claim, mentions, spans, names))
    lines = [_span(names[span.start, span.end], span) for span in spans]
    return "".join(f"{line}\n" for line in [*lines, *_numbered(relations)])


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("standoff.toml").read_text(encoding="utf-8"))


def _span(name: str, span: Found) -> str:
    label = span.label if span.details.get("naming", True) else f"{span.label}_ref"
    return f"{name}\t{label} {span.start} {span.end}\t{' '.join(span.text.split())}"


def _numbered(relations: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    for number, (relation, first, second) in enumerate(relations, 1):
        yield f"R{number}\t{relation} Arg1:{first} Arg2:{second}"


def _relations(
    claim: Claim, mentions: Mapping[str, Mention], spans: Iterable[Found], names: Names
) -> Iterator[tuple[str, str, str]]:
    subject = mentions[claim.subject]
    first = names.get((subject.start, subject.end))
    if first is None:
        return
    if claim.object is not None and claim.relation in _words()["relations"]:
        object_ = mentions[claim.object]
        if second := names.get((object_.start, object_.end)):
            ends = (second, first) if claim.relation in _words()["turned"] else (first, second)
            yield _words()["relations"][claim.relation], *ends
    for attribute, words in _words()["attributes"].items():
        if span := _said(claim, words["label"], claim.attributes.get(attribute), spans, subject):
            yield words["relation"], first, names[span.start, span.end]


def _said(claim: Claim, label: str, words: str | None, spans: Iterable[Found], near: Mention) -> Found | None:
    """The span of LABEL in the claim's passage that says WORDS; of several the one nearest to the subject."""
    if not words:
        return None
    inside = [span for span in spans if span.label == label and claim.start <= span.start and span.end <= claim.end]
    same = [
        span for span in inside if span.text.casefold() in words.casefold() or words.casefold() in span.text.casefold()
    ]
    return min(same, key=lambda span: (abs(span.start - near.start), span.start), default=None)
