"""Pairs of spans that a relation may tie, and what there is to see of each: the features of the learned step.

A pair's LEFT span stands before its RIGHT one. Its task is the two labels' letters in alphabetical order, "OP" for a
body and a person. Features are strings of which only the hash is kept, as in the model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.model import hashed
from loaders.relate.patterns import find
from loaders.relate.story import Story

REACH = {  # how many sentences may lie between the two spans of a task
    "OP": 1, "PT": 0, "OT": 1, "PP": 1, "OO": 0, "LO": 0, "LL": 0, "LX": 1, "DX": 1, "OX": 1, "PX": 1,
}  # fmt: skip
FURTHEST = max(REACH.values())
PATTERNS = ("posted", "title_person", "title_body", "REPORTS_TO", "SUCCEEDS", "PART_OF", "SUCCEEDED_BY", "BASED_AT",
            "OPERATES_IN", "WITHIN", "PARTNER_OF", "COMMANDS", "ACTS")  # fmt: skip
TASKS = {  # the task of two letters and its reach, below 0 where there is no such task
    (one, two): (task, REACH.get(task, -1))
    for one in LETTERS.values()
    for two in LETTERS.values()
    for task in ["".join(sorted(one + two))]
}
WORD = re.compile(r"⟦[A-Z]\d+⟧|\w+|[^\w\s]")
STEM = 5  # letters of a word that its forms share
NEAR = 8  # words before and after a pair that are seen
FAR = 12  # words of a longer stretch that are seen from either end


@dataclass(frozen=True, slots=True)
class Pair:
    task: str
    left: Found
    right: Found
    masked: Masked  # the sentence of RIGHT
    back: int  # how many sentences before it LEFT stands
    features: Set[int]


@dataclass(frozen=True, slots=True)
class End:
    """A span in its line, and what can be seen of it whatever it is paired with; the first detail is its kind."""

    span: Found
    letter: str
    at: int  # where its mark stands among the words
    details: tuple[str, ...]
    as_left: frozenset[int]
    as_right: frozenset[int]


@dataclass(frozen=True, slots=True)
class Line:
    """A masked sentence cut into words; MARKS has the letter of each that stands for a span, else an empty text."""

    masked: Masked
    words: list[str]
    marks: list[str]
    ends: list[End]
    count: Counter[str]  # how many spans there are of a letter
    patterns: dict[tuple[Found, Found], list[str]]


def pairs(story: Story) -> Iterator[Pair]:
    """Every pair of the tasks above, in the order of the text."""
    lines = [_line(masked) for masked in story.masked]
    for number, line in enumerate(lines):
        for right in line.ends:
            for back in range(min(number, FURTHEST) + 1):
                other = lines[number - back]
                for left in other.ends:
                    task, reach = TASKS[left.letter, right.letter]
                    if back <= reach and _apart(story, task, left.span, right.span):
                        features = _features(other, line, back, left, right)
                        yield Pair(task, left.span, right.span, line.masked, back, features)


def _apart(story: Story, task: str, left: Found, right: Found) -> bool:
    """Whether LEFT stands first and the two are not one person, body or place."""
    return left.start < right.start and not (task in ("PP", "OO", "LL") and story.same(left, right))


def _line(masked: Masked) -> Line:
    words, at = list[str](), dict[Found, int]()
    for word in WORD.findall(masked.text):
        if word[0] == "⟦":
            span = masked.spans[int(word[2:-1])]
            at[span] = len(words)
            words.append(_seen(span))
        else:
            words.append(fold(word))
    marks = [word[0] if word[0].isupper() else "" for word in words]
    ends = [_end(words, span, index) for span, index in at.items()]
    return Line(masked, words, marks, ends, Counter(end.letter for end in ends), _fired(masked))


def _end(words: list[str], span: Found, index: int) -> End:
    details = tuple(_details(span))
    left, right = _before(words, index), _after(words, index)
    return End(span, LETTERS[span.label], index, details, frozenset(map(hashed, left)), frozenset(map(hashed, right)))


def _before(words: list[str], i: int) -> Iterator[str]:
    for word in words[max(0, i - NEAR) : i]:
        yield f"before={word[:STEM]}"
    one, two, three = (_at(words, i - offset) for offset in (1, 2, 3))
    yield from (f"l1={one}", f"l2={two}", f"l3={three}", f"l={two} {one}")


def _after(words: list[str], j: int) -> Iterator[str]:
    for word in words[j + 1 : j + 1 + NEAR]:
        yield f"after={word[:STEM]}"
    one, two, three = (_at(words, j + offset) for offset in (1, 2, 3))
    yield from (f"r1={one}", f"r2={two}", f"r3={three}", f"r={one} {two}")


def _seen(span: Found) -> str:
    """How a span looks to others: its label, and of operations and titles what they are."""
    letter = LETTERS[span.label]
    if span.label is Label.OPERATION:
        return f"X:{span.details.get('kind')}"
    return f"T:{span.details.get('role')}" if span.label is Label.TITLE else letter


def _fired(masked: Masked) -> dict[tuple[Found, Found], list[str]]:
    """Which patterns tie which spans of a sentence."""
    fired: dict[tuple[Found, Found], list[str]] = {}
    for name in PATTERNS:
        for match in find(masked, name):
            groups = [spans for spans in match.spans.values() if spans]
            for one in groups[0] if groups else []:
                for other in groups[-1] if len(groups) > 1 else []:
                    key = (one, other) if one.start < other.start else (other, one)
                    order = ">" if one.start < other.start else "<"
                    fired.setdefault(key, []).append(f"{name}{order}{match.says.get('kind', '')}")
    return fired


def _features(before: Line, line: Line, back: int, left: End, right: End) -> set[int]:
    i, j = left.at, right.at
    if back:
        between = [*before.words[i + 1 :], "¶", *line.words[:j]]
        labels = "".join(before.marks[i + 1 :]) + "".join(line.marks[:j])
    else:
        between, labels = line.words[i + 1 : j], "".join(line.marks[i + 1 : j])
    seen = between if len(between) <= 2 * FAR else between[:FAR] + between[-FAR:]
    features = {*left.as_left, *right.as_right, *map(_word, seen), *map(_stem, seen)}
    features.update(map(_words, [".", *seen], [*seen, "."]))
    features |= _told("L", left.details, f"|{back}|{labels[:2]}") | _told("R", right.details, f"|{back}|{labels[:2]}")
    features |= _labelled(labels)
    features.update(map(hashed, _whole(before, line, back, left, right, between, labels)))
    return features


def _whole(
    before: Line, line: Line, back: int, left: End, right: End, between: list[str], labels: str
) -> Iterator[str]:
    """What is seen of a pair as a whole; LABELS are the letters of the spans BETWEEN."""
    kinds = f"{left.details[0]}|{right.details[0]}"
    yield f"back={back}"
    yield f"far={min(len(between).bit_length(), 6)}"
    if len(between) <= 5:
        words = " ".join(between)
        yield f"all={words}"
        yield f"all={words}|{kinds}"
    yield f"first={_at(between, 0)}|last={_at(between, len(between) - 1)}"
    yield f"kinds={kinds}"
    yield f"kinds={kinds}|{back}|{min(len(labels), 3)}"
    yield f"only={min(line.count[left.letter], 2)}{min(line.count[right.letter], 2)}{back}"
    yield f"start={left.at == 0 and back == 0}|{_at(before.words, 0)}"
    yield from (f"p={name}" for name in line.patterns.get((left.span, right.span), ()))


@lru_cache(maxsize=1 << 16)
def _word(word: str) -> int:
    return hashed(f"w={word}")


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> int:
    return hashed(f"stem={word[:STEM]}")


@lru_cache(maxsize=1 << 16)
def _words(one: str, two: str) -> int:
    return hashed(f"ww={one} {two}")


@lru_cache(maxsize=1 << 14)
def _labelled(labels: str) -> frozenset[int]:
    """What LABELS say, and what all pairs show."""
    counts = (f"n{letter}={min(labels.count(letter), 3)}" for letter in "POTXL")
    return frozenset(map(hashed, ("bias", "w=.", f"labels={labels[:6]}", *counts)))


@lru_cache(maxsize=1 << 14)
def _told(side: str, details: tuple[str, ...], where: str) -> frozenset[int]:
    """What is known of the span on a SIDE, alone and with WHERE the pair stands."""
    return frozenset(hashed(f"{side}:{detail}{more}") for detail in details for more in ("", where))


def _at(words: list[str], index: int) -> str:
    return words[index] if 0 <= index < len(words) else "^"


def _kind(span: Found) -> str:
    detail = span.details.get("kind") or span.details.get("role") or span.details.get("unit") or ""
    return f"{LETTERS[span.label]}{detail}"


def _details(span: Found) -> Iterator[str]:
    """What is known of one span; of names only their head words, which the model sees hashed."""
    yield _kind(span)
    words = fold(span.text).split()
    if span.label in (Label.ORGANIZATION, Label.TITLE, Label.OPERATION, Label.QUANTITY):
        yield f"head={words[0]}"
        yield f"tail={words[-1]}"
    if span.label is Label.ORGANIZATION:
        yield f"long={min(len(words), 4)}{span.details.get('naming', True)}"
    for detail in ("form", "voice", "definite", "since", "until", "relative", "naming"):
        if detail in span.details:
            yield f"{detail}={span.details[detail]}"
