"""What was seized, in one form for both languages: "cocaïne, 4,200 g" and "cocaine, 4.2 kilos" are the same."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from graph.names import fold

PLURAL = re.compile(r"(?<=[a-z]{3})(?:s|x)\b")


@dataclass(frozen=True, slots=True)
class Goods:
    """AMOUNT in MEASURE (kg, l, a currency …), or in pieces where MEASURE is ""; None where no figure is told."""

    item: str
    measure: str
    amount: float | None


def goods(seized: Mapping[str, Any]) -> Goods | None:
    """A row {item, quantity, unit} of a claim; None where it only says in what it was packed, or less."""
    item, unit = thing(str(seized.get("item") or "")), _plain(str(seized.get("unit") or ""))
    measure, factor = _measures().get(unit, ("", 1.0))
    quantity = seized.get("quantity")
    if not item or item in _measures() or item in _vague():
        return None
    return Goods(item, measure, round(float(quantity) * factor, 6) if quantity else None)


@lru_cache(maxsize=1 << 12)
def thing(text: str) -> str:
    """The one word for what TEXT names in either language; its own words, folded, where none is known."""
    plain = _plain(text)
    known = [(len(form), word) for form, word in _things().items() if re.search(rf"\b{form}\b", plain)]
    return max(known)[1] if known else plain


def akin(one: str, other: str) -> bool:
    """Whether two words of `thing` can mean the same: a pistol is a weapon."""
    wider = _data()["wider"]
    return one == other or one in wider.get(other, ()) or other in wider.get(one, ())


def _plain(text: str) -> str:
    return PLURAL.sub("", fold(text))


@cache
def _things() -> Mapping[str, str]:
    """Plain form → the word for it."""
    return {_plain(form): word for word, forms in _data()["things"].items() for form in (word, *forms)}


def rivals(one: str, other: str) -> bool:
    """Whether a haul is rather called by the one or the other: both are weapons, or both are drugs."""
    return any(one in kinds and other in kinds for kinds in _data()["wider"].values())


@cache
def _vague() -> frozenset[str]:
    return frozenset(map(_plain, _data()["vague"]))


@cache
def _measures() -> Mapping[str, tuple[str, float]]:
    """Plain unit → measure, and how much of it one is."""
    rows = _data()["measures"]
    return {_plain(unit): (row["measure"], row["factor"]) for row in rows for unit in row["units"]}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("goods.toml").read_text(encoding="utf-8"))
