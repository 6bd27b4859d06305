"""Documents out of tellings: what extraction would say of each, with the places as the gazetteer knows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from bench.resolution.draft import Draft
from bench.resolution.operations.told import Actor, Telling, Thing
from graph.model import Extraction, Kind
from loaders.passages import Found, Label
from loaders.places import Gazetteer, locate

LOCATED = ("lat", "lon", "country", "region", "place_kind", "geonames")


@dataclass
class Page:
    """TOLD has the number of the words that tell each of its operations."""

    draft: Draft
    told: dict[int, Telling] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    bodies: dict[str, int] = field(default_factory=dict)

    def place(self, name: str) -> int:
        if name not in self.places:
            self.places[name] = self.draft.names(Kind.PLACE, name, "")
        else:
            self.draft.write(name)
        return self.places[name]

    def actor(self, actor: Actor) -> int:
        if actor.name not in self.bodies:
            kind = Kind.PERSON if actor.person else Kind.ORGANIZATION
            self.bodies[actor.name] = self.draft.names(kind, actor.name, "", actor.acronym)
        return self.bodies[actor.name]


def extractions(tellings: Iterable[Telling], gazetteer: Gazetteer) -> tuple[list[Extraction], dict[str, Telling]]:
    """The documents of TELLINGS, and what each mention that tells an operation tells."""
    documents: dict[str, list[Telling]] = {}
    for telling in tellings:
        documents.setdefault(telling.document, []).append(telling)
    made, truth = [], {}
    for name, some in documents.items():
        page = _page(name, some, gazetteer)
        mentions = page.draft.mentions()
        truth.update({mentions[number].id: telling for number, telling in page.told.items()})
        made.append(page.draft.extraction())
    return made, truth


def _page(name: str, tellings: list[Telling], gazetteer: Gazetteer) -> Page:
    first = tellings[0]
    page = Page(Draft(name, first.published, first.language))
    for telling in tellings:
        _tell(page, telling)
    page.draft.write(first.country + ".")
    _locate(page, gazetteer)
    return page


def _tell(page: Page, telling: Telling) -> None:
    draft = page.draft
    word = draft.names(Kind.OPERATION, telling.words, telling.operation)
    page.told[word] = telling
    draft.says("HAPPENED", word, kind=telling.kind, began=telling.began, ended=telling.ended)
    if telling.counts or telling.things:
        seizures = [_seizure(thing) for thing in telling.things]
        draft.says("HAPPENED", word, kind=telling.kind, **telling.counts, seizures=seizures)
    for chain in telling.places:
        draft.write(" à " if telling.language == "fr" else " in ")
        _places(page, word, chain)
    for actor in telling.actors:
        draft.write("; ")
        who = page.actor(actor)
        if actor.role:
            draft.says("TOOK_PART_IN", who, word, role=actor.role)
        else:
            draft.says("COMMANDS", who, word)
    draft.write(". ")


def _places(page: Page, word: int, chain: tuple[str, ...]) -> None:
    numbers: list[int] = []
    for name in chain:
        page.draft.write(", " if numbers else "")
        numbers.append(page.place(name))
    page.draft.says("TOOK_PLACE_AT", word, numbers[0])
    for inner, outer in pairwise(numbers):
        page.draft.says("WITHIN", inner, outer)


def _seizure(thing: Thing) -> dict[str, Any]:
    return {"item": thing.item, "quantity": thing.quantity, "unit": thing.unit}


def _locate(page: Page, gazetteer: Gazetteer) -> None:
    """LOCATED of each place that the gazetteer knows, in the context of its document."""
    text = page.draft.text
    places = {page.draft.named[number]: number for number in page.places.values()}
    spans = [Found(named.start, named.end, Label.PLACE, named.name) for named in sorted(places, key=lambda n: n.start)]
    at = {named.start: number for named, number in places.items()}
    for span in locate(text, spans, gazetteer):
        if span.details.get("country"):
            page.draft.says("LOCATED", at[span.start], **_known(span.details))


def _known(details: Mapping[str, Any]) -> dict[str, Any]:
    return {name: details.get(name) for name in LOCATED}
