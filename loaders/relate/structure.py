"""Bodies and places: part of, successor of, based at, operates in, within."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph.model import Assertion
from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.assertion import assertion, between
from loaders.relate.belief import Belief
from loaders.relate.masks import Masked
from loaders.relate.patterns import Match, find, words
from loaders.relate.story import LEARNED, RULE, Story

HEADING = re.compile(r"(?:\d+[.)] )?[^.!?]{0,90}[^.!?;,]$|\d+\.$")  # a line without an end: "2. Kidal Region: Hope"
SECTION = 2  # paragraphs that a heading's region reaches
BY_PATTERN = {"SUCCEEDED_BY": ("old", "new"), "OPERATES_IN": ("body", "place")}  # too rare to be learned


def tell(story: Story, believed: dict[str, list[Belief]]) -> None:
    """PART_OF, BASED_AT, WITHIN, SUCCEEDED_BY and OPERATES_IN claims."""
    _parts(story, believed.get("OO", ()))
    for belief in believed.get("LO", ()):
        _claim(story, belief, "BASED_AT", belief.span(Label.ORGANIZATION), belief.span(Label.PLACE))
    for belief in believed.get("LL", ()):
        inner, outer = belief.ends
        if not _away(belief.pair.masked, outer):
            _claim(story, belief, "WITHIN", inner, outer)
    _sections(story)
    for masked in story.masked:
        for relation, ends in BY_PATTERN.items():
            for match in find(masked, relation):
                _matched(story, relation, masked, match, *(match.spans[end][0] for end in ends))


def _parts(story: Story, believed: Iterable[Belief]) -> None:
    """PART_OF: what the patterns say goes first; what the learned step believes may not turn it round."""
    told: set[tuple[int | None, int | None]] = set()
    for masked in story.masked:
        for match in find(masked, "PART_OF"):
            parent = match.spans["parent"][0]
            for child in match.spans["child"]:
                said = assertion(masked, match.start, match.end)
                _part_of(story, masked, child, parent, str(match.says["kind"]), said, 0.8, told)
    for belief in _nearest(believed):
        if not _beside(belief):
            said = between(belief.pair.masked, *belief.ends)
            _part_of(story, belief.pair.masked, *belief.ends, "command", said, belief.chance, told, LEARNED)


def _nearest(believed: Iterable[Belief]) -> Iterator[Belief]:
    """The one surest parent that a sentence gives each body: in "A falls under B, B under C" A has no second."""
    surest: dict[tuple[Found, int], Belief] = {}
    for belief in believed:
        if belief.answer.startswith("part_of"):
            key = belief.ends[0], belief.pair.masked.sentence.start
            if key not in surest or surest[key].chance < belief.chance:
                surest[key] = belief
    yield from surest.values()


def _beside(belief: Belief) -> bool:
    """Whether a pattern says that the two cooperate or that one took the other's place."""
    masked, ends = belief.pair.masked, set(belief.ends)
    matches = (match for relation in ("PARTNER_OF", "SUCCEEDED_BY") for match in find(masked, relation))
    return any(ends <= {span for spans in match.spans.values() for span in spans} for match in matches)


def _matched(story: Story, relation: str, masked: Masked, match: Match, one: Found, other: Found) -> None:
    if not story.same(one, other):
        kind = {"kind": "renamed"} if relation == "SUCCEEDED_BY" else {}
        story.claim(relation, one, other, masked, kind, assertion(masked, match.start, match.end))


def _claim(story: Story, belief: Belief, relation: str, one: Found, other: Found) -> None:
    if not story.same(one, other):
        story.claim(relation, one, other, belief.pair.masked, confidence=belief.chance, method=LEARNED)


def _part_of(
    story: Story, masked: Masked, child: Found, parent: Found, kind: str, said: Assertion, chance: float,
    told: set[tuple[int | None, int | None]], method: str = RULE,
) -> None:  # fmt: skip
    """Once for each pair in a document and never both ways."""
    story.above.add(parent)
    pair = (story.entity.get(child), story.entity.get(parent))
    if pair not in told and pair[::-1] not in told and pair[0] != pair[1]:
        told.add(pair)
        if said is not Assertion.DENIED:
            story.parents.add(frozenset(number for number in pair if number is not None))
        story.claim("PART_OF", child, parent, masked, {"kind": kind}, said, chance, method=method)


def _sections(story: Story) -> None:
    """Under a heading, or in a sentence, that names one region, places lie in it unless they are known not to."""
    region: Found | None = None
    since = 0  # the paragraph of the heading
    told = {claim.subject for claim in story.claims if claim.relation == "WITHIN"}
    for masked in story.masked:
        regions = [span for span in masked.spans if _is_region(story, masked, span)]
        if HEADING.match(masked.text):
            region, since = regions[0] if len(regions) == 1 else None, masked.sentence.paragraph
            continue
        if any(_away(masked, span) for span in regions):
            continue
        region = region if masked.sentence.paragraph - since <= SECTION else None
        outer = regions[0] if len(regions) == 1 else None if regions else region
        for span in masked.spans:
            fits = span.label is Label.PLACE and not _is_region(story, masked, span) and span in story.entity
            new = fits and story.mention(span).id not in told and _locative(masked, span)
            if outer and new and _can_lie_in(span, outer):
                story.claim("WITHIN", span, outer, masked, confidence=0.6, since=outer)


def _away(masked: Masked, region: Found) -> bool:
    """Whether somebody only comes from a region or goes there: nothing told lies in it for that."""
    return words(masked.sentence.language, "speech", "away").search(masked.text[: masked.at(region)]) is not None


def _locative(masked: Masked, place: Found) -> bool:
    return words(masked.sentence.language, "lying", "locative").search(masked.text[: masked.at(place)]) is not None


def _is_region(story: Story, masked: Masked, span: Found) -> bool:
    if span.label is not Label.PLACE or span not in story.entity:
        return False
    text, region = story.document.text, words(masked.sentence.language, "lying", "region")
    said = region.search(text[max(0, span.start - 12) : span.end]) or region.match(text[span.end + 1 : span.end + 9])
    return said is not None or span.details.get("place_kind") == "region"


def _can_lie_in(inner: Found, outer: Found) -> bool:
    """Whether the gazetteer leaves it open, or agrees: a country or a place of another region does not."""
    if inner.details.get("place_kind") in ("country", "region"):
        return False
    known, region = inner.details.get("region"), outer.details.get("region") or outer.text
    return known is None or fold(str(known)) in fold(str(region))
