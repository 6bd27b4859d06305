"""Whether two papers tell of the same place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import log

from graph.model import Reason
from loaders.resolve.events.spots import Spot
from loaders.resolve.events.told import Told
from loaders.resolve.weights import Weights

SPREAD = 50  # operations that there are at least, as it were: in a small ledger no place is known to be in every paper
NEAR, FAR = 8.0, 30.0  # km: of one place under two names, and of two that papers may take for each other
DISTRICT = 60.0  # km that a place may lie from the middle of its district
INSIDE: Mapping[str, float] = {"district": 1.0, "region": 0.6, "country": 0.1}  # how much it says to lie in the same
MOST = 1.2


@dataclass(frozen=True, slots=True)
class Agreement:
    code: str
    times: float
    one: Spot
    other: Spot


class Where:
    """Compares places, knowing in how many of the operations EVERY each is told."""

    def __init__(self, every: Iterable[Told], weights: Weights) -> None:
        told = list(every)
        self._operations = Counter(spot.id for each in told for spot in each.spots)
        self._all = SPREAD + len(told)
        self._weights = weights

    def compare(self, left: Told, right: Told) -> Reason | None:
        """How their places agree: each of whose are fewer with that which agrees best, and of these the worst."""
        if not left.spots or not right.spots:
            apart = left.country and right.country and left.country != right.country
            return self._weights.reason("country_other", str(left.country), str(right.country)) if apart else None
        best = self._best(left.spots, right.spots)
        return self._weights.reason(best.code, best.one.shown, best.other.shown, best.times)

    def _best(self, left: frozenset[Spot], right: frozenset[Spot]) -> Agreement:
        """From the side that has fewer; where both have as many, from that from which they agree better."""
        ways = [self._worst(left, right)] if len(left) <= len(right) else []
        if len(right) < len(left) or len(right) == len(left) > 1:
            found = self._worst(right, left)
            ways.append(replace(found, one=found.other, other=found.one))
        return max(ways, key=self._order)

    def _worst(self, few: Iterable[Spot], many: Iterable[Spot]) -> Agreement:
        best = (max((self._agreement(one, other) for other in many), key=self._order) for one in few)
        return min(best, key=self._order)

    def _order(self, found: Agreement) -> tuple[float, list[str]]:
        return self._weights.of[found.code] * found.times, sorted((found.one.id, found.other.id))

    def _agreement(self, one: Spot, other: Spot) -> Agreement:
        code, times = self._same(one, other) or _inside(one, other) or _inside(other, one) or _apart(one, other)
        return Agreement(code, times, one, other)

    def _same(self, one: Spot, other: Spot) -> tuple[str, float] | None:
        kinds = {one.kind, other.kind} - {""}
        alike = one.names & other.names and len(kinds) < 2 and _compatible(one, other)
        if one.id != other.id and not alike:
            return None
        if one.kind in INSIDE:
            return "place_inside", INSIDE[one.kind]
        return "place_same", self._rarity(max(one.id, other.id, key=lambda id: self._operations[id]))

    def _rarity(self, place: str) -> float:
        """How much it says that both are there: 1 in a small ledger, more of a village in a large one."""
        usual = log((SPREAD + 2) / 2)
        return min(MOST, log(self._all / max(2, self._operations[place])) / usual)


def _compatible(one: Spot, other: Spot) -> bool:
    """Whether nothing says that they lie in different countries or regions."""
    countries, regions = {one.country, other.country} - {""}, {one.region, other.region} - {""}
    return len(countries) < 2 and (len(regions) < 2 or one.kind == "country")


def _inside(inner: Spot, outer: Spot) -> tuple[str, float] | None:
    """Whether the one may lie in the other, by what documents say, by its region, or by how near it is."""
    if outer.id in inner.within or (outer.kind != "town" and outer.names & inner.around):
        return "place_inside", INSIDE.get(outer.kind, INSIDE["district"])
    if outer.kind == "country" and outer.country == inner.country:
        return "place_inside", INSIDE["country"]
    if outer.kind == "region" and outer.country == inner.country and outer.region == inner.region:
        return "place_inside", INSIDE["region"]
    if outer.kind == "town" and _seat(outer, inner):
        return "place_seat", 1.0
    near = outer.distance(inner) if outer.kind == "district" and _compatible(inner, outer) else None
    return ("place_inside", 0.7 * INSIDE["district"]) if near is not None and near < DISTRICT else None


def _seat(town: Spot, inner: Spot) -> bool:
    """Whether the region or district of the other is called after the one town: papers name it for these."""
    return town.country == inner.country and not inner.holds and bool(town.names & (inner.around | {inner.region}))


def _apart(one: Spot, other: Spot) -> tuple[str, float]:
    distance = one.distance(other)
    if distance is None:
        if not _compatible(one, other) and not one.names & other.names:
            return "place_exclusive", 1.0
        unclear = one.holds or other.holds or one.names & other.names
        return ("place_unclear", 1.0) if unclear else ("place_other", 1.0)
    if distance < NEAR:
        return "place_near", 1.0
    return ("place_unclear", 1.0) if distance < FAR or one.names & other.names else ("place_exclusive", 1.0)
