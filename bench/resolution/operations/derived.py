"""Tellings derived from the corpus: what a second paper may say of its operations, and others easily taken for them.

Everything is drawn from a seed that the operation's key gives, so that the set is the same on every machine.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any

from bench.resolution.operations.marked import tellings
from bench.resolution.operations.told import Actor, Telling, Thing
from loaders.folding import fold
from loaders.places import Gazetteer
from loaders.recognise.lexicon import known

PARTS = 3  # of the documents of the corpus
AGAINST = ("target", "opponent")


def derived(corpus: Path, part: int) -> list[Telling]:
    """Of one PART of the corpus's documents."""
    gazetteer = Gazetteer.load()
    folders = (corpus / language for language in ("fr", "en"))
    every = [t for folder in folders for t in tellings(folder, _data()["countries"], gazetteer)]
    chosen = [telling for telling in every if _seed(telling.document) % PARTS == part]
    made, taken = list(chosen), set[str]()
    for telling in chosen:
        random = Random(_seed(telling.operation))
        made += [_retold(telling, random, number) for number in range(random.choice((1, 1, 2)))]
        for name, sibling in _siblings(telling, every, gazetteer, random):
            if f"{telling.document} {name}" in taken:
                continue  # two operations of a document would have one and the same
            taken.add(f"{telling.document} {name}")
            other = replace(sibling, operation=f"{telling.operation}-{name}", document=f"{telling.operation}-{name}")
            made += [other, _retold(other, random, 0)]
    return made


def _seed(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=6).digest(), "big")


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "variants.toml").read_text(encoding="utf-8"))


def _moved(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(by)).isoformat()


def _drawn(random: Random, ways: Mapping[str, float]) -> str:
    return random.choices(list(ways), list(ways.values()))[0]


# --- the same operation in another paper ---------------------------------------------------------------------------


def _retold(telling: Telling, random: Random, number: int) -> Telling:
    assert telling.began
    language = random.choice(("fr", "en"))
    kind = telling.kind if random.random() < 0.7 else random.choice(_data()["kinds"].get(telling.kind, [telling.kind]))
    named = telling.words if any(word[:1].isupper() for word in telling.words.split()[1:]) else None
    last = telling.ended if telling.ended and len(telling.ended) == len(telling.began) else telling.began
    told = replace(
        telling,
        document=f"{telling.operation}-again-{number}",
        language=language,
        published=_moved(last, random.choice((1, 1, 2, 3))),
        words=named or _data()["words"][language][kind],
        kind=kind,
        actors=tuple(_renamed(actor, random) for actor in telling.actors if random.random() < 0.75),
        counts={name: _counted(count, random) for name, count in telling.counts.items()},
        things=tuple(_weighed(thing, random) for thing in telling.things),
    )
    if random.random() < 0.5:  # else all of what came of it: some figure must tell it from others
        told = replace(told, counts=dict(list(told.counts.items())[:1]), things=told.things[: 0 if told.counts else 1])
    # Where the day is vague the place is not, and the other way round: nobody could tell otherwise.
    way = _drawn(random, {"day": 0.5, "night": 0.15, "undated": 0.12, "month": 0.08, "off": 0.05, "wide": 0.1})
    return WAYS[way](told)


def _undated(told: Telling) -> Telling:
    return replace(told, began=None, ended=None)


def _month(told: Telling) -> Telling:
    return replace(told, began=str(told.began)[:7], ended=None)


def _night(told: Telling) -> Telling:
    return told if told.ended else replace(told, began=_moved(str(told.began), -1), ended=told.began)


def _off(told: Telling) -> Telling:
    """As when the day of publication is taken for the day."""
    return told if told.ended else replace(told, began=_moved(str(told.began), 1))


def _wide(told: Telling) -> Telling:
    """Only the larger place is named, where there is one."""
    return replace(told, places=tuple(chain[1:] or chain for chain in told.places))


WAYS: dict[str, Callable[[Telling], Telling]] = {
    "day": lambda told: told, "night": _night, "undated": _undated, "month": _month, "off": _off, "wide": _wide
}  # fmt: skip


def _renamed(actor: Actor, random: Random) -> Actor:
    """Under its acronym, or under another name of a known body."""
    if actor.acronym and random.random() < 0.5:
        return replace(actor, name=actor.acronym, acronym=None)
    names = next((body.names for body in known() if actor.name in body.names), (actor.name,))
    return actor if random.random() < 0.5 else replace(actor, name=random.choice(names), acronym=None)


def _counted(count: int, random: Random) -> int:
    way = _drawn(random, {"same": 0.65, "round": 0.15, "early": 0.12, "one": 0.08})
    rounded = round(count, -1) if count > 20 else count
    return {"same": count, "round": rounded, "early": max(count * 4 // 5, min(count, 1)), "one": count + 1}[way]


def _weighed(thing: Thing, random: Random) -> Thing:
    return (
        replace(thing, quantity=float(round(thing.quantity)))
        if thing.quantity > 10 and random.random() < 0.3
        else thing
    )


# --- others that are easily taken for it ---------------------------------------------------------------------------


def _siblings(
    telling: Telling, every: Sequence[Telling], gazetteer: Gazetteer, random: Random
) -> Iterator[tuple[str, Telling]]:
    """One or two of: the next day there, that day elsewhere in the region, the same body again, a year later, the blow
    struck back, and what the corpus tells of the region, as if it had been in that month.

    Each is told with an outcome of its own: without one nobody could tell most of them apart.
    """
    plain = replace(telling, words=_data()["words"][telling.language][telling.kind])
    ways: dict[str, Telling | None] = {
        "anniversary": _on(replace(telling, kind="ceremony", words="cérémonie", counts={}, things=()), 365),
        "that-month": _that_month(telling, every, gazetteer, random),
    }
    if telling.counts or telling.things:
        ways["next-day"] = _after(_other(plain, 2), 1)
        ways["same-body"] = _after(_other(plain, 4), random.choice((2, 3, 4)))
        ways["elsewhere"] = _elsewhere(_other(plain, 3), every, gazetteer, random)
        ways["struck-back"] = _struck_back(_other(plain, 2))
    for name in random.sample(list(ways), 2):
        if found := ways[name]:
            yield name, found


def _other(telling: Telling, times: int) -> Telling:
    """With another outcome."""
    things = tuple(replace(thing, quantity=thing.quantity * times + 1) for thing in telling.things)
    return replace(telling, counts={name: count * times + 3 for name, count in telling.counts.items()}, things=things)


def _after(telling: Telling, days: int) -> Telling:
    """So many days after it was over."""
    last = telling.ended if telling.ended and len(telling.ended) == len(str(telling.began)) else str(telling.began)
    return _on(telling, days + (date.fromisoformat(last) - date.fromisoformat(str(telling.began))).days)


def _on(telling: Telling, by: int) -> Telling:
    published, began = _moved(telling.published, by), _moved(str(telling.began), by)
    ended = telling.ended if not telling.ended or len(telling.ended) < len(began) else _moved(telling.ended, by)
    return replace(telling, published=published, began=began, ended=ended)


def _elsewhere(telling: Telling, every: Sequence[Telling], gazetteer: Gazetteer, random: Random) -> Telling | None:
    own = _region(telling, gazetteer)
    places = {other.places[0] for other in every if own and _region(other, gazetteer) == own}
    named = {fold(name) for each in telling.places for name in each}
    others = sorted(chain for chain in places if fold(chain[0]) not in named)
    return replace(telling, places=(random.choice(others),)) if others else None


def _struck_back(telling: Telling) -> Telling | None:
    """What the attacked did to the attackers on the same day."""
    if not any(actor.role in AGAINST for actor in telling.actors):
        return None
    turned = {"target": "organiser", "opponent": "organiser", "organiser": "opponent"}
    actors = tuple(replace(actor, role=turned.get(actor.role, actor.role)) for actor in telling.actors)
    return replace(telling, kind="operation", words=_data()["words"][telling.language]["operation"], actors=actors)


def _that_month(telling: Telling, every: Sequence[Telling], gazetteer: Gazetteer, random: Random) -> Telling | None:
    own = _region(telling, gazetteer)
    there = [
        other for other in every if own and other.document != telling.document and _region(other, gazetteer) == own
    ]
    if not there:
        return None
    found = random.choice(there)
    days = (date.fromisoformat(str(telling.began)) - date.fromisoformat(str(found.began))).days
    return _on(found, days + random.choice((-6, -2, -1, 0, 1, 3, 7)))


def _region(telling: Telling, gazetteer: Gazetteer) -> tuple[str, str] | None:
    context = gazetteer.context(telling.country)
    found = next(filter(None, (gazetteer.resolve(chain[0], context) for chain in telling.places)), None)
    return (found.country, found.region) if found and found.region else None
