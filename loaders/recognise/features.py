"""What the tagger sees of each token: its form, its neighbours, the word lists, and the rest of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from loaders.passages import Sentence
from loaders.places import Gazetteer
from loaders.recognise import templates
from loaders.recognise.lexicon import load
from loaders.recognise.surroundings import Surroundings
from loaders.recognise.telling import FORMS, kinds
from loaders.recognise.templates import Eyes, Names, Seen

SHORT_LINE = 5  # tokens; bylines and signatures are short
OUTSIDE = "|"
NEARBY = 8  # tokens
SMALL = frozenset(load("tagger")["small"])
DATES = frozenset({"B-months", "B-days"})
RUN = re.compile(r"(.)\1{2,}")


def features(sentences: Sequence[Sentence], gazetteer: Gazetteer, eyes: Eyes[Seen]) -> Iterator[list[list[Seen]]]:
    """For each sentence, for each token, what EYES see there."""
    around = Surroundings(sentences, gazetteer)
    told: set[str] = set()
    lengths = {number: sum(len(s.tokens) for s in group) for number, group in groupby(sentences, lambda s: s.paragraph)}
    for sentence, words, entries in zip(sentences, around.words, around.entries, strict=True):
        shouted = not any(token.text.islower() for token in sentence.tokens)
        line = (sentence.language, lengths[sentence.paragraph] <= SHORT_LINE, shouted)
        rows = _words(words, entries, eyes)
        _shapes(rows, sentence, entries, eyes)
        _told(rows, words, entries, told, eyes)
        _standing(rows, line, around.capitals(sentence, words), entries, eyes)
        yield rows


def _words(words: Sequence[str], entries: Sequence[Names], eyes: Eyes[Seen]) -> list[list[Seen]]:
    """The words here and around, those beyond small words, and the pairs of neighbours."""
    see, template = eyes.see, templates.word
    outside = see((template, OUTSIDE, ()))
    seen = [outside, outside, *[see((template, *each)) for each in zip(words, entries, strict=True)], outside, outside]
    rows = [
        [here[0], before[1], after[2], further[3], beyond[4]]
        for further, before, here, after, beyond in zip(seen, seen[1:], seen[2:], seen[3:], seen[4:], strict=False)
    ]
    content = [index for index, word in enumerate(words) if word not in SMALL]
    for left, right in pairwise(content):
        before, after = seen[left + 2][5], seen[right + 2][6]
        rows[left].append(after)
        for row in rows[left + 1 : right]:
            row += (before, after)
        rows[right].append(before)
    _pairs(rows, words, eyes)
    return rows


def _pairs(rows: Sequence[list[Seen]], words: Sequence[str], eyes: Eyes[Seen]) -> None:
    look, pair = eyes.look, templates.pair
    unseen: list[Seen] = []
    for left, right, one, other in zip(
        [unseen, *rows], [*rows, unseen], [OUTSIDE, *words], [*words, OUTSIDE], strict=True
    ):
        first, second = pair(one, other)
        left.append(look(first))
        right.append(look(second))


def _shapes(rows: Sequence[list[Seen]], sentence: Sentence, entries: Sequence[Names], eyes: Eyes[Seen]) -> None:
    see, template = eyes.see, templates.shapes
    shapes = [OUTSIDE, *[shape(token.text) for token in sentence.tokens], OUTSIDE]
    for row, before, here, after in zip(rows, shapes, shapes[1:], shapes[2:], strict=False):
        row += see((template, before, here, after))
    for row, listed, here in zip(rows[1:], entries, shapes[2:], strict=False):
        if listed:
            row += see((templates.listed_before, listed, here))


def _told(
    rows: Sequence[list[Seen]], words: Sequence[str], entries: Sequence[Names], told: set[str], eyes: Eyes[Seen]
) -> None:
    """What stands around the words that may tell something; TOLD are the kinds so far, to which theirs are added."""
    around = [OUTSIDE, OUTSIDE, *words, OUTSIDE]
    dated = any(not DATES.isdisjoint(names) for names in entries) or any(word[0].isdigit() for word in words)
    now: set[str] = set()
    for at, names in enumerate(entries):
        form = "+".join(name for name in names if name in FORMS)
        if form:
            these = kinds(names)
            known = (not these.isdisjoint(told), dated)
            rows[at] += map(eyes.look, templates.told(around[at], around[at + 1], form, around[at + 3], *known))
            now |= these
    told |= now


def _standing(
    rows: Sequence[list[Seen]],
    line: tuple[str, bool, bool],
    capitals: Sequence[tuple[bool, bool] | None],
    entries: Sequence[Names],
    eyes: Eyes[Seen],
) -> None:
    """The line, the capital, and whether ranks are near."""
    ahead, behind = [0] * len(rows), [0] * len(rows)
    for at, names in enumerate(entries):
        if "B-rank" in names:
            for index in range(max(0, at - NEARBY), at):
                ahead[index] += 1
            for index in range(at + 1, min(at + NEARBY, len(rows))):
                behind[index] += 1
    see, template, first = eyes.see, templates.standing, True
    for row, capital, before, after in zip(rows, capitals, ahead, behind, strict=True):
        row += see((template, line, first, capital, before, after))
        first = False


@lru_cache(maxsize=16384)
def shape(text: str) -> str:
    """The form of a word: capitals, small letters, digits; runs above two are shortened."""
    return RUN.sub(r"\1\1", "".join(map(_class, text[:12])))


def _class(character: str) -> str:
    if character.isalpha():
        return "X" if character.isupper() else "x"
    return "d" if character.isdigit() else character
