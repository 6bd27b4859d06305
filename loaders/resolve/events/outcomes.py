"""What came of an operation, as two papers count it: the first reports know less, and round figures are near ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from graph.goods import Goods, akin, rivals
from graph.model import Reason
from loaders.resolve.events.told import COUNTS, Told
from loaders.resolve.weights import Weights

CLOSE = 0.25  # of the larger figure: how far counts of people may be apart
NEAR = 0.2  # and quantities of goods
EXACT = 0.02
TOLLS = ("killed", "wounded")  # of which more become known as days go by
GROWING = 0.5  # of the later figure: how much more than at first
OFF = 0.5  # of the larger figure: what may be counted otherwise
TELLING = ((0, 0.1), (1, 0.2), (3, 0.5), (9, 1.0), (29, 1.3))  # up to a count, how much it says that two give it
MOST = 1.6
ROUND = 0.7  # of that where the count is round


def counts(left: Told, right: Told, weights: Weights) -> Iterator[Reason]:
    """How arrests, killed, wounded and freed agree, each by the figures that come nearest."""
    for name in COUNTS:
        pairs = list(product(left.count(name), right.count(name)))
        if pairs:
            one, other = min(pairs, key=lambda pair: (_apart(*pair), sorted(pair)))
            grew = _sooner(left, right) if one < other else _sooner(right, left)
            yield _counted(one, other, grew and name in TOLLS, weights)


def _sooner(one: Told, other: Told) -> bool:
    """Whether the one may have come out before the other."""
    return not one.published or not other.published or min(one.published).first <= max(other.published).last


def _counted(one: int, other: int, grew: bool, weights: Weights) -> Reason:
    said = str(one), str(other)
    low, high = sorted((one, other))
    if low == high:
        return weights.reason("count_equal", *said, times=_telling(low))
    apart = _apart(one, other)
    if apart <= CLOSE or high - low == 1 < low:
        return weights.reason("count_near", *said)
    if grew and apart <= GROWING:
        return weights.reason("count_grows", *said)
    return weights.reason("count_off" if apart <= OFF else "count_differs", *said)


def _telling(count: int) -> float:
    times = next((times for most, times in TELLING if count <= most), MOST)
    return times * (ROUND if count >= 10 and count % 10 == 0 else 1.0)


def seized(left: Told, right: Told, weights: Weights) -> Iterator[Reason]:
    """How the things seized agree: what both name, by how much of it, and whether they name anything in common."""
    pairs = [(one, other) for one, other in product(left.goods, right.goods) if akin(one.item, other.item)]
    used: set[tuple[str, Goods]] = set()
    for one, other in sorted(pairs, key=lambda pair: (_amounts(*pair), sorted(map(_shown, pair)))):
        if used.isdisjoint(ends := {("left", one), ("right", other)}):
            used |= ends
            code = _same_thing(_amounts(one, other))
            times = min(_figures(one), _figures(other)) if code == "seized_equal" else 1.0
            yield weights.reason(code, _shown(one), _shown(other), times)
    if left.goods and right.goods and not pairs:
        exclusive = any(rivals(one.item, other.item) for one, other in product(left.goods, right.goods))
        code = "seized_other" if exclusive else "seized_beside"
        yield weights.reason(code, min(map(_shown, left.goods)), min(map(_shown, right.goods)))


UNKNOWN = 0.5  # stands between near and different


def _amounts(one: Goods, other: Goods) -> float:
    if one.measure != other.measure or one.amount is None or other.amount is None:
        return UNKNOWN
    return 1.0 if _apart(one.amount, other.amount) > NEAR else _apart(one.amount, other.amount)


def _figures(goods: Goods) -> float:
    """How much it says that both give this amount: few are 46.8 kg, many are one or ten."""
    figures = len(f"{goods.amount:g}".replace(".", "").strip("0"))
    return min(1.3, 0.4 + 0.3 * figures)


def _same_thing(distance: float) -> str:
    if distance <= EXACT:
        return "seized_equal"
    return "seized_near" if distance <= NEAR else "seized_item" if distance == UNKNOWN else "seized_differs"


def _apart(one: float, other: float) -> float:
    """The difference as a share of the larger."""
    return abs(one - other) / max(one, other) if one != other else 0.0


def _shown(goods: Goods) -> str:
    parts = (f"{goods.amount:g}" if goods.amount is not None else "", goods.measure, goods.item)
    return " ".join(filter(None, parts))


def signatures(told: Told) -> Iterable[str]:
    """Figures that few other operations of a day have."""
    yield from (f"{name} {count}" for name, count in told.counts if count > 1)
    yield from (_shown(goods) for goods in told.goods if goods.amount)
