"""What the tagger sees, for learning and for tagging alike: every feature is named here, and known by its hash alone.

A view is one of these functions with what it is filled with, such as `(word, "colonel", ("B-rank",))`. It has the
features that hold where its words stand; those of `word` also those that hold for the tokens around.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar
from zlib import crc32

Seen = TypeVar("Seen")
Names = tuple[str, ...]
Features = tuple[int, ...]
Template = Callable[..., tuple[Features, ...]]
View = tuple[Any, ...]  # a template, then its arguments


class Eyes(NamedTuple, Generic[Seen]):
    """What becomes of the features of each place of a view, and of a feature that stands alone."""

    see: Callable[[View], Sequence[Seen]]
    look: Callable[[int], Seen]


def feature(name: str) -> int:
    """The hash of a feature; also the one with which those of features that begin with NAME begin."""
    return crc32(name.encode("utf-8", "surrogatepass"))


WORD, START, STEM, END, LONGER_END, ENTRY = map(feature, ("w=", "p=", "p5=", "e=", "e4=", "l="))
AROUND = [(feature(f"w{where}="), feature(f"l{where}=")) for where in ("-1", "+1", "-2", "+2")]  # seen from a token
BEYOND = [(feature(f"c{where}="), feature(f"cl{where}=")) for where in ("-1", "+1")]  # the same, small words between
FOLLOWED, AFTER = map(feature, ("ww+1=", "w-1w="))


def features(view: View) -> tuple[Features, ...]:
    """Those of VIEW, for each place from which it is seen."""
    template: Template = view[0]
    return template(*view[1:])


def word(text: str, entries: Names) -> tuple[Features, ...]:
    """A folded word and its ENTRIES in the word lists: for itself, for those AROUND, for those beyond small words."""
    data = text.encode("utf-8", "surrogatepass")
    listed = [entry.encode() for entry in entries]
    form = (
        crc32(data, WORD),
        crc32(data[:3], START),
        crc32(data[:5], STEM),
        crc32(data[-3:], END),
        crc32(data[-4:], LONGER_END),
    )
    elsewhere = [(crc32(data, own), *[crc32(entry, theirs) for entry in listed]) for own, theirs in AROUND + BEYOND]
    return (*form, *[crc32(entry, ENTRY) for entry in listed]), *elsewhere


def pair(before: str, after: str) -> tuple[int, int]:
    """Two words that follow one another, for the first and for the second: too many to be worth keeping as views."""
    data = f"{before} {after}".encode("utf-8", "surrogatepass")
    return crc32(data, FOLLOWED), crc32(data, AFTER)


def shapes(before: str, here: str, after: str) -> tuple[Features, ...]:
    return ((feature(f"s={here}"), feature(f"s-1s={before} {here}"), feature(f"ss+1={here} {after}")),)


def listed_before(entries: Names, shape: str) -> tuple[Features, ...]:
    """What the word before has in the word lists, with the shape of this one."""
    return (tuple(feature(f"l-1={entry}{shape}") for entry in entries),)


def told(further: str, before: str, form: str, after: str, again: bool, dated: bool) -> Features:
    """What stands around a word of FORM that may tell something: too various to be worth keeping as views.

    AGAIN: its kind was told before in the document. DATED: its sentence has a day, a month or a number.
    """
    names = (
        f"t-1={before} {form}",
        f"t-2={further} {before} {form}",
        f"t+1={form} {after}",
        f"t±1={before} {form} {after}",
        f"again={again} {form}",
        f"dated={dated} {form}",
        f"dated={dated} {before} {form}",
    )
    return tuple(map(feature, names))


def standing(
    line: tuple[str, bool, bool], first: bool, capital: tuple[bool, bool] | None, ahead: int, behind: int
) -> tuple[Features, ...]:
    """How a token stands in its document.

    LINE: the language, whether it is a short one, whether it is in capitals. CAPITAL, of a capitalised word: whether
    a rank or title introduces it anywhere, whether it stands in small letters elsewhere. AHEAD, BEHIND: ranks near by.
    """
    language, short, shouted = line
    names = [f"lang={language}", *["short line"] * short, *["shouted"] * shouted, *["first"] * first]
    if capital:
        introduced, plain = capital
        names += ["introduced" if introduced else "not introduced", "also plain" if plain else "never plain"]
    return (tuple(map(feature, (*names, *["rank ahead"] * ahead, *["rank behind"] * behind))),)
