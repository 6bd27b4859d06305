"""What the word lists say of a span: a rank's service, a title's role, a body's kind, acronym and country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.lexicon import Match, known_name, listed, matcher, tokens

CIVIL = frozenset({"police", "customs", "narcotics", "forest", "prison"})
BRACKETED = re.compile(r"\s*[(\[]\s*$")
OF_BODY = re.compile(r"(?i)\s(?:de la |de l['’]|du |des |de |d['’]|of the |of |for the |for )(?=[A-ZÀ-Þ])")


def describe(text: str, found: Iterable[Found]) -> list[Found]:
    """FOUND with the details of `loaders.passages.Found` for its label."""
    found = list(found)
    acronyms = _acronyms(text, found)
    return [_detailed(span, _details(span, acronyms)) for span in found]


def _detailed(span: Found, details: Mapping[str, Any]) -> Found:
    return replace(span, details={**span.details, **details}) if details else span


def _details(span: Found, acronyms: Mapping[str, str]) -> dict[str, Any]:
    if span.label is Label.RANK:
        return {"service": _kind(span.text, "rank")}
    if span.label is Label.TITLE:
        body = _body_inside(span)
        return {"role": _kind(span.text, "title")} | ({"body": body} if body else {})
    if span.label is Label.ORGANIZATION:
        return _organization(span.text, acronyms)
    return {}


def _organization(name: str, acronyms: Mapping[str, str]) -> dict[str, Any]:
    body = known_name(name)
    acronym = acronyms.get(fold(name)) or (
        body.acronyms[0] if body and body.acronyms and name not in body.acronyms else None
    )
    full = next((other for other, short in acronyms.items() if short == name), name)
    kind = body.kind if body else _kind(full, "known") or _kind(full, "body")
    details = {
        "kind": kind,
        "acronym": acronym,
        "country": body.country if body else None,
    }
    return {key: value for key, value in details.items() if value}


def _body_inside(span: Found) -> tuple[int, int] | None:
    """« ministre de la Sécurité » and "Kayes Regional Police Director" hold the name of the body."""
    match = OF_BODY.search(span.text)
    if match:
        return span.start + match.end(), span.end
    before, _, head = span.text.rpartition(" ")
    return (span.start, span.start + len(before)) if "title" in listed(fold(head)) and _kind(before, "body") else None


def service_of(rank: str) -> str | None:
    """`civil` for a rank of police, customs, prisons or forests, `military` for another; None where it is unknown."""
    service = _kind(rank, "rank")
    return ("civil" if service in CIVIL else "military") if service else None


@lru_cache(maxsize=1 << 12)  # documents name the same ranks, posts and bodies
def _kind(text: str, name: str) -> str | None:
    """The kind of the longest phrase in TEXT from the list NAME, the first of equals."""
    words = tokens(text)
    matches = (m for m in matcher().find(words, [fold(word) for word in words]) if m.entry.list == name)
    best: Match | None = max(matches, key=lambda match: match.end - match.start, default=None)
    return best.entry.kind if best else None


def _acronyms(text: str, found: Iterable[Found]) -> dict[str, str]:
    """Folded names → the acronym that the text gives beside them in brackets, in either order."""
    bodies = [span for span in found if span.label is Label.ORGANIZATION]
    return {fold(name): acronym for name, acronym in _pairs(text, bodies)}


def _pairs(text: str, bodies: list[Found]) -> Iterator[tuple[str, str]]:
    for left, right in pairwise(bodies):
        if BRACKETED.fullmatch(text, left.end, right.start):
            name, acronym = (left.text, right.text) if len(left.text) > len(right.text) else (right.text, left.text)
            if is_acronym(acronym) and not is_acronym(name):
                yield name, acronym


def is_acronym(text: str) -> bool:
    """ "OCS", "EMP-ABB", "FAMa", "G5 Sahel", "V.D.P."."""
    first = text.split()[0]
    return (sum(map(str.isupper, first)) >= 2 and sum(map(str.islower, first)) <= 2) or bool(
        re.match(r"[A-Z]\d", first)
    )
