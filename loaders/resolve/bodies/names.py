"""What the name of a body says: its kind of unit, numbers, arms, service, reach, country, and the names in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile

from loaders.folding import fold
from loaders.resolve.bodies.words import Word, listed, phrases

DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
TOKEN = re.compile(
    r"(?P<elided>(?<!\w)[a-z]{1,2}'(?=[^\W\d_]))"
    r"|(?P<quoted>(?<!\w)[a-z](?=\s?['\"»\u201d])(?!'\w))"  # the 'A' of a Division
    r"|(?P<number>\d+)(?:(?:e|er|re|ere|eme|st|nd|rd|th)\b)?"
    r"|(?P<word>[a-z]\d+[a-z]*|[^\W\d_]+)"
    r"|(?P<stop>[,(:;])"
)
ROMAN = re.compile(r"(X{0,2})(IX|IV|V?I{0,3})")
ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
SHORT = re.compile(r"[A-Z]{2,6}")
STOP = Word("", "stop")
HEADS = ("unit", "kind")
EMBASSY = "embassy"  # whose country is the one where it stands
NATIONAL = frozenset({"national"})
SILENT = ("nothing", "silent", "end", "stop")

Few = frozenset[str]


@dataclass(frozen=True, slots=True)
class Name:
    """One name, read. UNIT is its kind of body; NUMBERS are digits or letters ("Area A"); NATIONS are ISO 3166.

    KEY is equal for names that say the same in either language; a service and a nation are often left out.
    """

    text: str
    key: str
    unit: str
    exact: bool  # whether bodies of another unit are others
    numbers: Few
    proper: Few
    services: Few
    qualities: Few  # arms and all other words that tell
    scope: Few
    nations: Few
    joined: str  # its proper names, written as one word
    initials: str  # first letters of its words
    shorts: Few  # words in it that may be first letters of others

    @property
    def telling(self) -> Few:
        """Qualities and scope but for words that one name of a body has and another leaves out."""
        return (self.qualities | self.scope) - listed("light")

    @property
    def words(self) -> Few:
        """Those that are no proper name."""
        return self.services | self.qualities | self.scope | ({self.unit} if self.unit else frozenset())


@lru_cache(maxsize=1 << 16)
def read(text: str) -> Name:
    """TEXT in its parts.

    >>> read("2e Région militaire").key == read("2nd Military Region").key
    True
    """
    written = DOTTED.sub(lambda match: match[0].replace(".", ""), text)
    words = _absorbed(list(_words(written)))
    first = _first(words)
    head = _head(first)
    unit = head.text if head else ""
    numbers = _numbers(first) or _numbers(words)
    qualities = _of(words, "arm", "other", *HEADS) - {unit}
    qualities -= listed("seats") if unit in listed("seated") else frozenset()
    services, scope, nations = (_of(words, kind) for kind in ("service", "scope", "nation"))
    proper = _of(words, "name", "proper") | (nations if unit == EMBASSY else frozenset())
    if services and scope <= NATIONAL and not (proper or numbers or unit or qualities):
        scope = frozenset()  # "Malian Gendarmerie" and « la Gendarmerie » are the Gendarmerie nationale
    said = numbers | proper | qualities | scope | ({unit} if unit else frozenset())
    rest = sorted((qualities | scope) - listed("light") if said else services)
    key = " ".join([*sorted(numbers), unit, "|", *sorted(proper), "|", *rest])
    return Name(
        text,
        key,
        unit,
        head is not None and head.kind == "unit",
        numbers,
        proper,
        services,
        qualities,
        scope,
        nations,
        "".join(word.text for word in words if word.kind in ("name", "proper")),
        "".join(word[0] for word in re.findall(r"[^\W\d_]+", fold(written)) if word not in listed("nothing")),
        frozenset() if written.isupper() else frozenset(map(fold, SHORT.findall(written))) & proper,
    )


def compound(left: Name, right: Name) -> bool:
    """Whether one writes in one word what the other writes in several: "Yar'akwa" and Yarakwa."""
    return len(left.proper) != len(right.proper) and left.joined == right.joined


def _absorbed(words: list[Word]) -> list[Word]:
    """ "MOPOL 10" is a squadron of the mobile police, whether that is said or not."""
    if not any(word.text in listed("absorbing") for word in words):
        return words
    return [word for word in words if word.text not in listed("absorbed")]


def _of(words: Sequence[Word], *kinds: str) -> Few:
    return frozenset(word.text for word in words if word.kind in kinds)


def _first(words: Sequence[Word]) -> list[Word]:
    """The part in which the kind stands; where that is a seat alone ("Headquarters of 7 Division"), all."""
    start = next((place for place, word in enumerate(words) if word.kind in HEADS), 0)
    part = [*words[:start], *takewhile(lambda word: word.kind not in ("stop", "end"), words[start:])]
    seat = all(word.text in listed("posts") for word in part if word.kind in HEADS)
    rest = words[len(part) :]
    if seat and not _numbers(part) and any(word.kind == "unit" for word in rest):
        return [word for word in part if word.kind not in HEADS] + list(rest)
    return part


def _head(part: Sequence[Word]) -> Word | None:
    """ "Sector 1 Joint Task Force" is a sector, "1 Division Garrison" a garrison; a division's station the division."""
    plain = [word for word in part if word.kind not in SILENT]
    for word, after in pairwise(plain):
        if word.kind == "unit" and after.kind in ("numbers", "letter") and word.text not in listed("seats"):
            return word
    heads = [word for word in part if word.kind in HEADS]
    if heads and heads[-1].text in listed("seats"):
        heads = [word for word in heads if word.text in listed("seated")] or heads
    return heads[-1] if heads else None


def _numbers(words: Sequence[Word]) -> Few:
    """Digits, and letters beside a kind of unit."""
    plain = [STOP, *(word for word in words if word.kind not in SILENT), STOP]
    found = {word.text for word in plain if word.kind == "numbers"}
    for before, word, after in zip(plain, plain[1:], plain[2:], strict=False):
        if word.kind == "letter" and {before.kind, after.kind} & {"unit", "service", "kind"}:
            found.add(word.text)
    return frozenset(found)


def _words(written: str) -> Iterator[Word]:
    tokens = list(TOKEN.finditer(fold(written)))
    plain = [str(token["word"] or (token["elided"] or "").rstrip("'") or token["number"] or "") for token in tokens]
    place = 0
    while place < len(tokens):
        token = tokens[place]
        word, size = phrases().at(plain, place)
        if word is None or (size == 1 and len(plain[place]) < 2):
            word, size = _alone(token, written[token.start() : token.end()]), 1
        yield word
        place += size


def _alone(token: re.Match[str], raw: str) -> Word:
    """A word by itself that no list explains."""
    if token["stop"]:
        return STOP
    if token["elided"]:
        return Word(raw, "end" if fold(raw) == "d'" else "nothing")
    if token["number"]:
        return Word(str(int(token["number"])), "numbers")
    if token["quoted"]:
        return Word(token["quoted"].upper(), "letter")
    if number := _roman(raw):
        return Word(number, "numbers")
    if len(raw) == 1 and raw.isupper() and raw.isascii():
        return Word(raw, "letter")
    return _plain(token["word"])


def _plain(word: str) -> Word:
    if word in listed("ends"):
        return Word(word, "end")
    return Word(word, "nothing" if len(word) == 1 or word in listed("nothing") else "name")


def _roman(raw: str) -> str | None:
    match = ROMAN.fullmatch(raw)
    value = 10 * len(match[1]) + ROMANS.index(match[2]) if match else 0
    return str(value) if value else None
