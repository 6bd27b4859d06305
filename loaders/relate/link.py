"""Posts and partnerships as their sentences tell them, and what the words beside them say of their time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from graph.model import Claim
from loaders.passages import Found, Label
from loaders.relate.masks import Masked
from loaders.relate.patterns import find, lexicon
from loaders.relate.story import Story

OVER = {"HOLDS_POST": "former", "PARTNER_OF": "ended"}  # what the links of a relation are called that are over
HANDOVERS = ("SUCCEEDS", "PREDECESSOR", "pronoun_succeeds")


@cache
def words(language: str, name: str) -> re.Pattern[str]:
    return re.compile("|".join(lexicon(language, "tenure")["words"][name]), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """The claim NUMBER of its story and its ends; START to END is the piece of the sentence that ties them."""

    number: int
    claim: Claim
    masked: Masked
    one: Found
    other: Found
    start: int
    last: int  # where the mark of the last of its ends stands
    own: int  # where that of its title stands, or else of its body
    end: int

    def has(self, name: str, start: int, end: int) -> re.Match[str] | None:
        """The last of the words NAME in a piece of the sentence."""
        found = list(words(self.masked.sentence.language, name).finditer(self.masked.text[:end], max(start, 0)))
        return found[-1] if found else None

    def handed(self, side: str) -> bool:
        """Whether the sentence tells that whoever holds the post is the "old" or the "new" one."""
        matches = (match for name in HANDOVERS for match in find(self.masked, name))
        return any(self.one in match.spans.get(side, ()) for match in matches)


def links(story: Story) -> Iterator[Link]:
    """Those claims of STORY that last for a time and whose ends its sentences name."""
    spans = {story.mention(span).id: span for span in story.spans if span in story.entity}
    by_end = {masked.sentence.end: masked for masked in story.masked}
    for number, claim in enumerate(story.claims):
        if claim.relation in OVER and {claim.subject, claim.object} <= spans.keys():
            masked, one, other = by_end[claim.end], spans[claim.subject], spans[str(claim.object)]
            title = claim.attributes.get("post_title")
            ends = [s for s in masked.spans if s in (one, other) or (s.label is Label.TITLE and s.text == title)]
            marks = [(at, masked.text.find("⟧", at) + 1) for at in map(masked.at, ends) if at >= 0]
            if marks:
                own = min((masked.at(s) for s in ends if s != one and masked.at(s) >= 0), default=min(marks)[0])
                yield Link(number, claim, masked, one, other, min(marks)[0], max(marks)[0], own, max(marks)[1])
