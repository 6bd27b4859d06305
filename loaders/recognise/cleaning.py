"""Rules over what the tagger found: what a name never holds, and who is never named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.lexicon import matcher, tokens
from loaders.segment import TOKEN

INITIAL = re.compile(r"[A-ZÀ-Þ]\.?(?:[ -]?[A-ZÀ-Þ]\.)*(?:[ -][A-ZÀ-Þ])*")
LAST_INITIAL = re.compile(r"\s[A-ZÀ-Þ]\.$")
MINISTER = re.compile(r"(?i)(?:ministres?|ministers?)\b")
LONGEST = {Label.TITLE: 18, Label.ORGANIZATION: 24, Label.RANK: 8, Label.PERSON: 9, Label.PLACE: 9}  # tokens


def clean(text: str, found: Iterable[Found]) -> list[Found]:
    """FOUND without what can't be; spans are cut, split or relabelled, never lengthened but by a closing bracket."""
    return [part for span in found for part in _parts(text, span) if _possible(part)]


def _parts(text: str, span: Found) -> Iterator[Found]:
    span = _balanced(text, span)
    if span.label is Label.PERSON:
        yield from _person(text, span)
    elif span.label is Label.ORGANIZATION and MINISTER.match(span.text):
        yield replace(span, label=Label.TITLE)
    else:
        yield span


def _balanced(text: str, span: Found) -> Found:
    """ "Brig. Gen. (Rtd" is given its bracket, "Captain (Navy])" loses none."""
    if span.text.count("(") == span.text.count(")") + 1 and text[span.end : span.end + 1] == ")":
        return _cut(text, span, span.start, span.end + 1)
    return span


def _person(text: str, span: Found) -> Iterator[Found]:
    """The name alone: civilities fall away, a rank before it is a rank."""
    words = [fold(match.group()) for match in TOKEN.finditer(span.text)]
    starts = [span.start + match.start() for match in TOKEN.finditer(span.text)]
    first = 0
    for match in matcher().find(tokens(span.text), words):
        if match.start == first and match.end < len(words) and match.entry.list in ("civilities", "rank"):
            if match.entry.list == "rank":
                yield replace(
                    _cut(text, span, starts[first], starts[match.end - 1] + len(words[match.end - 1])), label=Label.RANK
                )
            first = match.end
    yield _cut(text, span, starts[first], span.end)


def _cut(text: str, span: Found, start: int, end: int) -> Found:
    return replace(span, start=start, end=end, text=text[start:end])


def _possible(span: Found) -> bool:
    if len(tokens(span.text)) > LONGEST.get(span.label, 99):
        return False
    if span.label is Label.PERSON:
        return not (INITIAL.fullmatch(span.text) or LAST_INITIAL.search(span.text))
    return True
