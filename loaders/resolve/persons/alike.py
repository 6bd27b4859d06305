"""Two names compared part by part, with the habits of West Africa and France.

Parts stand in any order, some are initials or left out, one word is written as two, and clerks mistype.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from rapidfuzz.distance import OSA, JaroWinkler

from graph.model import Reason
from loaders.resolve.persons.names import Name, Part, listed, one_name, short
from loaders.resolve.persons.rarity import Rarity
from loaders.resolve.weights import Weights

MISTYPED = (4, 7, 10)  # letters from which on one, two, three may be wrong
CUT = 3  # letters that a name cut short has at least: "Chris"
RESEMBLING = 0.8  # of Jaro and Winkler's measure
Match = tuple[str, float, Part, Part]  # the reason's code, what it says, and the parts


class Likeness:
    """Of names, each pair compared once: thousands of documents spell an official in a few ways."""

    def __init__(self, rarity: Rarity, weights: Weights) -> None:
        self._rarity, self._weights = rarity, weights
        self._known: dict[tuple[str, str], list[Reason]] = {}

    def best(self, left: tuple[Name, ...], right: tuple[Name, ...]) -> list[Reason]:
        """What the two most similar of names say."""
        found = [self._of(one, other) for one, other in product(left, right)]
        return max(found, key=lambda reasons: sum(reason.weight for reason in reasons), default=[])

    def _of(self, left: Name, right: Name) -> list[Reason]:
        pair = left.key, right.key
        if pair not in self._known:
            self._known[pair] = list(alike(left, right, self._rarity, self._weights))
        return self._known[pair]


def alike(left: Name, right: Name, rarity: Rarity, weights: Weights) -> Iterator[Reason]:
    ones, others = list(_written(left, right)), list(_written(right, left))
    matched = _matched(ones, others, rarity, weights)
    for code, weight, one, other in matched:
        yield Reason(code, round(weight, 2), one.text, other.text)
    rest = [part for part in ones if not any(part is one for _, _, one, _ in matched)]
    more = [part for part in others if not any(part is other for _, _, _, other in matched)]
    yield from _unmatched([p for p in rest if not p.free], [p for p in more if not p.free], weights)
    if _crossed(ones, others, matched):
        told = any(len({(part.given, part.text.isupper()) for part in parts}) > 1 for parts in (ones, others))
        code = "son_differs" if left.son_of or right.son_of else "order_differs" if told else "names_swapped"
        yield weights.reason(code, left.text, right.text)


def _matched(ones: list[Part], others: list[Part], rarity: Rarity, weights: Weights) -> list[Match]:
    """Which part is which, the most telling first."""
    pairs = [
        (code, weights.of[code] * (min(rarity.part(one), rarity.part(other)) if weights.of[code] > 0 else 1.0), at, to)
        for (at, one), (to, other) in product(enumerate(ones), enumerate(others))
        if (code := _likeness(one, other))
    ]
    found: list[Match] = []
    left, right = set[int](), set[int]()
    for code, weight, at, to in sorted(pairs, key=lambda pair: (-pair[1], pair[2:])):
        if at not in left and to not in right:
            left.add(at)
            right.add(to)
            found.append((code, weight, ones[at], others[to]))
    return found


def _likeness(one: Part, other: Part) -> str | None:
    """The reason's code, None where they are two names."""
    if one.initial or other.initial:
        fits = one.sound[0] == other.sound[0] or one.folded[0] == other.folded[0]
        return ("initial_equal" if one.initial and other.initial else "initial_fits") if fits else None
    if one.folded == other.folded:
        return "part_equal"
    if one.sound == other.sound or {one.sound, other.sound} in one_name():
        return "part_spelt"
    if {one.folded, other.folded} in short():
        return "part_cut"
    if one.sound in listed() and other.sound in listed():
        return "part_resembles" if _resemble(one, other) else None
    brief, long = sorted((one.sound, other.sound), key=len)
    wrong = sum(len(brief) >= size for size in MISTYPED)
    if wrong and OSA.distance(brief, long, score_cutoff=wrong) <= wrong:
        return "part_mistyped"
    cut = (long.startswith(brief) and len(brief) >= CUT) or (long.endswith(brief) and len(brief) > CUT)
    return "part_cut" if cut else "part_resembles" if _resemble(one, other) else None


def _resemble(one: Part, other: Part) -> bool:
    """Two names that a careless ear or hand takes for one another: Umar and Umaru, Dusu and Sudu."""
    if one.sound in listed() and other.sound in listed():
        return OSA.distance(one.sound, other.sound, score_cutoff=1) <= 1
    return JaroWinkler.similarity(one.sound, other.sound) >= RESEMBLING


def _unmatched(rest: list[Part], more: list[Part], weights: Weights) -> Iterator[Reason]:
    """What has no counterpart: on one side it was left out, on both they are two names."""
    rest, more = (sorted(parts, key=lambda part: part.initial) for parts in (rest, more))
    for one, other in zip(rest, more, strict=False):
        code = "initial_differs" if one.initial or other.initial else "part_differs"
        yield weights.reason(code, one.text, other.text)
    both = min(len(rest), len(more))
    yield from (weights.reason("part_missing", part.text, "") for part in rest[both:])
    yield from (weights.reason("part_missing", "", part.text) for part in more[both:])


def _written(name: Name, other: Name) -> Iterator[Part]:
    """The parts of NAME, two of which are one word where OTHER writes them so: Abdoul Aziz, Abdoulaziz."""
    whole = {part.sound for part in other.parts}
    waiting: Part | None = None
    for part in name.parts:
        if waiting and (joined := _joined(waiting, part)).sound in whole:
            yield joined
            waiting = None
        else:
            if waiting:
                yield waiting
            waiting = part
    if waiting:
        yield waiting


def _joined(one: Part, other: Part) -> Part:
    return Part(f"{one.text} {other.text}", one.folded + other.folded, one.sound + other.sound, False, False)


def _crossed(ones: list[Part], others: list[Part], matched: list[Match]) -> bool:
    order = [
        (next(at for at, part in enumerate(ones) if part is one), next(at for at, p in enumerate(others) if p is other))
        for code, _, one, other in matched
        if not code.startswith("initial")
    ]
    return [to for _, to in sorted(order)] != sorted(to for _, to in order)
