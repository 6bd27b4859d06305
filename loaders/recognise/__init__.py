"""Recognise persons, ranks, titles, bodies, places, dates and quantities (operations: `loaders.relate`).

A learned tagger finds the spans, rules keep a document consistent, and word lists say what the spans are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from graph.model import Document
from graph.partial_date import PartialDate
from loaders.dates import find_all
from loaders.passages import Found, Label, Sentence
from loaders.places import Gazetteer, locate
from loaders.quantities import find_quantities
from loaders.recognise.cleaning import clean
from loaders.recognise.consistency import repeat
from loaders.recognise.details import describe
from loaders.recognise.doubt import doubt
from loaders.recognise.fixed import fix
from loaders.recognise.model import FILE, load
from loaders.recognise.people import people
from loaders.recognise.ranks import whole
from loaders.recognise.sites import apart, sites
from loaders.recognise.spans import flat
from loaders.recognise.tagger import tag
from loaders.recognise.telling import tells

NAMES = frozenset({Label.PERSON, Label.RANK, Label.TITLE, Label.ORGANIZATION, Label.PLACE})


def recognise(
    document: Document, sentences: Sequence[Sentence], gazetteer: Gazetteer, model: Path = FILE
) -> list[Found]:
    """Spans of DOCUMENT's text, sorted, none overlapping another; of operations those that the tagger sees."""
    text = document.text
    published = _day(document.published)
    tagged = list(apart(text, tag(text, sentences, gazetteer, load(model)), gazetteer))
    found = locate(text, describe(text, _names(text, sentences, gazetteer, tagged)), gazetteer)
    merge(found, find_all(text, sentences, published))
    for sentence in sentences:
        merge(found, find_quantities(text, sentence))
    merge(found, (span for span in tagged if span.label is Label.OPERATION and tells(text, span)))
    return found


def names(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> list[Found]:
    """Persons, ranks, titles, bodies and places, before the word lists say more of them."""
    return _names(text, sentences, gazetteer, apart(text, tag(text, sentences, gazetteer, load()), gazetteer))


def _names(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer, tagged: Iterable[Found]) -> list[Found]:
    cleaned = doubt(text, sentences, clean(text, [span for span in tagged if span.label in NAMES]), gazetteer)
    officials = people(text, sentences, fix(text, sites(text, cleaned, gazetteer)))
    return flat(whole(text, repeat(text, sentences, officials)))


def merge(found: list[Found], more: Iterable[Found]) -> None:
    """Put into FOUND, sorted, those of MORE that overlap none of it."""
    for span in more:
        at = bisect_left(found, span)
        if (at == 0 or found[at - 1].end <= span.start) and (at == len(found) or span.end <= found[at].start):
            found.insert(at, span)


def _day(published: str | None) -> date | None:
    return PartialDate.parse(published).earliest if published else None
