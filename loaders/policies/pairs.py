"""Pairs of a person with a rank, title or body near by, and what there is to see of each: the pair model's features."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from loaders.folding import fold
from loaders.passages import Label, Sentence
from loaders.policies.brat import Span

LETTERS = {Label.PERSON: "P", Label.RANK: "R", Label.TITLE: "T", Label.ORGANIZATION: "O"}
REACH = {"R": (0, 1), "T": (-1, 3), "O": (-1, 4)}  # sentences that the person may stand after or before
BEFORE, AFTER = 5, 4  # persons on either side
SHOWN = 12  # words of a longer stretch that are seen from either end
OUTSIDE = "|"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span, its letter, its number among all, where its mark stands among the words, and its sentence's number."""

    span: Span
    letter: str
    number: int
    at: int
    sentence: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    person: Mention
    other: Mention
    features: frozenset[str]


class Story:
    """A document's words, folded, with a mark in the place of each mention."""

    def __init__(self, text: str, sentences: Sequence[Sentence], spans: Sequence[Span]) -> None:
        self.words: list[str] = []
        self.mentions: list[Mention] = []
        self.paragraphs = [sentence.paragraph for sentence in sentences]
        starts = [span.start for span in spans]
        for number, sentence in enumerate(sentences):
            for token in sentence.tokens:
                at = bisect_right(starts, token.start) - 1
                if at < 0 or spans[at].end <= token.start:
                    self.words.append(fold("#" if token.text[0].isdigit() else token.text))
                elif spans[at].start >= token.start:
                    self._mention(text, spans[at], number)
        self.first: dict[int, int] = {}  # the number of the first mention of each sentence
        for mention in self.mentions:
            self.first.setdefault(mention.sentence, mention.number)
        self.persons = [mention for mention in self.mentions if mention.letter == "P"]
        self.alike = {letter: [m for m in self.mentions if m.letter == letter] for letter in LETTERS.values()}

    def _mention(self, text: str, span: Span, sentence: int) -> None:
        words = tuple(fold(text[span.start : span.end]).split())
        letter = LETTERS[span.label]
        self.mentions.append(Mention(span, letter, len(self.mentions), len(self.words), sentence, words))
        self.words.append(letter)

    def pairs(self) -> Iterator[Pair]:
        for other in self.mentions:
            if other.letter != "P":
                before = [person for person in self.persons if person.number < other.number][-BEFORE:]
                after = [person for person in self.persons if person.number > other.number][:AFTER]
                low, high = REACH[other.letter]
                for person in before + after:
                    if low <= other.sentence - person.sentence <= high:
                        yield Pair(person, other, frozenset(self._features(other, person)))

    def _features(self, other: Mention, person: Mention) -> Iterator[str]:
        side = "<" if other.at < person.at else ">"
        apart = f"{max(-2, min(other.sentence - person.sentence, 4))}"
        for feature in self._plain(other, person, apart):
            yield other.letter + feature
            yield other.letter + side + feature
        for feature in self._sided(other, person, apart):
            yield other.letter + side + feature

    def _plain(self, other: Mention, person: Mention, apart: str) -> Iterator[str]:
        words = self.words[min(other.at, person.at) + 1 : max(other.at, person.at)]
        marks = [word for word in words if word.isupper()]
        pattern = "".join(marks)[:6]
        lines = abs(self.paragraphs[other.sentence] - self.paragraphs[person.sentence])
        persons = min(marks.count("P"), 4)
        yield from (f"apart{apart}", f"lines{min(lines, 3)}", f"far{min(len(words).bit_length(), 7)}")
        yield from (f"marks{pattern}", f"marks{pattern}|{apart}", f"P{persons}", f"P{persons}|{apart}")
        yield from (f"T{min(marks.count('T'), 3)}", f"O{min(marks.count('O'), 3)}")
        if len(words) <= 6:
            yield "between" + " ".join(words)
        if apart == "0":
            yield from (f"semicolon{';' in words}", f"commas{min(words.count(','), 4)}")
        name = " ".join(other.words) if len(other.words) < 5 else "long"
        yield from (
            f"head{other.words[0]}",
            f"tail{other.words[-1]}",
            f"name{name}",
            f"long{min(len(person.words), 3)}",
        )
        yield from self._ranking(other, person, apart)
        if apart == "0":
            yield from self._order(other, person, persons)

    def _order(self, other: Mention, person: Mention, between: int) -> Iterator[str]:
        """In lists the first title is the first person's: by how much the two differ, and how the sentence begins."""
        late, more, begins = self.places(other, person)
        yield from (f"late{late}", f"late{late}|{begins}", f"late{late}|{begins}|{between}")
        yield from (f"more{more}|{late}", f"plural{any(word[-1] == 's' for word in other.words)}|{between}")

    def places(self, other: Mention, person: Mention) -> tuple[int, int, str]:
        """How much later OTHER stands among its likes than PERSON among persons of their sentence, how many more of
        these likes there are, and the sentence's first letter."""
        rest = self.mentions[self.first[other.sentence] :]
        here = list(takewhile(lambda each: each.sentence == other.sentence, rest))
        letters = [each.letter for each in here]
        at, of = other.number - here[0].number, person.number - here[0].number
        late = letters[:at].count(other.letter) - letters[:of].count("P")
        more = letters.count(other.letter) - letters.count("P")
        return max(-3, min(late, 3)), max(-3, min(more, 3)), letters[0]

    def _ranking(self, other: Mention, person: Mention, apart: str) -> Iterator[str]:
        """How many persons are nearer, and how many mentions like the other one."""
        distance = abs(other.at - person.at)
        nearer = sum(abs(each.at - other.at) < distance for each in self.persons)
        here = [each for each in self.persons if each.sentence == other.sentence]
        nearer_here = sum(abs(each.at - other.at) < distance for each in here) if person in here else OUTSIDE
        rivals = sum(abs(each.at - person.at) < distance for each in self.alike[other.letter])
        yield from (f"nearer{min(nearer, 4)}", f"nearer{min(nearer, 4)}|{apart}")
        yield f"here{nearer_here}|{min(len(here), 3)}"
        yield from (f"rivals{min(rivals, 4)}", f"nearer{min(nearer, 3)}{min(rivals, 3)}|{apart}")

    def _sided(self, other: Mention, person: Mention, apart: str) -> Iterator[str]:
        words = self.words[min(other.at, person.at) + 1 : max(other.at, person.at)]
        for word in words if len(words) <= 2 * SHOWN else words[:SHOWN] + words[-SHOWN:]:
            yield f"w{word}"
        for one, following in zip(["^", *words[:SHOWN]], [*words[:SHOWN], "$"], strict=True):
            yield f"ww{one} {following}"
        close = f"{min(len(words), 4)}|{apart}"
        for name, at in (("x", other.at), ("p", person.at)):
            yield from (f"{name}-{self._word(at - 1)}", f"{name}+{self._word(at + 1)}")
            yield from (f"{name}-{self._word(at - 1)}|{close}", f"{name}+{self._word(at + 1)}|{close}")
            yield f"{name}-2{self._word(at - 2)} {self._word(at - 1)}"
            yield f"{name}+2{self._word(at + 1)} {self._word(at + 2)}"
        yield f"first{words[0] if words else OUTSIDE}|last{words[-1] if words else OUTSIDE}"
        yield from (f"head{other.words[0]}{apart}", f"tail{other.words[-1]}{apart}")
        yield from self._neighbours(other, person, apart, "".join(word for word in words if word.isupper())[:4])

    def _neighbours(self, other: Mention, person: Mention, apart: str, pattern: str) -> Iterator[str]:
        """Which mentions stand around the two, and the words that lie between them and their neighbours."""
        beside, about = self._around(other, 1), self._around(person, 1)
        yield from (
            f"ax{self._around(other, 2)}",
            f"ap{self._around(person, 2)}",
            f"ax{beside}{apart}",
            f"ap{about}{apart}",
        )
        yield f"axp{beside}{about}{pattern}"
        for name, mention in (("x", other), ("p", person)):
            for step in (-1, 1):
                number = mention.number + step
                next_ = self.mentions[number] if 0 <= number < len(self.mentions) else None
                if next_ and next_.sentence == mention.sentence:
                    gap = self.words[min(next_.at, mention.at) + 1 : max(next_.at, mention.at)]
                    yield f"gap{name}{step}{next_.letter}{' '.join(gap) if len(gap) < 5 else 'far'}"

    def _around(self, mention: Mention, reach: int) -> str:
        """The letters of the mentions around; small ones stand in other sentences."""
        letters = []
        for number in range(mention.number - reach, mention.number + reach + 1):
            each = self.mentions[number] if 0 <= number < len(self.mentions) else None
            letter = OUTSIDE if each is None else each.letter
            letters.append(letter if each is None or each.sentence == mention.sentence else letter.lower())
        return "".join(letters)

    def _word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else OUTSIDE
