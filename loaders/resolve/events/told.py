"""What a profile tells of an operation, in the form in which it is compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.goods import Goods, goods
from graph.model import Assertion, Claim
from loaders.resolve.events.days import Span, day_of, spans
from loaders.resolve.events.names import Name, named
from loaders.resolve.events.parties import Parties, Party
from loaders.resolve.events.spots import Spot, Spots
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

COUNTS = ("arrests", "killed", "wounded", "freed")


@dataclass(frozen=True, slots=True)
class Told:
    documents: frozenset[str]
    country: str | None
    kinds: frozenset[str]
    days: frozenset[Span]
    published: frozenset[Span]
    spots: frozenset[Spot]
    parties: frozenset[Party]
    counts: frozenset[tuple[str, int]]
    goods: frozenset[Goods]
    names: frozenset[Name]
    happened: bool  # no document only plans it

    def count(self, name: str) -> set[int]:
        return {count for said, count in self.counts if said == name}


def told(profile: Profile, world: World, spots: Spots, parties: Parties, proper: Iterable[str]) -> Told:
    happened = profile.said("HAPPENED")
    documents = frozenset({profile.document, *(claim.document for claim in profile.claims)})
    return Told(
        documents,
        profile.country,
        frozenset(str(claim.attributes["kind"]) for claim in happened if claim.attributes.get("kind")),
        spans((claim.attributes.get("began"), claim.attributes.get("ended")) for claim in happened),
        frozenset(filter(None, (day_of(world.published(document) or "-") for document in documents))),
        spots.of(profile),
        parties.of(profile),
        frozenset(_counted(happened)),
        frozenset(found for claim in happened for row in _seizures(claim) if (found := goods(row))),
        frozenset(filter(None, (named(name, proper) for name in profile.names))),
        any(claim.assertion is not Assertion.PLANNED for claim in happened) or not happened,
    )


def _counted(happened: Iterable[Claim]) -> Iterable[tuple[str, int]]:
    for claim in happened:
        for name in COUNTS:
            if claim.attributes.get(name) is not None:
                yield name, int(claim.attributes[name])


def _seizures(claim: Claim) -> Iterable[Mapping[str, object]]:
    found: Iterable[Mapping[str, object]] = claim.attributes.get("seizures") or ()
    return found
