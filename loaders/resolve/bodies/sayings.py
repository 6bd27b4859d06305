"""What a name can say by itself, and the form in which reasons are said before they are weighed."""

from __future__ import annotations

from loaders.resolve.bodies.names import Name
from loaders.resolve.bodies.words import listed

Said = tuple[str, str, str, float]  # code of a reason, what stands on the left, on the right, times its weight

FORCES = frozenset({"army", "armed-forces"})  # "the Army" may be all forces
UPPER = frozenset({"general", "national", "central", "federal"})


def numbered(name: Name) -> bool:
    """Whether its number is one of a country's: "2 Brigade", and not "Sector 2" or "A Division"."""
    return name.unit in listed("nationwide") and bool(name.numbers) and all(n.isdigit() for n in name.numbers)


def specific(name: Name) -> bool:
    """Whether a name, with a country, says who is meant."""
    if name.proper or numbered(name):
        return True
    if name.services and name.words == name.services:
        return not name.services & FORCES
    if name.numbers or len(name.words) < 2 or "unknown" in name.qualities:
        return False
    return not name.words & listed("local") or bool(name.scope & UPPER)


def single(name: Name) -> bool:
    """Whether a body has one that is called so: its second sector, its garrison, its investigation department."""
    return bool(name.numbers) or name.unit in listed("each") or len(name.words) > 1
