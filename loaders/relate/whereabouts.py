"""When and where a telling word's operation took place.

What the learned step believes, else the only date, or the place behind a preposition.
"""

from __future__ import annotations

import re
from functools import cache

from loaders.passages import Found, Label
from loaders.relate.decide import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import lexicon

Beside = dict[Found, list[Found]]


def dates(story_masked: list[Masked], believed: dict[str, list[Belief]]) -> Beside:
    """Telling word → dates, the surest first."""
    found = _beside(believed, "DX", Label.DATE)
    for masked in story_masked:
        free = [span for number, span in enumerate(masked.spans) if _happening(masked, number, span)]
        for word in _words(masked):
            if word not in found and len(free) == 1:
                found[word] = free
    return found


def places(story_masked: list[Masked], believed: dict[str, list[Belief]]) -> Beside:
    """Telling word → places, the surest first."""
    found = _beside(believed, "LX", Label.PLACE)
    out: Beside = {}
    for masked in story_masked:
        near = [span for number, span in enumerate(masked.spans) if _beside_preposition(masked, number, span, "at")]
        away = {span for number, span in enumerate(masked.spans) if _beside_preposition(masked, number, span, "away")}
        words = _words(masked)
        for word in words:
            kept = [place for place in found.get(word, ()) if place not in away]
            out[word] = kept or ([place for place in near if place not in away][:1] if len(words) == 1 else [])
    return out


def only_date(masked: Masked, before: Masked | None) -> list[Found]:
    """The date of an operation that has none: the only one of its sentence or the one before, or since when it runs."""
    for each in (masked, before):
        if each and (each is masked or not _words(each)):
            free = [span for number, span in enumerate(each.spans) if _happening(each, number, span)]
            if len(free) == 1:
                return free
    since = [span for span in masked.spans if span.details.get("since") and span.details.get("began")]
    return since if len(since) == 1 else []


def only_place(masked: Masked) -> list[Found]:
    """The place of an operation that has none: the only one of its sentence that is not elsewhere."""
    here = [
        span
        for number, span in enumerate(masked.spans)
        if span.label is Label.PLACE and masked.at(span) > 0 and not _beside_preposition(masked, number, span, "away")
    ]
    return here if len(here) == 1 else []


def _beside(believed: dict[str, list[Belief]], task: str, label: Label) -> Beside:
    out: Beside = {}
    for belief in sorted(believed.get(task, ()), key=lambda belief: -belief.chance):
        out.setdefault(belief.span(Label.OPERATION), []).append(belief.span(label))
    return out


def _words(masked: Masked) -> list[Found]:
    return [span for span in masked.spans if span.label is Label.OPERATION]


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
