"""Pairs of spans that a relation may tie, and what there is to see of each: the features of the learned step.

A pair's LEFT span stands before its RIGHT one. Its task is the two labels' letters in alphabetical order, "OP" for a
body and a person. Features are strings; the model knows them by hash only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.masks import LETTERS, Masked
from loaders.relate.patterns import find
from loaders.relate.story import Story

REACH = {  # how many sentences may lie between the two spans of a task
    "OP": 1, "PT": 0, "OT": 1, "PP": 1, "OO": 0, "LO": 0, "LL": 0, "LX": 1, "DX": 1, "OX": 1, "PX": 1, "QX": 1, "XX": 3,
}  # fmt: skip
PATTERNS = ("posted", "title_person", "title_body", "REPORTS_TO", "SUCCEEDS", "PART_OF", "SUCCEEDED_BY", "BASED_AT",
            "OPERATES_IN", "WITHIN", "PARTNER_OF", "COMMANDS", "ACTS")  # fmt: skip
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
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A masked sentence cut into words; `at` gives the place of each span's mark."""

    masked: Masked
    words: list[str]
    at: dict[Found, int]
    patterns: dict[tuple[Found, Found], list[str]]


def pairs(story: Story) -> Iterator[Pair]:
    """Every pair of the tasks above, in the order of the text."""
    lines = [_line(masked) for masked in story.masked]
    for number, line in enumerate(lines):
        for right in line.at:
            for back in range(min(number, 3) + 1):
                other = lines[number - back]
                for left in other.at:
                    task = "".join(sorted(LETTERS[left.label] + LETTERS[right.label]))
                    if (
                        back <= REACH.get(task, -1)
                        and left.start < right.start
                        and not _joined(story, task, left, right)
                    ):
                        yield Pair(
                            task,
                            left,
                            right,
                            line.masked,
                            back,
                            tuple(_features(story, other, line, back, left, right)),
                        )


def _joined(story: Story, task: str, left: Found, right: Found) -> bool:
    return task in ("PP", "OO", "LL") and story.same(left, right)


def _line(masked: Masked) -> Line:
    words, at = list[str](), dict[Found, int]()
    for word in WORD.findall(masked.text):
        if word[0] == "⟦":
            span = masked.spans[int(word[2:-1])]
            at[span] = len(words)
            words.append(_seen(span))
        else:
            words.append(fold(word))
    return Line(masked, words, at, _fired(masked))


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


def _features(story: Story, before: Line, line: Line, back: int, left: Found, right: Found) -> Iterator[str]:
    i, j = before.at[left], line.at[right]
    between = before.words[i + 1 : j] if back == 0 else [*before.words[i + 1 :], "¶", *line.words[:j]]
    labels = [word[0] for word in between if word[:1].isupper()]
    yield "bias"
    yield f"back={back}"
    yield f"far={min(len(between).bit_length(), 6)}"
    yield f"labels={''.join(labels[:6])}"
    for letter in "POTXL":
        yield f"n{letter}={min(labels.count(letter), 3)}"
    if len(between) <= 5:
        yield f"all={' '.join(between)}"
        yield f"all={' '.join(between)}|{_kind(left)}|{_kind(right)}"
    seen = between if len(between) <= 2 * FAR else between[:FAR] + between[-FAR:]
    for one, two in zip([*seen, "."], [".", *seen], strict=True):
        yield f"w={one}"
        yield f"ww={two} {one}"
    for word in seen:
        yield f"stem={word[:STEM]}"
    for word in before.words[max(0, i - NEAR) : i]:
        yield f"before={word[:STEM]}"
    for word in line.words[j + 1 : j + 1 + NEAR]:
        yield f"after={word[:STEM]}"
    for offset in (1, 2, 3):
        yield f"l{offset}={_at(before.words, i - offset)}"
        yield f"r{offset}={_at(line.words, j + offset)}"
    yield f"l={_at(before.words, i - 2)} {_at(before.words, i - 1)}"
    yield f"r={_at(line.words, j + 1)} {_at(line.words, j + 2)}"
    yield f"first={_at(between, 0)}|last={_at(between, len(between) - 1)}"
    for side, span in (("L", left), ("R", right)):
        for detail in _details(span):
            yield f"{side}:{detail}"
            yield f"{side}:{detail}|{back}|{''.join(labels[:2])}"
    yield f"kinds={_kind(left)}|{_kind(right)}"
    yield f"kinds={_kind(left)}|{_kind(right)}|{back}|{min(len(labels), 3)}"
    yield f"only={_alone(line, left, right, back)}"
    yield f"start={i == 0 and back == 0}|{_at(before.words, 0)}"
    yield from (f"p={name}" for name in line.patterns.get((left, right), ()))


def _at(words: list[str], index: int) -> str:
    return words[index] if 0 <= index < len(words) else "^"


def _alone(line: Line, left: Found, right: Found, back: int) -> str:
    """Whether either span is the only one of its label in RIGHT's sentence."""
    count = [sum(span.label is other.label for span in line.at) for other in (left, right)]
    return f"{min(count[0], 2)}{min(count[1], 2)}{back}"


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
