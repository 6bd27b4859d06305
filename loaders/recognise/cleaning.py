"""What the tagger found, within reason: brackets in pairs, no endless names, one body a span."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from loaders.alternatives import any_of
from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.details import is_acronym
from loaders.recognise.lexicon import Match, listed, load, matcher, tokens
from loaders.recognise.spans import cut
from loaders.segment import TOKEN

MINISTER = re.compile(r"(?i)(?:ministres?|ministers?)\b")
MINISTRY = re.compile(r"(?i)minist[eèr]r")
APART = re.compile(r"\s*(?:[➜→/|]| [–—] )\s*")
OF = r"(?:de la |de l['’]|du |des |de |d['’]|of the )"
AND = re.compile(rf",? (?:et|and) (?:(?P<article>(?:avec )?(?:la |le |les |l['’])|the )|(?P<of>{OF}))?")
OF_BEFORE = re.compile(rf"{OF}$")
BODIES = frozenset({"body", "known"})
LOOSE_END = re.compile(r"(?:[ ,]+(?:de la|de|du|des|d['’]|of the|of|the|et|and|à))+$")
ARTICLE = re.compile(r"[Tt]he (?=\S)")
LOOSE_START = re.compile(r"([a-z]+) of the (?=[A-Z])")
NAMED = re.compile(r" [A-ZÀ-Þ]")
ACTING = re.compile(r"\b(?:[Aa]cting|[Ii]nterim) $")
RANGE = r"(?: (?:nationale?|générale?|régionale?|supérieure?|maritime))"
DEPUTY = re.compile(rf"{RANGE}? (?:adjointe?|par intérim|en second)\b|{RANGE}\b", re.IGNORECASE)
CIVILITY = re.compile(r" (?:Mrs?|Ms)\b\.?$")
REACH = 10  # characters that "acting" needs
LONGEST = {
    Label.TITLE: 18,
    Label.ORGANIZATION: 24,
    Label.RANK: 8,
    Label.PERSON: 9,
    Label.PLACE: 9,
}  # tokens


def clean(text: str, found: Iterable[Found]) -> list[Found]:
    """FOUND without what can't be; spans are cut, split or relabelled, and lengthened by a closing bracket only."""
    return [part for span in found if len(tokens(span.text)) <= LONGEST[span.label] for part in _parts(text, span)]


def _parts(text: str, span: Found) -> Iterator[Found]:
    span = _edged(text, _balanced(text, span))
    if span.label is Label.TITLE:
        tail = _ends().search(text, span.start, span.end)
        span = cut(text, span, span.start, tail.start()) if tail else span
        if fold(span.text) not in load("cuts")["only_before_names"] or NAMED.match(text, span.end):
            yield _whole(text, span)
    elif span.label is Label.RANK:
        yield cut(text, span, span.start, span.start + len(CIVILITY.sub("", span.text)))
    elif span.label is not Label.ORGANIZATION:
        yield span
    elif MINISTER.match(span.text) or _ends_in_post(span.text):
        yield replace(span, label=Label.TITLE)
    else:
        yield from _bodies(text, span)


def _ends_in_post(name: str) -> bool:
    """ "Kayes Regional Police Director" is a post."""
    *before, last = tokens(name)
    return len(before) > 1 and last.istitle() and "title" in listed(fold(last)) and not listed(fold(last)) & BODIES


def _edged(text: str, span: Found) -> Found:
    """Without article, without a last preposition, without what only happens to a place or post ("Kayes raid")."""
    if "naming" in span.details:
        return span
    article = ARTICLE.match(span.text)
    if article and span.label is not Label.PERSON:
        span = cut(text, span, span.start + article.end(), span.end)
    called = _called().match(span.text) if span.label is Label.ORGANIZATION else None
    if called:
        return cut(text, span, span.start + called.end(), span.end)
    end = span.start + len(LOOSE_END.sub("", span.text))
    before = LOOSE_START.match(span.text)
    if span.label is Label.TITLE and before and "title" not in listed(fold(before[1])):
        return cut(text, span, span.start + before.end(), end)
    *names, last = span.text.split(" ")
    if span.label is Label.PLACE and names and last.islower() and "kinds" not in listed(fold(last)):
        end = span.end - len(last) - 1
    return cut(text, span, span.start, end)


def _balanced(text: str, span: Found) -> Found:
    """The span of "Brig. Gen. (Rtd" takes its bracket along."""
    if span.text.count("(") == span.text.count(")") + 1 and text[span.end : span.end + 1] == ")":
        return cut(text, span, span.start, span.end + 1)
    return span


def _whole(text: str, span: Found) -> Found:
    """« directrice régionale par intérim », "acting director": the words that say how a post is held belong to it."""
    acting, deputy = ACTING.search(text, max(0, span.start - REACH), span.start), DEPUTY.match(text, span.end)
    return cut(text, span, acting.start() if acting else span.start, deputy.end() if deputy else span.end)


def _bodies(text: str, span: Found) -> Iterator[Found]:
    """« la Brigade de Kita et la Gendarmerie » are two; what a verb says of a body is not its name."""
    tail = _ends().search(text, span.start, span.end)
    end = tail.start() if tail else span.end
    start = span.start
    post = _post(text[start:end])
    if post:
        yield replace(cut(text, span, start, start + post), label=Label.TITLE)
        start += post + 1
    for match in APART.finditer(text, start, end):
        if not text[start : match.start()].isupper() or " " in text[start : match.start()]:
            yield cut(text, span, start, match.start())
            start = match.end()
    if not MINISTRY.match(span.text):
        for match in AND.finditer(text, start, end):
            small, left = match["article"] is not None, text[start : match.start()]
            alike = match["of"] is None or OF_BEFORE.search(text, max(0, start - REACH), start) is not None
            if alike and _names_body(left) and _is_body(text[match.end() : end], small):
                yield cut(text, span, start, match.start())
                start = match.end()
    yield cut(text, span, start, end)


def _post(name: str) -> int:
    """The length of the post in "General Officer Commanding 7 Division"; 0 if there is none."""
    if not any(map(str.isdigit, name)):
        return 0
    words = list(TOKEN.finditer(name))
    for match in _matches([word.group() for word in words]):
        if match.start == 0 and match.entry.list == "title" and name[words[match.end - 1].end() :][1:2].isdigit():
            return words[match.end - 1].end()
    return 0


def _names_body(name: str) -> bool:
    """Whether NAME holds what names of bodies hold: "Maritime" of "Maritime and Airport Unit" alone is none."""
    return is_acronym(name) or any(match.entry.list in BODIES for match in _matches(tokens(name)))


def _is_body(name: str, small: bool) -> bool:
    """Whether NAME begins as a body's name does, in SMALL letters too."""
    texts = tokens(name)
    if not texts or not (small or texts[0][0].isupper()):
        return False
    return any(match.start == 0 and match.entry.list in BODIES for match in _matches(texts))


def _matches(texts: Sequence[str]) -> Iterator[Match]:
    return matcher().find(texts, [fold(text) for text in texts])


@cache
def _called() -> re.Pattern[str]:
    return re.compile(rf"{any_of(load('cuts')['called'])} (?=[A-ZÀ-Þ])")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf" {any_of(load('cuts')['words'])}(?![\w-]).*", re.DOTALL)
