"""Posts told in pieces: « Le directeur, le colonel Ba » of a body named before, "deputy head of the OCS" of a person.

A title that has a holder in its sentence but no body, or a body but no holder, asks for the other; of all bodies or
persons named before the likeliest is taken, if it is likely enough. Every one is a row of numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.relate.ends import code
from loaders.relate.forest import Floats
from loaders.relate.judge import SLOTS
from loaders.relate.patterns import lexicon
from loaders.relate.sheet import ORDER, Ints, Sheet

HOLDER, BODY, POST = SLOTS["PT", "of"], SLOTS["OT", "of"], SLOTS["OP", "post"]
LEAST = 0.1  # chance of a post that is told of at all
STEM = 5
PERSON = ORDER.index("P")
SHORTEST = 4  # letters of a word that is looked for in a name
NEAR = 10  # words between a title and its holder or body
BEFORE = 24  # characters before a title that say whose it is
AFTER = 40  # characters behind a title in which its body's kind may be named
HEADING = re.compile(r"(?:(?:[IVX]+|\d+|[A-Za-z])[.)°-]+ ?)?[^⟦]{0,20}⟦O\d+⟧[^⟦]{0,6}")
ITEM = re.compile(r"[-–—•·*>✅▪]|\d+[.)°]")
PIECE = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Gap:
    """TITLE and RIGHT, its holder or body, stand in one sentence; LEFT is who or what is asked about."""

    title: int
    left: int
    right: int


Tied = Mapping[tuple[int, int], float]  # places of spans → how likely one of them holds a post at the other


def asked(sheet: Sheet, task: Ints, left: Ints, right: Ints, chances: Floats, sure: Floats) -> tuple[list[Gap], Tied]:
    """What is missing by the CHANCES of pairs in one sentence, of which those above SURE are believed; and posts."""
    holder, body = (_owners(sheet, left, right, chances[:, slot], float(sure[slot])) for slot in (HOLDER, BODY))
    posts = np.nonzero(chances[:, POST] >= LEAST)[0]
    tied = {(int(left[row]), int(right[row])): float(chances[row, POST]) for row in posts}
    return gaps(sheet, holder, body), tied


def _owners(sheet: Sheet, left: Ints, right: Ints, chances: Floats, sure: float) -> dict[int, int]:
    """The likeliest holder or body of each title that surely has one."""
    owner: dict[int, int] = {}
    for row in sorted(np.nonzero(chances > sure)[0].tolist(), key=chances.__getitem__):
        one, other = int(left[row]), int(right[row])
        title, with_it = (one, other) if sheet.spans[one].label is Label.TITLE else (other, one)
        owner[title] = with_it
    return owner


def gaps(sheet: Sheet, holder: Mapping[int, int], body: Mapping[int, int]) -> list[Gap]:
    """Everything that may be missing of titles with a HOLDER and no BODY, and the other way round."""
    found = []
    for title in sorted(holder.keys() ^ body.keys()):
        right = holder[title] if title in holder else body[title]
        if not _asks(sheet, title, title in holder) or abs(sheet.at[title] - sheet.at[right]) > NEAR:
            continue
        letter = "O" if title in holder else "P"
        found += [Gap(title, left, right) for left in _named(sheet, title, letter)]
    return found


def _asks(sheet: Sheet, title: int, held: bool) -> bool:
    """Not a title that has its body's name in it, nor « son directeur » of whom the sentence does not name."""
    span, masked = sheet.spans[title], sheet.masked[sheet.line[sheet.at[title]]]
    text = sheet.story.document.text
    before = fold(text[max(masked.sentence.start, span.start - BEFORE) : span.start])
    theirs = _before(masked.sentence.language)[0].search(before) is not None
    return not span.details.get("body") and (held or not theirs)


def _named(sheet: Sheet, title: int, letter: str) -> list[int]:
    """The last place of each person or body named before the sentence of TITLE, the latest first."""
    start = sheet.first[sheet.line[sheet.at[title]]]
    last: dict[int, int] = {}
    for place in range(int(np.searchsorted(sheet.at, start)) - 1, -1, -1):
        if sheet.letter[place] == ORDER.index(letter) and sheet.entity[place] >= 0:
            last.setdefault(int(sheet.entity[place]), place)
    return sorted(last.values(), reverse=True)


def numbers(sheet: Sheet, asked: list[Gap], tied: Tied) -> Floats:
    """A row for each of ASKED."""
    facts = _Facts(sheet, tied)
    rows: list[list[float]] = []
    groups: dict[int, list[Gap]] = {}
    for gap in asked:
        groups.setdefault(gap.title, []).append(gap)
    for group in groups.values():
        alone = [facts.row(gap) for gap in group]
        rows += [row + beside for row, beside in zip(alone, _beside(alone), strict=True)]
    return np.array(rows, dtype=np.float32).reshape(len(rows), -1)


def _beside(rows: list[list[float]]) -> list[list[float]]:
    """How each row compares with the others of one title: how many are more often, later, more alike."""
    compared = []
    for place, row in enumerate(rows):
        better = [sum(other[column] > row[column] for other in rows) for column in range(COMPARED)]
        compared.append([float(len(rows)), float(place), *map(float, better)])
    return compared


COMPARED = 4  # columns at the beginning of a row that others are compared by


class _Facts:
    def __init__(self, sheet: Sheet, tied: Tied) -> None:
        self.sheet = sheet
        self.ties: dict[int, dict[int, float]] = {}
        for places, chance in tied.items():
            one, other = (int(sheet.entity[place]) for place in places)
            for a, b in ((one, other), (other, one)):
                known = self.ties.setdefault(a, {})
                known[b] = max(chance, known.get(b, 0.0))
        self.total = Counter(sheet.entity.tolist())
        self.places: dict[int, list[int]] = {}
        self.stems: dict[int, set[str]] = {}
        self.first: dict[int, int] = {}
        for place, entity in enumerate(sheet.entity.tolist()):
            self.places.setdefault(entity, []).append(place)
            self.stems.setdefault(entity, set()).update(stems(sheet.spans[place].text))
            self.first.setdefault(int(sheet.letter[place]), entity)

    def row(self, gap: Gap) -> list[float]:
        sheet, entity = self.sheet, int(self.sheet.entity[gap.left])
        title, left, right = (sheet.spans[place] for place in (gap.title, gap.left, gap.right))
        here, there = (int(sheet.line[sheet.at[place]]) for place in (gap.title, gap.left))
        letter = int(sheet.letter[gap.left])
        before = [place for place in self.places[entity] if place <= gap.left]
        since = {
            int(e) for e in sheet.entity[gap.left + 1 : gap.title][sheet.letter[gap.left + 1 : gap.title] == letter]
        }
        rank = sheet.spans[gap.right - 1] if gap.right and right.label is Label.PERSON else None
        rank = rank if rank and rank.label is Label.RANK else None
        service = str(rank.details.get("service") or "") if rank else ""
        kind = str(left.details.get("kind") or "")
        start = sheet.first[there]
        beginning = sheet.spans[int(np.searchsorted(sheet.at, start))]
        return [
            float(len(before)), float(self.total[entity]), self._alike(title, entity), self._held(entity),
            here - there, sheet.paragraph[here] - sheet.paragraph[there], len(since - {entity}),
            self.first[letter] == entity, int(sheet.line[sheet.at[before[0]]]), sheet.at[gap.left] - start,
            beginning is left, any(sheet.line[sheet.at[p]] == here for p in self.places[entity]),
            left.label is Label.PERSON, left.details.get("naming", True), right.details.get("naming", True),
            code(kind), code(service), service == kind, code(str(title.details.get("role") or "")),
            code(fold(title.text)[:STEM]), len(title.text.split()), title.details.get("body") is not None,
            sheet.at[gap.title] - sheet.first[here], title.start < right.start, rank is not None,
            *self._words(title, here), self.total[int(sheet.entity[gap.right])],
            self._held(int(sheet.entity[gap.right])), self._between(int(sheet.entity[gap.right]), entity),
            here, len(sheet.masked), left.text.isupper(), self._of_last(gap), _suits(title, left),
            HEADING.fullmatch(sheet.masked[there].text) is not None, self._headings(there, here),
            ITEM.match(sheet.masked[here].text) is not None, kind == "armed_group", self._leads(gap.left, there),
            len(self.places[int(sheet.entity[gap.right])]) if sheet.entity[gap.right] >= 0 else 0,
            self.places[int(sheet.entity[gap.right])][0] == gap.right,
        ]  # fmt: skip

    def _alike(self, title: Found, entity: int) -> float:
        """How many words of the title, and of what follows it, are in a name."""
        text = self.sheet.story.document.text
        said = {*stems(title.text), *stems(text[title.end : title.end + AFTER].partition(",")[0])}
        return float(len(said & self.stems[entity]))

    def _headings(self, there: int, here: int) -> int:
        """How many lines between the two are a body's name alone."""
        return sum(HEADING.fullmatch(masked.text) is not None for masked in self.sheet.masked[there + 1 : here])

    def _leads(self, place: int, line: int) -> bool:
        """Whether a span is the first of its letter in its sentence."""
        start = int(np.searchsorted(self.sheet.at, self.sheet.first[line]))
        return not (self.sheet.letter[start:place] == self.sheet.letter[place]).any()

    def _held(self, entity: int) -> float:
        """How likely a person has a post, or a body a holder of one."""
        return max(self.ties.get(entity, {}).values(), default=0.0)

    def _between(self, one: int, other: int) -> float:
        return self.ties.get(one, {}).get(other, 0.0)

    def _of_last(self, gap: Gap) -> float:
        """How likely the person named last before has a post at LEFT: "his deputy" is a deputy there."""
        sheet = self.sheet
        for place in range(min(gap.title, gap.right) - 1, -1, -1):
            entity = int(sheet.entity[place])
            if sheet.letter[place] == PERSON and entity >= 0 and entity != sheet.entity[gap.right]:
                return self._between(entity, int(sheet.entity[gap.left]))
        return -1.0

    def _words(self, title: Found, line: int) -> list[float]:
        """Which words stand before the title, and how its sentence begins."""
        masked = self.sheet.masked[line]
        text = self.sheet.story.document.text
        before = fold(text[max(masked.sentence.start, title.start - BEFORE) : title.start])
        words = _before(masked.sentence.language)
        starts = masked.text[:1] in "-–—•·*>▪" or masked.text[:1].isdigit()
        return [
            *(float(pattern.search(before) is not None) for pattern in words),
            masked.sentence.language == "fr",
            starts,
        ]


def _suits(title: Found, body: Found) -> float:
    """1 where a body of that name has such a post, -1 where such a post is another's, 0 where nobody knows."""
    if body.label is not Label.ORGANIZATION:
        return 0.0
    return _fitting(fold(title.text), fold(f"{body.text} {body.details.get('name', '')}"))


@lru_cache(maxsize=1 << 12)
def _fitting(title: str, body: str) -> float:
    for titles, bodies in _rows():
        if titles.search(title):
            return 1.0 if bodies and bodies.search(body) else -1.0
    return 0.0


@cache
def _rows() -> list[tuple[re.Pattern[str], re.Pattern[str] | None]]:
    rows = lexicon(None, "suits")["row"]
    return [(re.compile(row["title"]), re.compile(row["body"]) if row["body"] else None) for row in rows]


def stems(text: str) -> set[str]:
    return {word[:STEM] for word in PIECE.findall(fold(text)) if len(word) >= SHORTEST or word.isdigit()}


@cache
def _before(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in lexicon(language, "relations")["titled"].values())
