"""The word lists of `loaders/lexicons`, compiled once into a matcher over tokens."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from loaders.folding import fold
from loaders.segment import TOKEN

FOLDER = Path(__file__).parents[1] / "lexicons"
COMMON = FOLDER / "common.txt"  # one folded word a line; `loaders.recognise.train` writes it
LANGUAGES = ("fr", "en")
SPOKEN = 6  # letters from which on abbreviations are also written as words are


class Entry(NamedTuple):
    """One phrase: its LIST (rank, title, body …) and its KIND there (service, role, kind of body …)."""

    list: str
    kind: str


class Match(NamedTuple):
    """The tokens START to END (half-open) are a phrase of the lexicon."""

    start: int
    end: int
    entry: Entry


class Matcher:
    """Finds, at each token, the longest phrase of each list; accents do not count, nor case but for abbreviations."""

    def __init__(self, phrases: Iterable[tuple[str, Entry]]) -> None:
        self._entries: dict[tuple[str, ...], list[tuple[bool, Entry]]] = {}
        for phrase, entry in phrases:
            words = tuple(map(plain, map(fold, tokens(phrase))))
            self._entries.setdefault(words, []).append((phrase.isupper(), entry))
        self._sizes: dict[str, list[int]] = {}  # of the phrases that begin with a word, the longest first
        for words in sorted(self._entries, key=len, reverse=True):
            sizes = self._sizes.setdefault(words[0], [])
            if len(words) not in sizes:
                sizes.append(len(words))

    def find(self, texts: Sequence[str], words: Sequence[str]) -> Iterator[Match]:
        """Matches in TEXTS, tokens, and WORDS, the same folded; within one list none begins inside another."""
        reached: dict[str, int] = {}
        words = [plain(word) for word in words]
        for index, word in enumerate(words):
            for size in self._sizes.get(word, ()):
                end = index + size
                found = self._entries.get(tuple(words[index:end]), ()) if end <= len(words) else ()
                for abbreviation, entry in found:
                    if index >= reached.get(entry.list, 0) and (not abbreviation or _is_abbreviation(texts[index])):
                        reached[entry.list] = end
                        yield Match(index, end, entry)


def _is_abbreviation(text: str) -> bool:
    """Whether TEXT may be written for an abbreviation: "OCS", and longer ones as words, "Minusma"."""
    return text.isupper() or (len(text) >= SPOKEN and text.istitle())


def plain(word: str) -> str:
    """WORD without the dot of an abbreviation, which is written or not."""
    return word[:-1] if word[-1] == "." and len(word) > 2 else word


@lru_cache(maxsize=1 << 14)  # the same spans are cut again and again
def tokens(text: str) -> tuple[str, ...]:
    return tuple(match.group() for match in TOKEN.finditer(text))


@cache
def common_words() -> frozenset[str]:
    """Folded words that are no names by themselves."""
    return frozenset(COMMON.read_text(encoding="utf-8").split())


class Body(NamedTuple):
    """A lasting institution or group; NAMES are its acronyms and its names in both languages.

    EACH: several countries have one of that name. MANY: a country has one for each of its regions. ABROAD: it is met
    in other countries than its own. One without a country that is not EACH is the same everywhere. SOURCE is a law or
    the body's own site.
    """

    names: tuple[str, ...]
    acronyms: tuple[str, ...]
    kind: str
    country: str | None
    each: bool
    many: bool
    abroad: bool
    source: str | None


@cache
def known() -> tuple[Body, ...]:
    """Of all files of the folder; what stands above a file's bodies is said of each."""
    files = sorted(path.stem for path in (FOLDER / "known").glob("*.toml"))
    return tuple(_body(**row) for file in files for row in _rows(load(f"known/{file}")))


def _rows(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    said = {key: value for key, value in file.items() if key != "body"}
    return (said | row for row in file["body"])


def known_name(name: str) -> Body | None:
    return _by_name().get(fold(name))


@cache
def _by_name() -> dict[str, Body]:
    """Of several bodies with one name the one that other countries have too: texts of all countries are read."""
    return {fold(name): body for body in sorted(known(), key=lambda body: body.each) for name in body.names}


def _body(
    acronyms: list[str],
    kind: str,
    fr: str = "",
    en: str = "",
    also: Iterable[str] = (),
    country: str | None = None,
    each: bool = False,
    many: bool = False,
    abroad: bool = False,
    source: str | None = None,
) -> Body:
    names = tuple(filter(None, (*acronyms, fr, en, *also)))
    return Body(names, tuple(acronyms), kind, country, each, many, abroad, source)


@cache
def load(name: str) -> dict[str, Any]:
    """One word list, as `loaders/lexicons/NAME.toml` holds it."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def listed(word: str) -> frozenset[str]:
    """The lists that hold WORD, folded, by itself."""
    return frozenset(match.entry.list for match in matcher().find([word.upper()], [word]))


@cache
def matcher() -> Matcher:
    """Of all lists. Texts mix the languages, so their words are looked up together."""
    return Matcher(_phrases())


def _phrases() -> Iterator[tuple[str, Entry]]:
    for language in LANGUAGES:
        for file, name in (("ranks", "rank"), ("titles", "title"), ("bodies", "body")):
            yield from _lists(load(f"{language}/{file}"), name)
    for body in known():
        yield from ((name, Entry("known", body.kind)) for name in body.names)
    for file in ("names", "places", "calendar"):
        for kind, words in load(file).items():
            if isinstance(words, list):
                yield from ((word, Entry(kind, kind)) for word in words)


def _lists(lists: dict[str, list[str]], name: str) -> Iterator[tuple[str, Entry]]:
    for kind, words in lists.items():
        yield from ((word, Entry(name, kind)) for word in words)
