"""What a first reading of a document says of a word's other places: who bears the name, whose the acronym is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from loaders.recognise.tagger import spans

SMALL = frozenset(("of", "the", "and", "for"))
NEAR = 2  # tokens at most between a name and its rank or title
MANY = 9
SHORT = 3  # words between a token and a mention that are seen
OUTSIDE = "|"
SEEN = 0.15  # of a word's other places; a smaller share says nothing
PERSON, RANK, TITLE, BODY = "Person", "Rank", "Title_Role", "Organization"
KINDS = (PERSON, RANK, TITLE, BODY, "O")
Words = Sequence[Sequence[str]]
Place = tuple[int, int]  # a sentence's number and a token's


class Elsewhere:
    """TEXTS are the tokens of each sentence, WORDS the same folded, TAGS what the first reading makes of them."""

    def __init__(self, texts: Words, words: Words, tags: Words) -> None:
        self._texts, self._words, self._tags = texts, words, tags
        self._found = [list(spans(row)) for row in tags]
        self._kinds = [[tag[2:] or "O" for tag in row] for row in tags]
        self._count: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self._surnames: dict[str, list[tuple[int, int, bool]]] = defaultdict(list)
        self._initials: dict[str, set[str]] = defaultdict(set)
        self._named: dict[tuple[str, ...], dict[str, set[Place]]] = defaultdict(lambda: defaultdict(set))
        self._sizes: dict[str, set[int]] = defaultdict(set)
        for number in range(len(words)):
            self._count_words(number)
            self._note_mentions(number)

    def notes(self) -> Iterator[list[list[str]]]:
        """For each sentence what is said of each token."""
        for number, words in enumerate(self._words):
            notes = [self._word(number, at) for at in range(len(words))]
            self._pairs(number, notes)
            self._repeats(number, notes)
            self._neighbours(number, notes)
            yield notes

    def _count_words(self, number: int) -> None:
        words, kinds = self._words[number], self._kinds[number]
        for at, word in enumerate(words):
            if self._names(number, at):
                self._count[word,][kinds[at]] += 1
            if at + 1 < len(words) and (self._names(number, at) or self._names(number, at + 1)):
                self._count[word, words[at + 1]][kinds[at]] += 1

    def _note_mentions(self, number: int) -> None:
        words = self._words[number]
        found = self._found[number]
        for at, (start, end, label) in enumerate(found):
            name = tuple(words[start:end])
            self._named[name][label].add((number, start))
            self._sizes[name[0]].add(len(name))
            if label == PERSON and len(name) > 1:
                around = found[max(0, at - 1) : at] + found[at + 1 : at + 2]
                self._surnames[name[-1]].append((number, start, any(_serves(start, end, *each) for each in around)))
            if label in (BODY, TITLE) and len(name) > 1:
                self._initials["".join(word[0] for word in name if word not in SMALL)].add(label)

    def _names(self, number: int, at: int) -> bool:
        first = self._texts[number][at][0]
        return first.isupper() or first.isdigit()

    def _word(self, number: int, at: int) -> list[str]:
        if not self._names(number, at):
            return []
        text, word, tag = self._texts[number][at], self._words[number][at], self._tags[number][at]
        others = self._shares((word,), self._kinds[number][at])
        notes = [note for kind, share in others for note in (f"o:{kind}|{share}", f"o:{kind}|{share}|{tag}")]
        if sum(self._count[word,].values()) > 1:
            notes.append(f"places={min(sum(self._count[word,].values()), 4)}")
        notes += self._surname(word, number, at)
        if text.isupper() and len(text) > 1:
            notes += [f"initials:{label}" for label in sorted(self._initials.get(word, ()))]
        return notes

    def _shares(self, words: tuple[str, ...], own: str) -> Iterator[tuple[str, int]]:
        """The kinds that WORDS are elsewhere, with the share of their places in quarters."""
        count = self._count.get(words, Counter())
        others = sum(count.values()) - 1
        for kind in KINDS if others > 0 else ():
            share = (count[kind] - (kind == own)) / others
            if share > SEEN:
                yield kind, int(share * 3.99)

    def _surname(self, word: str, number: int, at: int) -> list[str]:
        bearers = [
            (sentence, serves)
            for sentence, start, serves in self._surnames.get(word, ())
            if not (sentence == number and start <= at <= start + 4)
        ]
        if not bearers:
            return []
        before = ["surname<"] if any(sentence < number for sentence, _ in bearers) else []
        return ["surname", "surname+" if any(serves for _, serves in bearers) else "surname-", *before]

    def _pairs(self, number: int, notes: list[list[str]]) -> None:
        words = self._words[number]
        for at in range(len(words) - 1):
            for kind, share in self._shares((words[at], words[at + 1]), self._kinds[number][at]):
                notes[at].append(f"with next:{kind}|{share}")
                notes[at + 1].append(f"with last:{kind}|{share}")

    def _repeats(self, number: int, notes: list[list[str]]) -> None:
        """Mark the longest phrases that are mentions in other places."""
        words, at = self._words[number], 0
        while at < len(words):
            size, labels = self._repeat(number, at)
            for index in range(at, at + size):
                notes[index] += [f"{'B' if index == at else 'I'}-again:{label}{min(size, 3)}" for label in labels]
            at += size or 1

    def _repeat(self, number: int, at: int) -> tuple[int, list[str]]:
        words = self._words[number]
        if not self._names(number, at):
            return 0, []
        for size in sorted(self._sizes.get(words[at], ()), reverse=True):
            named = self._named.get(tuple(words[at : at + size]), {}) if at + size <= len(words) else {}
            labels = sorted(label for label, places in named.items() if places - {(number, at)})
            if labels:
                return size, labels
        return 0, []

    def _neighbours(self, number: int, notes: list[list[str]]) -> None:
        """What the mentions before and after a token are, and what lies between."""
        found = [(0, 0, OUTSIDE), *self._found[number], (len(notes), len(notes), OUTSIDE)]
        left = 0
        for at, said in enumerate(notes):
            while found[left + 1][1] <= at:
                left += 1
            right = left + 1 + (found[left + 1][0] <= at)
            (_, end, before), (start, _, after) = found[left], found[right]
            further = found[min(right + 1, len(found) - 1)][2]
            said.append(f"before:{before}|{self._gap(number, end, at)}")
            said.append(f"after:{after}|{self._gap(number, at + 1, start)}")
            said += [f"around:{before}|{after}", f"ahead:{after}|{further}"]
            said.append(f"ahead:{min(start - at, MANY)}{after}|{further}")

    def _gap(self, number: int, start: int, end: int) -> str:
        return " ".join(self._words[number][start:end]) if end - start <= SHORT else str(min(end - start, MANY))


def _serves(start: int, end: int, other_start: int, other_end: int, label: str) -> bool:
    """Whether the mention with LABEL is a rank or title right beside the name from START to END."""
    return label in (RANK, TITLE) and (start - other_end if other_start < start else other_start - end) <= NEAR
