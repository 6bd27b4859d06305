"""Bodies and places that a span names without being them: the ministry of a minister, the town of an airport.

They become spans of their own, inside the words that imply them (detail `within`), and never stand in masked sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from loaders.passages import Found, Label
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

LANGUAGES = ("fr", "en")  # a title may be quoted in the other language


def imply(story: Story) -> None:
    """Add the implied spans to the story."""
    for span in list(story.spans):
        if span.label in (Label.TITLE, Label.ORGANIZATION):
            implied = [*_bodies(span), *_beside(story.document.text, span)]
            story.spans += [max(implied, key=lambda body: body.end)] if implied else []
        if span.label in (Label.PLACE, Label.ORGANIZATION):
            story.spans += list(_towns(span))
    story.spans.sort()


@cache
def _patterns(language: str, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = lexicon(language, "offices").get(name, [])
    return tuple((re.compile(row["pattern"]), row.get("name", "")) for row in rows)


def _bodies(span: Found) -> Iterator[Found]:
    """ "Ministre de la Sécurité" stands for the "Ministère de la Sécurité"."""
    for language in LANGUAGES:
        for pattern, name in _patterns(language, "body"):
            if match := pattern.search(" ".join(span.text.split())):
                start = span.start + match.start() if len(" ".join(span.text.split())) == len(span.text) else span.start
                details = {"within": True, "name": match.expand(name), "kind": "ministry"}
                yield Found(start, span.end, Label.ORGANIZATION, span.text[start - span.start :], details)
                return


def _beside(text: str, span: Found) -> Iterator[Found]:
    """ "Ambassadrice" before "des USA au Mali" stands for the "Ambassade des USA au Mali"."""
    for language in LANGUAGES:
        for pattern, name in _patterns(language, "beside"):
            if match := pattern.match(text, span.start):
                details = {"within": True, "name": match.expand(name), "kind": "embassy"}
                yield Found(span.start, match.end(), Label.ORGANIZATION, match.group(), details)
                return


def _towns(span: Found) -> Iterator[Found]:
    for language in LANGUAGES:
        for pattern, _ in _patterns(language, "town"):
            if match := pattern.fullmatch(span.text):
                start, end = span.start + match.start("town"), span.start + match.end("town")
                yield Found(start, end, Label.PLACE, match["town"], {"within": True})
                return
