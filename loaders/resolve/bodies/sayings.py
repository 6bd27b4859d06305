"""What a name can say by itself, and the form in which reasons are said before they are weighed."""

from __future__ import annotations

from loaders.resolve.bodies.names import Name
from loaders.resolve.bodies.words import data, listed, reach

Said = tuple[str, str, str, float]  # code of a reason, what stands on the left, on the right, times its weight

FORCES = frozenset({"army", "armed-forces"})  # "the Army" may be all forces
UPPER = frozenset({"general", "national", "central", "federal"})
ENOUGH, MANY = 2, 2  # of what a name must tell, and what one of the kinds of which there are many must tell besides


def numbered(name: Name) -> bool:
    """Whether its number is one of a country's: "2 Brigade", and not "Sector 2" or "A Division"."""
    digits = all(number.isdigit() for number in name.numbers)
    return bool(name.numbers) and name.unit in listed("nationwide" if digits else "lettered")


def specific(name: Name) -> bool:
    """Whether a name, with a country, says who is meant."""
    if name.proper or numbered(name):
        return True
    if name.services and name.words == name.services:  # "the Army" may be all forces
        return bool(name.nations or not name.services & FORCES)
    if name.numbers or any(reach().get(word) == "lower" for word in name.scope):
        return False
    upper = bool(name.scope & UPPER) or name.unit in listed("sole")
    return len(name.words) > 1 and (upper or _telling(name) >= ENOUGH + MANY * (not _central(name)))


def _central(name: Name) -> bool:
    return name.unit in listed("central")


def _telling(name: Name) -> int:
    """How much the words of a name say of what the body is for: its service and a subject twice as much as others."""
    broad = name.words & (listed("broad") | {*data()["arm"]})
    return 2 * len(name.services | name.qualities - broad) + len(broad - {name.unit})


def single(name: Name) -> bool:
    """Whether a body has one that is called so: its second sector, its garrison, its investigation department."""
    return bool(name.numbers) or name.unit in listed("each") or len(name.words) > 1
