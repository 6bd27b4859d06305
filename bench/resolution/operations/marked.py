"""The operations of the marked-up corpus as tellings: one for each that has a day and a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bench.resolution.operations.told import COUNTS, Actor, Telling, Thing
from graph.model import Kind
from loaders.corpus import Fact, read
from loaders.inspect.gold import Gold
from loaders.places import Gazetteer

DAY = re.compile(r"\d{4}-\d\d-\d\d")
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def tellings(folder: Path, countries: list[str], gazetteer: Gazetteer) -> Iterator[Telling]:
    """Of the documents in FOLDER whose country is one of COUNTRIES."""
    codes = {gazetteer.lookup(name)[0].country: name for name in countries}
    for path in sorted(folder.glob("*.mk")):
        marked = read(path)
        gold = Gold(marked)
        said = gazetteer.context(marked.document.text, [name for names in gold.names.values() for name in names])
        country = max(said.countries, key=lambda code: (said.countries[code], code), default=None)
        if country in codes and marked.document.published and DAY.fullmatch(marked.document.published):
            yield from _of(gold, f"{folder.name}-{path.stem}", codes[country])


def _of(gold: Gold, document: str, country: str) -> Iterator[Telling]:
    for key, kind in gold.entities.items():
        began, _, ended = next((f.arguments[1] for f in gold.said("on") if f.arguments[0] == key), "").partition("/")
        places = tuple(chain for place in gold.places(key) if (chain := _chain(gold, place)))
        if kind is Kind.OPERATION and DAY.fullmatch(began) and places and gold.kind(key):
            yield Telling(
                f"{document}-{key}",
                country,
                document,
                str(gold.marked.document.language),
                str(gold.marked.document.published),
                gold.names[key][0],
                str(gold.kind(key)),
                began,
                ended or None,
                places,
                tuple(_actors(gold, key)),
                {fact.name: int(fact.arguments[1]) for fact in gold.outcomes() if _counts(fact, key)},
                tuple(_things(gold, key)),
            )


def _counts(fact: Fact, key: str) -> bool:
    return fact.arguments[0] == key and fact.name in COUNTS


def _chain(gold: Gold, place: str) -> tuple[str, ...]:
    """A place's name and those of what it lies in; nothing for what is no place."""
    chain: list[str] = []
    while place[0] == "L" and place in gold.names and gold.names[place][0] not in chain:
        chain.append(gold.names[place][0])
        place = next((fact.arguments[1] for fact in gold.said("within") if fact.arguments[0] == place), " ")
    return tuple(chain)


def _actors(gold: Gold, key: str) -> Iterator[Actor]:
    for fact in gold.said("took_part", "commands"):
        who, what = fact.arguments[:2]
        if what == key and who in gold.names and who[0] in "PO":
            role = fact.options.get("role", "participant") if fact.name == "took_part" else ""
            full = max(gold.names[who], key=len)
            acronym = next((name for name in gold.names[who] if name.isupper() and name != full), None)
            yield Actor(full, role, who[0] == "P", acronym if who[0] == "O" else None)


def _things(gold: Gold, key: str) -> Iterator[Thing]:
    for fact in gold.said("seized"):
        if fact.arguments[0] == key and len(fact.arguments) == 4 and NUMBER.fullmatch(fact.arguments[2]):
            yield Thing(fact.arguments[1], float(fact.arguments[2]), fact.arguments[3])
