"""What a document says elsewhere of its words, and what the word lists and the gazetteer say of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from loaders.folding import fold
from loaders.passages import Sentence
from loaders.places import Gazetteer, Place
from loaders.recognise.lexicon import Entry, Match, load, matcher
from loaders.recognise.telling import telling
from loaders.recognise.templates import Names

LONGEST_PLACE = 4  # tokens
LARGE = 15_000  # inhabitants
NEAR = frozenset(load("tagger")["near"])
INTRODUCES = frozenset({"rank", "civilities", "title"})
FOLLOWING = 5  # tokens of a name after a rank or title


class Surroundings:
    """WORDS of each sentence, folded, and their ENTRIES in the lists; of the document, which words follow a rank or
    title (INTRODUCED), and which stand in small letters (PLAIN)."""

    def __init__(self, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> None:
        self.words: list[list[str]] = []
        self.entries: list[list[Names]] = []
        self.plain: set[str] = set()
        self.introduced: set[str] = set()
        for sentence in sentences:
            texts = [token.text for token in sentence.tokens]
            words = list(map(fold, texts))
            matches = [*matcher().find(texts, words), *_places(texts, gazetteer)]
            self.words.append(words)
            self.entries.append(_entries(words, matches))
            self.plain.update(word for word, text in zip(words, texts, strict=True) if text.islower())
            for match in matches:
                if match.entry.list in INTRODUCES:
                    self.introduced.update(_name_after(texts, words, match.end))

    def capitals(self, sentence: Sentence, words: Iterable[str]) -> list[tuple[bool, bool] | None]:
        """Of each capitalised word of SENTENCE, whether it is introduced, and whether it is plain."""
        return [
            (word in self.introduced, word in self.plain) if token.text[0].isupper() else None
            for token, word in zip(sentence.tokens, words, strict=True)
        ]


def _places(texts: Sequence[str], gazetteer: Gazetteer) -> Iterator[Match]:
    """The longest names of the gazetteer, capitalised, in order."""
    reached = 0
    for start, text in enumerate(texts):
        if start < reached or not text[0].isupper():
            continue
        for end in range(min(start + LONGEST_PLACE, len(texts)), start, -1):
            places = gazetteer.lookup(" ".join(texts[start:end])) if texts[end - 1][0].isupper() else ()
            if places:
                yield Match(start, end, Entry("place", _rarity(places)))
                reached = end
                break


def _rarity(places: Sequence[Place]) -> str:
    """Names of countries, regions and larger towns near by are places more often than those of villages."""
    near = [place for place in places if place.country in NEAR]
    if any(place.kind == "country" for place in places):
        return "country"
    if any(place.kind != "town" or place.population > LARGE for place in near):
        return "near"
    return "village" if near else "far"


def _name_after(texts: Sequence[str], words: Sequence[str], index: int) -> Sequence[str]:
    end = index
    while end < len(words) and texts[end][0].isupper() and end < index + FOLLOWING:
        end += 1
    return words[index:end]


def _entries(words: Iterable[str], matches: Iterable[Match]) -> list[Names]:
    """For each token the lists whose phrases it begins (B-) or continues (I-), their kinds, and what it may tell."""
    listed: list[list[str]] = [list(telling(word)) for word in words]
    for start, end, entry in matches:
        for index in range(start, end):
            listed[index].append(("B-" if index == start else "I-") + entry.list)
        if entry.kind != entry.list:
            listed[start].append(entry.list + ":" + entry.kind)
    return list(map(tuple, listed))
