"""Whether the same took part, on the same side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.model import Reason
from loaders.resolve.events.kinds import turns
from loaders.resolve.events.parties import DID, SUFFERED, Parties
from loaders.resolve.events.told import Told
from loaders.resolve.weights import Weights

FURTHER = (1.0, 0.3)  # how much the rarest whom both name says, and the next: they often come together


def who(left: Told, right: Told, parties: Parties, weights: Weights) -> Iterator[Reason]:
    """The rarest whom both name; whether none of those who did it is the same, or the sides are turned."""
    one, other = (_sides(told) for told in (left, right))
    shared = sorted(one.keys() & other.keys(), key=lambda entity: (-parties.rarity(entity), entity))
    for times, entity in zip(FURTHER, shared, strict=False):
        name = parties.name(entity)
        code = "person_shared" if parties.is_person(entity) else "party_shared"
        yield weights.reason(code, name, name, times=times * parties.rarity(entity))
    if not turns(left.kinds | right.kinds):
        for entity in shared:
            if one[entity] | other[entity] == {DID, SUFFERED} and not one[entity] & other[entity]:
                yield weights.reason("sides_turned", parties.name(entity), parties.name(entity))
    if not shared:
        yield from _doers(left, right, parties, weights)


def _sides(told: Told) -> Mapping[str, set[str]]:
    sides: dict[str, set[str]] = {}
    for party in told.parties:
        sides.setdefault(party.entity, set()).add(party.side)
    return sides


def _doers(left: Told, right: Told, parties: Parties, weights: Weights) -> Iterator[Reason]:
    one, other = ({party.entity for party in told.parties if party.side == DID} for told in (left, right))
    if not one or not other:
        return
    related = sorted((a, b) for a in one for b in other if parties.related(a, b))
    code = "party_above" if related else "party_other"
    first, second = related[0] if related else (min(one), min(other))
    yield weights.reason(code, parties.name(first), parties.name(second))
