"""The names of what the tagger sees: every feature is named here, for learning and for tagging alike.

A view is one of these functions with what it is filled with, such as `(word, "colonel", ("B-rank",))`. It names the
features that hold where its words stand; those of `word` and `pair` do so for the tokens around too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Seen = TypeVar("Seen")
Names = tuple[str, ...]
Template = Callable[..., tuple[Names, ...]]
View = tuple[Any, ...]  # a template, then its arguments
See = Callable[[View], Sequence[Seen]]  # what becomes of the names of each place of a view

AROUND = ("-1", "+1", "-2", "+2")  # where a word stands for the token that sees it
BEYOND = ("-1", "+1")  # the same with small words between


def named(view: View) -> tuple[Names, ...]:
    """The features of VIEW, for each place from which it is seen."""
    template: Template = view[0]
    return template(*view[1:])


def word(text: str, entries: Names) -> tuple[Names, ...]:
    """A folded word and its ENTRIES in the word lists: for itself, for those AROUND, for those beyond small words."""
    here = f"w={text}", f"p={text[:3]}", f"e={text[-3:]}", f"e4={text[-4:]}", *[f"l={entry}" for entry in entries]
    around = [(f"w{where}={text}", *[f"l{where}={entry}" for entry in entries]) for where in AROUND]
    beyond = [(f"c{where}={text}", *[f"cl{where}={entry}" for entry in entries]) for where in BEYOND]
    return here, *around, *beyond


def pair(before: str, after: str) -> tuple[Names, ...]:
    """Two words, for the first and for the second."""
    return (f"ww+1={before} {after}",), (f"w-1w={before} {after}",)


def shapes(before: str, here: str, after: str) -> tuple[Names, ...]:
    return ((f"s={here}", f"s-1s={before} {here}", f"ss+1={here} {after}"),)


def listed_before(entries: Names, shape: str) -> tuple[Names, ...]:
    """What the word before has in the word lists, with the shape of this one."""
    return (tuple(f"l-1={entry}{shape}" for entry in entries),)


def standing(
    line: tuple[str, bool, bool], first: bool, capital: tuple[bool, bool] | None, ahead: int, behind: int
) -> tuple[Names, ...]:
    """How a token stands in its document.

    LINE: the language, whether it is a short one, whether it is in capitals. CAPITAL, of a capitalised word: whether
    a rank or title introduces it anywhere, whether it stands in small letters elsewhere. AHEAD, BEHIND: ranks near by.
    """
    language, short, shouted = line
    names = [f"lang={language}", *["short line"] * short, *["shouted"] * shouted, *["first"] * first]
    if capital:
        introduced, plain = capital
        names += ["introduced" if introduced else "not introduced", "also plain" if plain else "never plain"]
    return ((*names, *["rank ahead"] * ahead, *["rank behind"] * behind),)
