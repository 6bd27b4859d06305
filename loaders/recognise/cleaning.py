"""What the tagger found, within reason: brackets in pairs, no endless names, no minister who is a body."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from loaders.passages import Found, Label
from loaders.recognise.lexicon import tokens
from loaders.recognise.spans import cut

MINISTER = re.compile(r"(?i)(?:ministres?|ministers?)\b")
LONGEST = {Label.TITLE: 18, Label.ORGANIZATION: 24, Label.RANK: 8, Label.PERSON: 9, Label.PLACE: 9}  # tokens


def clean(text: str, found: Iterable[Found]) -> list[Found]:
    """FOUND without what can't be; spans are relabelled, never lengthened but by a closing bracket."""
    return [_relabelled(_balanced(text, span)) for span in found if len(tokens(span.text)) <= LONGEST[span.label]]


def _balanced(text: str, span: Found) -> Found:
    """The span of "Brig. Gen. (Rtd" takes its bracket along."""
    if span.text.count("(") == span.text.count(")") + 1 and text[span.end : span.end + 1] == ")":
        return cut(text, span, span.start, span.end + 1)
    return span


def _relabelled(span: Found) -> Found:
    is_minister = span.label is Label.ORGANIZATION and MINISTER.match(span.text)
    return replace(span, label=Label.TITLE) if is_minister else span
