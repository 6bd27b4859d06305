"""When and where a telling word's operation took place: what the learned step believes."""

from __future__ import annotations

import re
from functools import cache

from loaders.passages import Found, Label
from loaders.relate.belief import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

Beside = dict[Found, list[Found]]


def dates(believed: dict[str, list[Belief]], sure: bool = True) -> Beside:
    """Telling word → dates, the surest first; those that are not SURE are likely at best."""
    return _beside(believed, "DX", Label.DATE, sure)


def places(believed: dict[str, list[Belief]], sure: bool = True) -> Beside:
    """Telling word → places, the surest first; those that are not SURE are likely at best."""
    return _beside(believed, "LX", Label.PLACE, sure)


def _beside(believed: dict[str, list[Belief]], task: str, label: Label, sure: bool) -> Beside:
    out: Beside = {}
    for belief in sorted(believed.get(task, ()), key=lambda belief: -belief.chance):
        if belief.sure is sure and not _elsewhere(belief, label):
            out.setdefault(belief.span(Label.OPERATION), []).append(belief.span(label))
    return out


def _elsewhere(belief: Belief, label: Label) -> bool:
    """Whether a place is only where somebody comes from or is bound for, or a date only when something ends."""
    span, masked = belief.span(label), belief.pair.masked
    if label is Label.DATE:
        return bool(span.details.get("until"))
    return span in masked.spans and _beside_preposition(masked, masked.spans.index(span), span, "elsewhere")


def stands(masked: Masked, span: Found) -> tuple[bool, bool, bool]:
    """Whether a date dates what happened; whether a place stands where things happen, or where somebody comes from."""
    number = masked.spans.index(span) if span.label in (Label.DATE, Label.PLACE) else 0
    return (
        _happening(masked, number, span),
        _beside_preposition(masked, number, span, "at"),
        _beside_preposition(masked, number, span, "away"),
    )


def _happening(masked: Masked, number: int, span: Found) -> bool:
    """Whether a date dates what happened, not when somebody said so, nor since when something is."""
    if span.label is not Label.DATE or not span.details.get("began"):
        return False
    if span.details.get("since") or span.details.get("until"):
        return False
    said = _pattern(masked.sentence.language, "announce")
    return not said.search(masked.text[: masked.at(span)])


def _beside_preposition(masked: Masked, number: int, span: Found, which: str) -> bool:
    if span.label is not Label.PLACE:
        return False
    before = masked.text[: max(masked.at(span), 0)]
    return _pattern(masked.sentence.language, which).search(before) is not None


@cache
def _pattern(language: str, name: str) -> re.Pattern[str]:
    """What stands directly before a date of speech, a place of action (`at`) or a place elsewhere (`away`)."""
    speech = lexicon(language, "relations")["speech"]
    after = rf"\b{speech['announce']}(?: \w+| ⟦[PORT]\d+⟧){{0,3}},? (?:on |le |ce |in |of |du )?$"
    return re.compile(after if name == "announce" else speech[name], re.IGNORECASE)


def can_be(one: Found, other: Found) -> bool:
    """Whether two dates can be one; "2024-05" can be "2024-05-12", a mere year is no day."""
    short, long = sorted((_days(one), _days(other)), key=lambda days: len(days[0]))
    if len(short[0]) < len(long[0]):
        return len(short[0]) > len("2024") and long[0].startswith(short[0])
    return short[0] <= long[1] and long[0] <= short[1]


def _days(date: Found) -> tuple[str, str]:
    """First and last day, as precise as they are."""
    return str(date.details["began"]), str(date.details.get("ended") or date.details["began"])
