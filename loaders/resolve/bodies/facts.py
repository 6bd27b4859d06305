"""What the names of a profile say together: the same for every comparison."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from loaders.folding import fold
from loaders.resolve.bodies.known import international, many, meant
from loaders.resolve.bodies.names import EMBASSY, Name, read
from loaders.resolve.bodies.sayings import numbered
from loaders.resolve.profiles import Profile

ACRONYM = re.compile(r"[A-Z][A-Z-]{1,9}[A-Za-z]")
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """NAMES are those in words; KNOWN the known bodies that any name means; CALLED what others may call the body."""

    told: str
    names: tuple[Name, ...]
    known: frozenset[str]
    acronyms: frozenset[str]
    initials: frozenset[str]
    called: frozenset[str]
    country: str | None
    everywhere: bool
    many: bool  # whether it is a known body of which a country has many

    @property
    def numbered(self) -> bool:
        return any(numbered(name) for name in self.names)


_FACTS: WeakKeyDictionary[Profile, Facts] = WeakKeyDictionary()


def facts(profile: Profile) -> Facts:
    if (found := _FACTS.get(profile)) is None:
        _FACTS[profile] = found = _facts(profile)
    return found


def _facts(profile: Profile) -> Facts:
    texts = sorted(profile.names)
    said = [read(text) for text in texts if not ACRONYM.fullmatch(text)]
    names = {(name.key, name.services, name.nations): name for name in said}  # of those that say the same one will do
    acronyms = frozenset(fold(text) for text in [*filter(ACRONYM.fullmatch, texts), *profile.acronyms])
    country = _country(profile, names.values())
    known = {body for text in [*texts, *profile.acronyms] if (body := meant(read(text), country))}
    initials = frozenset(name.initials for name in names.values() if len(name.initials) >= SHORTEST)
    told = min(texts, key=lambda text: (-len(text), text), default="")
    called = frozenset({profile.id, *(read(text).key for text in texts), *(f"known {body}" for body in known)})
    everywhere = bool(known) and all(map(international, known))
    several = any(map(many, known))
    return Facts(
        told, tuple(names.values()), frozenset(known), acronyms, initials, called, country, everywhere, several
    )


def _country(profile: Profile, names: Iterable[Name]) -> str | None:
    """The one that its names tell, or the document's."""
    told = {nation for name in names if name.unit != EMBASSY for nation in name.nations}
    return min(told) if len(told) == 1 else profile.country
