"""What the gazetteer says of the places of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from loaders.folding import fold
from loaders.passages import Found, Label
from loaders.places import words
from loaders.places.gazetteer import Context, Gazetteer
from loaders.places.place import Place, key

LARGER = {"country", "region", "district"}
BEFORE = 30  # characters in which the kind of a place stands before its name


def locate(text: str, found: Sequence[Found], gazetteer: Gazetteer) -> list[Found]:
    """FOUND (sorted), its places with details `lat lon country region place_kind geonames` where they are known.

    A place has one meaning in a document. One that the gazetteer lacks lies in the country and region that the text
    names beside it, without coordinates.
    """
    places = [span for span in found if span.label is Label.PLACE]
    names = {span: _name(text, span) for span in places}
    within = _within(text, places, names, gazetteer)
    context = gazetteer.context(text, dict.fromkeys(names.values()))
    details = {
        name: _details(name, within.get(key(name), ()), context, gazetteer) for name in dict.fromkeys(names.values())
    }
    return [
        replace(span, details={**span.details, **details[names[span]]}) if span in names else span for span in found
    ]


def _name(text: str, span: Found) -> str:
    """What SPAN says, with the word before it that tells its kind: "cercle de" Douentza."""
    start = max(0, span.start - BEFORE)
    match = words.bare(span.text)[1] is None and words.kind_before().search(fold(text[start : span.start]))
    return text[start + match.start() : span.end] if match else span.text


def _within(
    text: str, places: list[Found], names: dict[Found, str], gazetteer: Gazetteer
) -> dict[str, tuple[str, ...]]:
    """By the key of a name, the larger places that the text names directly after it, the nearest first."""
    within: dict[str, tuple[str, ...]] = {}
    for inner, outer in reversed(list(pairwise(places))):
        between = fold(text[inner.end : outer.end - len(names[outer])])
        joined = words.within().fullmatch(between) and key(names[inner]) != key(names[outer])
        if joined and _larger(names[outer], gazetteer) and "country" not in _kinds(names[inner], gazetteer):
            within[key(names[inner])] = (names[outer], *within.get(key(names[outer]), ()))
    return within


def _larger(name: str, gazetteer: Gazetteer) -> bool:
    kinds = _kinds(name, gazetteer)
    return "country" in kinds or words.bare(name)[1] in LARGER or (bool(kinds) and kinds <= LARGER)


def _kinds(name: str, gazetteer: Gazetteer) -> set[str]:
    return {place.kind for place in gazetteer.lookup(name)}


def _details(name: str, within: tuple[str, ...], context: Context, gazetteer: Gazetteer) -> dict[str, Any]:
    place = gazetteer.resolve(name, replace(context, within=within))
    if place:
        return _located(place)
    around = (gazetteer.resolve(outer, replace(context, within=within[rank:])) for rank, outer in enumerate(within, 1))
    outer = next(filter(None, around), None)
    return {"country": outer.country, **({"region": outer.region} if outer.region else {})} if outer else {}


def _located(place: Place) -> dict[str, Any]:
    details = {
        "lat": place.lat,
        "lon": place.lon,
        "country": place.country,
        "region": place.region,
        "place_kind": place.kind,
    }
    return {
        name: value for name, value in (details | {"geonames": place.geonames}).items() if value not in ("", 0, None)
    }
