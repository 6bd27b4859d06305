"""What the tagger sees of each token: its form, its neighbours, the word lists, and the rest of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from loaders.folding import fold
from loaders.passages import Sentence
from loaders.places import Gazetteer, Place
from loaders.recognise.lexicon import Entry, Match, matcher

SHORT_LINE = 5  # tokens; bylines and signatures are short
OUTSIDE = "|"
LONGEST_PLACE = 4  # tokens
LARGE = 15_000  # inhabitants
NEAR = frozenset(
    {
        "ML",
        "NE",
        "BF",
        "SN",
        "MR",
        "GN",
        "GW",
        "GM",
        "CI",
        "GH",
        "TG",
        "BJ",
        "NG",
        "TD",
        "CM",
        "LR",
        "SL",
        "DZ",
        "LY",
    }
)
NEARBY = 8  # tokens
SMALL = frozenset(
    (
        "de",
        "du",
        "des",
        "d'",
        "l'",
        "la",
        "le",
        "les",
        "et",
        "a",
        "au",
        "aux",
        "the",
        "of",
        "and",
        "for",
        "in",
        "&",
        ",",
        "-",
    )
)
INTRODUCES = frozenset({"rank", "civilities", "title"})


class Surroundings:
    """What a document says elsewhere of its words: which follow a rank or title, and which stand in lower case."""

    def __init__(self, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> None:
        self.words = [[fold(token.text) for token in sentence.tokens] for sentence in sentences]
        self.matches = [
            [
                *matcher().find([token.text for token in sentence.tokens], words),
                *_places(sentence, gazetteer),
            ]
            for sentence, words in zip(sentences, self.words, strict=True)
        ]
        self.plain = {fold(token.text) for sentence in sentences for token in sentence.tokens if token.text.islower()}
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
    sentence: Sentence,
    words: list[str],
    matches: list[Match],
    around: Surroundings,
    short: bool,
) -> list[list[str]]:
    texts = [token.text for token in sentence.tokens]
    lists = _listed(len(words), matches)
    whole = ["lang=" + sentence.language]
    whole += ["short line"] if short else []
    whole += ["shouted"] if not any(text.islower() for text in texts) else []
    rows = [whole + ["l=" + name for name in names] for names in lists]
    w = [OUTSIDE, OUTSIDE, *words, OUTSIDE, OUTSIDE]
    s = [OUTSIDE, *map(shape, texts), OUTSIDE]
    for i, (row, word) in enumerate(zip(rows, words, strict=True)):
        row += (
            "w=" + word,
            "s=" + s[i + 1],
            "p=" + word[:3],
            "e=" + word[-3:],
            "e4=" + word[-4:],
        )
        row += ("w-1=" + w[i + 1], "w+1=" + w[i + 3], "w-2=" + w[i], "w+2=" + w[i + 4])
        row += ("w-1w=" + w[i + 1] + " " + word, "ww+1=" + word + " " + w[i + 3])
        row += ("s-1s=" + s[i] + " " + s[i + 1], "ss+1=" + s[i + 1] + " " + s[i + 2])
        if texts[i][0].isupper():
            row.append("introduced" if word in around.introduced else "not introduced")
            row.append("also plain" if word in around.plain else "never plain")
    for distance in (1, 2):
        for row, names in zip(rows[distance:], lists, strict=False):
            row += [f"l-{distance}={name}" for name in names]
        for row, names in zip(rows, lists[distance:], strict=False):
            row += [f"l+{distance}={name}" for name in names]
    for row, names, form in zip(rows[1:], lists, s[2:], strict=False):
        row += ["l-1=" + name + form for name in names]
    _beyond(rows, words, lists)
    rows[0].append("first")
    return rows


def _beyond(rows: list[list[str]], words: list[str], lists: list[list[str]]) -> None:
    """What stands beyond the small words on either side, and whether a rank is near."""
    content = [i for i, word in enumerate(words) if word not in SMALL]
    for left, right in pairwise(content):
        for i in range(left + 1, right + 1):
            rows[i].append("c-1=" + words[left])
            rows[i] += ["cl-1=" + name for name in lists[left]]
        for i in range(left, right):
            rows[i].append("c+1=" + words[right])
            rows[i] += ["cl+1=" + name for name in lists[right]]
    for i, names in enumerate(lists):
        if "B-rank" in names:
            for row in rows[max(0, i - NEARBY) : i]:
                row.append("rank ahead")
            for row in rows[i + 1 : i + NEARBY]:
                row.append("rank behind")


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
