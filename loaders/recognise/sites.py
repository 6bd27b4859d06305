"""Places as they are named: "Ségou region" is one, « l'axe Bla-San » has two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from loaders.alternatives import any_of
from loaders.passages import Found, Label
from loaders.places import Gazetteer
from loaders.recognise.lexicon import load
from loaders.recognise.spans import cut

REACH = 40  # characters before a place in which words of its name may stand
AXIS = re.compile(r"\b(?:[Aa]xe|[Tt]ronçon|[Rr]oute|[Rr]oad|[Aa]xis|[Hh]ighway) $")
CALLED = re.compile(r"\b[Tt]he (?P<place>[A-ZÀ-Þ][\w'’-]+) $")
# « École … Alioune Blondin Beye de Bamako »: the name of somebody ends the body's name.
WORD = r"[A-ZÀ-Þ][\w'’-]+"
AFTER_SOMEBODY = re.compile(rf"[a-zé] (?P<name>{WORD}(?: {WORD}){{1,4}}) (?:de |d['’])(?P<place>{WORD})$")
DASH = re.compile(r"[-–]")


def sites(text: str, found: Iterable[Found], gazetteer: Gazetteer) -> list[Found]:
    """FOUND, whose places have the ends that the guideline of the corpus gives them."""
    return [part for span in found for part in _cut(text, span, gazetteer)]


def _cut(text: str, span: Found, gazetteer: Gazetteer) -> Iterable[Found]:
    if span.label is Label.PLACE:
        return _parts(text, span, gazetteer)
    after = AFTER_SOMEBODY.search(span.text) if span.label is Label.ORGANIZATION else None
    if after and gazetteer.lookup(after["place"]):
        start = span.start + after.start("place")
        whole = cut(text, span, span.start, span.start + after.end("name"))
        return whole, Found(start, span.end, Label.PLACE, after["place"])
    return [span]


def apart(text: str, found: Iterable[Found], gazetteer: Gazetteer) -> Iterator[Found]:
    """FOUND, with the place that an operation is called by as a span of its own: "the Kayes raid"."""
    spans = list(found)
    taken = {span.end for span in spans}
    for span in spans:
        called = CALLED.search(text, max(0, span.start - REACH), span.start)
        first, _, rest = span.text.partition(" ")
        if span.label is Label.OPERATION and called and called.end("place") not in taken:
            if gazetteer.lookup(called["place"]):
                yield Found(called.start("place"), called.end("place"), Label.PLACE, called["place"])
        elif span.label is Label.OPERATION and first[0].isupper() and rest[:1].islower() and gazetteer.lookup(first):
            yield replace(cut(text, span, span.start, span.start + len(first)), label=Label.PLACE)
            span = cut(text, span, span.end - len(rest), span.end)
        yield span


def _parts(text: str, span: Found, gazetteer: Gazetteer) -> Iterator[Found]:
    ends = [dash.span() for dash in DASH.finditer(text, span.start, span.end)]
    if len(ends) == 1 and not gazetteer.lookup(span.text):
        (left, right) = ends[0]
        known = gazetteer.lookup(text[span.start : left]) and gazetteer.lookup(text[right : span.end])
        if known or AXIS.search(text, max(0, span.start - REACH), span.start):
            yield from (
                cut(text, span, span.start, left),
                cut(text, span, right, span.end),
            )
            return
    yield _whole(text, span)


def _whole(text: str, span: Found) -> Found:
    before, after = _patterns()
    head = before.search(text, max(0, span.start - REACH), span.start)
    tail = after.match(text, span.end)
    return cut(
        text,
        span,
        head.start() if head else span.start,
        tail.end() if tail else span.end,
    )


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = {key: any_of(kinds) for key, kinds in load("places")["in_name"].items()}
    link = r"(?:de la |de l['’]|du |des |de |d['’]|of )"
    return re.compile(rf"\b{words['before']} {link}$"), re.compile(rf" {words['after']}\b")
