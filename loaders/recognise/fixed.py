"""Names whose extent a rule knows better than the tagger.

Places and bodies that are named after people (« aéroport Président Modibo Keïta », "Murtala Muhammed Airport") are no
persons; a minister's or ministry's portfolio is one name (« ministre de l'Intérieur et de la Sécurité publique »).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from loaders.alternatives import any_of
from loaders.passages import Found, Label
from loaders.recognise.lexicon import load
from loaders.recognise.spans import cut, lies_in, overlaps

PEOPLE = frozenset({Label.PERSON, Label.RANK, Label.TITLE})
NAME = r"[A-ZÀ-Þ][\w'’.-]{0,40}(?: (?:[A-ZÀ-Þ][\w'’.-]{0,40}|ag|ould|el)){0,6}"
LINK = r"(?i:de la |de l['’]|du |des |d['’]|de )"
WORD = r"[A-ZÀ-Þ][\w-]{0,40}"
TITLED = r"[A-Z][a-z][\w-]{0,40}(?: [A-Z][a-z][\w-]{0,40}){0,6}"
WORDS = rf"{WORD}(?: {WORD}){{0,6}}"


class Rule(NamedTuple):
    label: Label
    words: tuple[str, ...]  # in small letters; PATTERN matches none of a text without any of them
    pattern: re.Pattern[str]
    only_with: frozenset[Label]  # holds where the tagger saw one of these inside; always, if empty


def fix(text: str, found: Sequence[Found]) -> list[Found]:
    """FOUND with the spans of the rules in place of what overlaps them."""
    sure = list(_sure(text, found))
    kept = [span for span in found if not overlaps(span, sure)]
    posts = [span for span in found if span.label is Label.TITLE and overlaps(span, sure)]
    return sorted([*kept, *sure, *(part for post in posts for part in _before(text, post, sure))])


def _before(text: str, post: Found, sure: Sequence[Found]) -> Iterator[Found]:
    """The post in "General Officer Commanding 7 Division", whose end is a unit."""
    unit = next(span for span in sure if overlaps(post, [span]))
    words = text[post.start : unit.start].rstrip()
    if unit.label is Label.ORGANIZATION and words:
        yield cut(text, post, post.start, post.start + len(words))


def _sure(text: str, found: Sequence[Found]) -> Iterator[Found]:
    small = text.lower()
    for rule in _rules():
        for match in rule.pattern.finditer(text) if any(word in small for word in rule.words) else ():
            name = match.group().rstrip(".")
            span = Found(match.start(), match.start() + len(name), rule.label, name)
            if _holds(rule, span, found):
                yield span


def _holds(rule: Rule, span: Found, found: Sequence[Found]) -> bool:
    if rule.only_with:
        return overlaps(span, [other for other in found if other.label in rule.only_with])
    return not lies_in(span, [other for other in found if other.label is rule.label])


@cache
def _rules() -> tuple[Rule, ...]:
    heads, words, units = load("places")["named_after"], load("portfolios"), load("units")
    adjective = rf"(?: {_small(words['adjectives'])}\b)*"
    field = rf"{WORD}{adjective}"
    portfolio = rf"(?: {_small(words['qualities'])})? {LINK}{field}(?:(?:,|,? et|,? ET) {LINK}{field}){{0,6}}"
    of = rf" (?:of|for) (?:the )?{TITLED}(?:(?:,? and|,? &) {TITLED}){{0,3}}"
    after, before = rf"(?: \w+(?:al|ale|aire|ique))? {NAME}", rf"\b{NAME} "
    english, french = any_of(units["en"]), _small(units["fr"])
    body, place, title = Label.ORGANIZATION, Label.PLACE, Label.TITLE
    return (
        _rule(place, heads["fr_places"], rf"\b{_small(heads['fr_places'])}{after}", PEOPLE),
        _rule(body, heads["fr_bodies"], rf"\b{_small(heads['fr_bodies'])}{after}", PEOPLE),
        _rule(place, heads["en_places"], rf"{before}{_small(heads['en_places'])}\b", PEOPLE),
        _rule(body, heads["en_bodies"], rf"{before}{_small(heads['en_bodies'])}\b", PEOPLE),
        _rule(body, units["en"], rf"\b\d{{1,3}}(?:st|nd|rd|th)? (?:{WORDS} )??{english}\b"),
        _rule(body, units["fr"], rf"\b\d{{1,3}}(?:er|re|ère|e|è|ème|nd|nde)? {french}\b"),
        _rule(body, units["fr"], rf"\b{french} (?i:n) ?[°o] ?\d{{1,3}}\b"),
        _rule(title, ["ministre"], rf"\b(?i:ministre){portfolio}"),
        _rule(body, ["ministère", "ministere"], rf"\b(?i:minist[èe]re){portfolio}"),
        _rule(title, ["minister"], rf"\b(?i:minister){of}"),
        _rule(body, ["ministry"], rf"\b(?i:ministry){of}"),
    )


def _rule(label: Label, words: Iterable[str], pattern: str, only_with: frozenset[Label] = frozenset()) -> Rule:
    return Rule(label, tuple(map(str.lower, words)), re.compile(pattern), only_with)


def _small(words: Iterable[str]) -> str:
    """Any of WORDS, in whatever case."""
    return f"(?i:{any_of(map(str.lower, words))})"
