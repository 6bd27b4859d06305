"""Words that point back at a person: « elle », "he", « le colonel »; they become spans without a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from loaders.folding import fold
from loaders.passages import Found, Label, Sentence
from loaders.relate.patterns import lexicon
from loaders.relate.story import Story

THINGS = (Label.ORGANIZATION, Label.OPERATION)
BACK = 2  # sentences that a pronoun reaches back
BEFORE = 40  # characters before a name that may say whether it is a woman's


def point(story: Story) -> None:
    """Add the pointing spans of persons named before, with their entity."""
    people = _People(story)
    for number, sentence in enumerate(story.sentences):
        known = dict(people.ranks)
        people.read(number)
        for span in _pointing(story, sentence, known):
            person = people.meant(span, number, known)
            if person is not None:
                story.spans = [other for other in story.spans if other.end <= span.start or span.end <= other.start]
                story.spans.append(span)
                story.entity[span] = person
                people.note(span, number, person)
    story.spans.sort()


class _People:
    """Who was named so far, in which sentence, with which rank, and whether as a woman or a man."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.named: dict[int, list[tuple[int, int]]] = {}  # sentence → where persons stand, and who they are
        self.woman: dict[int, bool] = {}
        self.ranks: dict[str, int] = {}  # the rank's word → who had it last

    def read(self, number: int) -> None:
        """Note the persons named in a sentence."""
        sentence, story = self.story.sentences[number], self.story
        words = _words(sentence.language)
        first = bisect_left(story.spans, sentence.start, key=lambda span: span.start)
        before: Found | None = None
        last = sentence.start
        for span in story.spans[first:]:
            if span.start >= sentence.end:
                break
            if span.label is Label.PERSON and span in story.entity and span.details.get("naming", True):
                person = story.entity[span]
                self.note(span, number, person)
                since = max(sentence.start, span.start - BEFORE, last)
                said, last = fold(story.document.text[since : span.end]), span.end
                if words["woman"].search(said):
                    self.woman[person] = True
                elif words["man"].search(said):
                    self.woman[person] = False
                if before and before.label is Label.RANK and span.start - before.end <= 2:
                    self.ranks[_head(before.text, sentence.language)] = person
            before = span

    def note(self, span: Found, number: int, person: int) -> None:
        self.named.setdefault(number, []).append((span.start, person))

    def meant(self, span: Found, number: int, ranks: Mapping[str, int]) -> int | None:
        """Whom a pronoun or one of RANKS alone means; None where that is not plain."""
        word = fold(span.text)
        if word in ranks:
            return ranks[word]
        woman = _words(self.story.sentences[number].language)["she"].fullmatch(word) is not None
        for back in range(BACK + 1):
            named = sorted(at for at in self.named.get(number - back, ()) if at[0] < span.start)
            if back and named and self._may_be_a_thing(number - back, replace(span, start=named[0][0])):
                return None
            known = [person for person in dict.fromkeys(p for _, p in named) if self.woman.get(person, woman) == woman]
            if known:
                person = known[0]  # of a sentence before, the subject
                self.woman.setdefault(person, woman)
                return person if back or len(known) == 1 else None
            if self._may_be_a_thing(number - back, span):
                return None
        return None

    def _may_be_a_thing(self, number: int, span: Found) -> bool:
        """Whether a French pronoun may stand for a body or an operation that a sentence names before it."""
        sentence = self.story.sentences[max(number, 0)]
        inside = (other for other in self.story.spans if sentence.start <= other.start < min(sentence.end, span.start))
        return sentence.language == "fr" and any(other.label in THINGS for other in inside)


def _head(rank: str, language: str) -> str:
    """The word by which a rank is taken up: "commissaire", "general"."""
    words = fold(rank).split()
    return words[0] if language == "fr" else words[-1]


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in lexicon(language, "relations")["persons"].items()}


def _pointing(story: Story, sentence: Sentence, ranks: dict[str, int]) -> Iterator[Found]:
    """The pronouns and ranks alone of a sentence that no name or body takes up."""
    text, words = story.document.text, _words(sentence.language)
    folded = fold(text[sentence.start : sentence.end])
    found = [match.span("word") for match in words["subject"].finditer(folded)]
    for match in words["officer"].finditer(folded) if ranks else ():
        start, end = match.span("word")
        named = text[sentence.start + end : sentence.start + end + 2].strip()[:1].isupper()
        if match["word"] in ranks and not named:
            found.append((start, end))
    for start, end in found:
        first, last = sentence.start + start, sentence.start + end
        over = [span for span in story.spans if span.start < last and first < span.end]
        if all((span.start, span.end) == (first, last) and _loose(span) for span in over):
            yield Found(first, last, Label.PERSON, text[first:last], {"naming": False})


def _loose(span: Found) -> bool:
    """Whether a span says no more than the pointing word itself does."""
    return span.label is Label.RANK or (span.label is Label.PERSON and not span.details.get("naming", True))
