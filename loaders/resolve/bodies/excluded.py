"""What two bodies can not have if they are one: other numbers, kinds of unit, services, reach, countries, names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from loaders.resolve.bodies.names import Name, compound
from loaders.resolve.bodies.sayings import Said, numbered
from loaders.resolve.bodies.spelling import near
from loaders.resolve.bodies.words import reach

Names = Sequence[Name]
Few = frozenset[str]
SEATS = {"division", "station"}  # of the police: a division has its seat in a station, and has others


def excluded(left: Names, right: Names, known: bool = False) -> Iterator[Said]:
    """Reasons that forbid. Each bearer of a number must find its like; of other things one in common does.

    KNOWN: names of one known body may have nothing in common but the country.
    """
    one, other = ([name for name in names if name.numbers] for names in (left, right))
    if one and other and not (_matched(one, other) and _matched(other, one)):
        yield "number_differs", _shown(one), _shown(other), 1.0
    exclusive = (("nation_differs", _nations), ("kind_differs", _unit), ("service_differs", _services))
    for code, of in exclusive[:1] if known else exclusive:
        first, second = _all(left, of), _all(right, of)
        if first and second and not first & second:
            code = "seat_differs" if code == "kind_differs" and first | second == SEATS else code
            yield code, " ".join(sorted(first)), " ".join(sorted(second)), 1.0
    if known:
        return
    wide = _all(left, _reach), _all(right, _reach)
    if wide in (({"upper"}, {"lower"}), ({"lower"}, {"upper"})):
        yield "reach_differs", left[0].text, right[0].text, 1.0
    if _strangers(left, right):
        yield "names_exclude", _shown(left), _shown(right), 1.0


def _matched(names: Names, others: Names) -> bool:
    return all(any(_same_number(name, other) for other in others) for name in names)


def _same_number(left: Name, right: Name) -> bool:
    return left.numbers <= right.numbers or right.numbers <= left.numbers


def _strangers(left: Names, right: Names) -> bool:
    """Whether both have proper names and none in common; numbered units may be called after places."""
    if any(numbered(name) for name in (*left, *right)):
        return False
    one, other = _all(left, _proper), _all(right, _proper)
    if any(compound(a, b) for a in left for b in right):
        return False
    return bool(one and other) and not any(a == b or near(a, b) for a in one for b in other)


def _all(names: Iterable[Name], of: Callable[[Name], Few]) -> set[str]:
    return {value for name in names for value in of(name)}


def _unit(name: Name) -> Few:
    return frozenset({name.unit}) if name.exact else frozenset()


def _services(name: Name) -> Few:
    return name.services


def _nations(name: Name) -> Few:
    return name.nations


def _reach(name: Name) -> Few:
    return frozenset(where for word in name.scope if (where := reach().get(word)))


def _proper(name: Name) -> Few:
    return name.proper


def _shown(names: Names) -> str:
    return min(name.text for name in names)
