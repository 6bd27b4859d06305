"""Words that point back at a body: "the Legion", « la Cellule », "the branch"; they become spans without a name."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.recognise.lexicon import listed
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

WORDS = lexicon(None, "coreference")
GENERAL = frozenset(WORDS["general"])
PRONOUNS = frozenset(WORDS["pronouns"])
LEAST = 4  # letters of a noun that points; shorter words are articles and prepositions


def point(story: Story) -> None:
    """Add the pointing spans of bodies named before, with their entity."""
    heads: dict[str, int] = {}
    named = sorted(span for span in story.of(Label.ORGANIZATION) if span in story.entity)
    position = 0
    busy = sorted((span.start, span.end) for span in story.spans)
    for sentence in story.sentences:
        while position < len(named) and named[position].end <= sentence.start:
            _note(named[position], heads, story)
            position += 1
        _given(story, sentence.start, sentence.end, heads)
        if heads:
            _find(story, sentence.start, sentence.end, sentence.language, heads, busy)
    story.spans.sort()


def _note(span: Found, heads: dict[str, int], story: Story) -> None:
    """A body's head noun: the first word in French ("Légion de …"), the last before a complement in English."""
    words = [word for word in re.findall(r"[a-z]+", fold(span.text)) if len(word) >= LEAST]
    if len(span.text.split()) < 2 or not words:
        return
    before_of = re.split(r"\b(?:of|for|de|du|des|d)\b", fold(span.text))[0].split()
    for word in sorted({words[0], before_of[-1] if before_of else words[-1], words[-1]}):
        if word not in GENERAL and len(word) >= LEAST:
            heads[word] = story.entity[span]


def _given(story: Story, start: int, end: int, heads: dict[str, int]) -> None:
    """Pointers that recognition found: a body by its head noun, a pronoun by the person named last."""
    for number, span in enumerate(story.spans):
        if not start <= span.start < end or (_names(span) and not _head_alone(span, heads)):
            continue
        words = re.findall(r"[a-z]+", fold(span.text))
        span = story.spans[number] = replace(span, details={**span.details, "naming": False})
        story.entity.pop(span, None)
        if span.label is Label.ORGANIZATION and (known := [heads[word] for word in words if word in heads]):
            story.entity[span] = known[-1]
        elif span.label is Label.PERSON and len(words) == 1 and words[0] in PRONOUNS:
            named = [other for other in story.of(Label.PERSON) if other.end <= span.start and other in story.entity]
            if named:
                story.entity[span] = story.entity[named[-1]]


def _names(span: Found) -> bool:
    return bool(span.details.get("naming", True))


def _head_alone(span: Found, heads: dict[str, int]) -> bool:
    """« La Légion », found as a body by itself, is the one named before."""
    word = fold(span.text)
    return span.label is Label.ORGANIZATION and word in heads and "body" in listed(word)


def _find(
    story: Story, start: int, end: int, language: str, heads: dict[str, int], busy: list[tuple[int, int]]
) -> None:
    text = fold(story.document.text[start:end])
    choices = "|".join(re.escape(head) for head in heads if head in text)
    if not choices:
        return
    determiners = lexicon(language, "relations")["pointing"]["determiners"]
    for match in re.finditer(
        rf"\b{determiners} ?({choices})\b(?! (?:of|de|du|des|d'|general|national|regional)\b)", text
    ):
        first, last = start + match.start(1), start + match.end(1)
        if any(first < b and a < last for a, b in busy):
            continue
        span = Found(first, last, Label.ORGANIZATION, story.document.text[first:last], {"naming": False})
        story.spans.append(span)
        story.entity[span] = heads[match.group(1)]
