"""What the tagger sees of each token: its form, its neighbours, the word lists, and the rest of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from loaders.folding import fold
from loaders.passages import Sentence
from loaders.places import Gazetteer, Place
from loaders.recognise.lexicon import Entry, Match, matcher

SHORT_LINE = 5  # tokens; bylines and signatures are short
OUTSIDE = "|"
LONGEST_PLACE = 4  # tokens
LARGE = 15_000  # inhabitants
NEAR = frozenset(
    {"ML", "NE", "BF", "SN", "MR", "GN", "GW", "GM", "CI", "GH", "TG", "BJ", "NG", "TD", "CM", "LR", "SL", "DZ", "LY"}
)
INTRODUCES = frozenset({"rank", "civilities", "title"})


class Surroundings:
    """What a document says elsewhere of its words: which follow a rank or title, and which stand in lower case."""

    def __init__(self, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> None:
        self.words = [[fold(token.text) for token in sentence.tokens] for sentence in sentences]
        self.matches = [
            [*matcher().find([token.text for token in sentence.tokens], words), *_places(sentence, gazetteer)]
            for sentence, words in zip(sentences, self.words, strict=True)
        ]
        self.plain = {token.text for sentence in sentences for token in sentence.tokens if token.text.islower()}
        self.introduced: set[str] = set()
        for sentence, words, matches in zip(sentences, self.words, self.matches, strict=True):
            for match in matches:
                if match.entry.list in INTRODUCES:
                    self.introduced.update(_name_after(sentence, words, match.end))


def _places(sentence: Sentence, gazetteer: Gazetteer) -> Iterator[Match]:
    """The longest names of the gazetteer, capitalised, in order."""
    texts = [token.text for token in sentence.tokens]
    reached = 0
    for start, text in enumerate(texts):
        if start < reached or not text[0].isupper():
            continue
        for end in range(min(start + LONGEST_PLACE, len(texts)), start, -1):
            places = gazetteer.lookup(" ".join(texts[start:end])) if texts[end - 1][0].isupper() else []
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


def _name_after(sentence: Sentence, words: list[str], index: int) -> list[str]:
    end = index
    while end < len(words) and sentence.tokens[end].text[0].isupper() and end < index + 5:
        end += 1
    return words[index:end]


def features(sentences: Sequence[Sentence], gazetteer: Gazetteer) -> list[list[list[str]]]:
    """For each sentence, for each token, the features that hold there."""
    around = Surroundings(sentences, gazetteer)
    lengths = {number: sum(len(s.tokens) for s in group) for number, group in groupby(sentences, lambda s: s.paragraph)}
    return [
        _sentence(sentence, words, matches, around, lengths[sentence.paragraph] <= SHORT_LINE)
        for sentence, words, matches in zip(sentences, around.words, around.matches, strict=True)
    ]


def _sentence(
    sentence: Sentence, words: list[str], matches: list[Match], around: Surroundings, short: bool
) -> list[list[str]]:
    size = len(words)
    texts = [token.text for token in sentence.tokens]
    shapes = [shape(text) for text in texts]
    listed = _listed(size, matches)
    shouted = not any(text.islower() for text in texts)
    rows = []
    for i in range(size):
        word, text = words[i], texts[i]
        before = words[i - 1] if i else OUTSIDE
        after = words[i + 1] if i + 1 < size else OUTSIDE
        row = [
            "w=" + word,
            "s=" + shapes[i],
            "p=" + word[:3],
            "e=" + word[-3:],
            "e4=" + word[-4:],
            "w-1=" + before,
            "w+1=" + after,
            "w-1w=" + before + " " + word,
            "ww+1=" + word + " " + after,
            "s-1s=" + (shapes[i - 1] if i else OUTSIDE) + " " + shapes[i],
            "ss+1=" + shapes[i] + " " + (shapes[i + 1] if i + 1 < size else OUTSIDE),
            "w-2=" + (words[i - 2] if i > 1 else OUTSIDE),
            "w+2=" + (words[i + 2] if i + 2 < size else OUTSIDE),
            "lang=" + sentence.language,
        ]
        row += ["l=" + name for name in listed[i]]
        if i:
            row += ["l-1=" + name for name in listed[i - 1]]
            row += ["l-1=" + name + shapes[i] for name in listed[i - 1]]
        if i > 1:
            row += ["l-2=" + name for name in listed[i - 2]]
        if i + 1 < size:
            row += ["l+1=" + name for name in listed[i + 1]]
        if i + 2 < size:
            row += ["l+2=" + name for name in listed[i + 2]]
        if text[0].isupper():
            row.append("introduced" if word in around.introduced else "not introduced")
            row.append("also plain" if word in around.plain else "never plain")
            if shouted:
                row.append("shouted")
        if short:
            row.append("short line")
        if i == 0:
            row.append("first")
        rows.append(row)
    return rows


def _listed(size: int, matches: list[Match]) -> list[list[str]]:
    listed: list[list[str]] = [[] for _ in range(size)]
    for start, end, entry in matches:
        for index in range(start, end):
            listed[index].append(("B-" if index == start else "I-") + entry.list)
        if entry.kind != entry.list:
            listed[start].append(entry.list + ":" + entry.kind)
    return listed


@lru_cache(maxsize=16384)
def shape(text: str) -> str:
    """The form of a word: capitals, small letters, digits; runs above two are shortened."""
    return re.sub(r"(.)\1{2,}", r"\1\1", "".join(map(_class, text[:12])))


def _class(character: str) -> str:
    if character.isalpha():
        return "X" if character.isupper() else "x"
    return "d" if character.isdigit() else character
