"""What names say of all bodies of a country together: which are many bodies' names, and what an acronym stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from loaders.resolve.bodies.around import Around
from loaders.resolve.bodies.facts import Facts
from loaders.resolve.bodies.names import Name
from loaders.resolve.bodies.sayings import Said, numbered, specific
from loaders.resolve.bodies.words import listed

SEVERAL = ""  # bodies of one name
LONG = 4  # letters from which on an acronym is seldom another's


class Counts:
    """Of all bodies: what their names say, and what is said around them."""

    def __init__(self, some: Iterable[tuple[Facts, Around]]) -> None:
        self._countries: dict[str | None, Count] = defaultdict(Count)
        for facts, around in some:
            self._countries[facts.country].add(facts, around)

    def of(self, country: str | None) -> Count:
        return self._countries[country]


class Count:
    """Of the bodies of one country."""

    def __init__(self) -> None:
        self._regions: dict[str, set[str]] = defaultdict(set)  # of a name: where its bearers are, or under what
        self._arms: dict[str, set[frozenset[str]]] = defaultdict(set)  # of a number: which arms its units have
        self._meanings: dict[str, set[str]] = defaultdict(set)  # of an acronym: the names that documents give it
        self._initials: dict[str, set[str]] = defaultdict(set)  # the names whose words begin with those letters

    def add(self, facts: Facts, around: Around) -> None:
        above = {" ".join(sorted(name.proper)) for name in around.above if name.proper}
        for called in facts.acronyms | facts.known:
            self._regions[called] |= around.regions | above
        for name in facts.names:
            self._regions[name.key] |= around.regions | (frozenset() if name.proper else above)
            self._initials[name.initials] |= {name.key} if specific(name) else {name.key, SEVERAL}
            if numbered(name):
                self._arms[_designation(name)].add(name.qualities)
            for acronym in facts.acronyms:
                self._meanings[acronym] |= {name.key} if specific(name) else {name.key, SEVERAL}

    def common(self, name: Name) -> bool:
        """Whether NAME alone does not say who is meant: others have it, or could."""
        return not specific(name) or self.doubtful(name) or (not numbered(name) and len(self._regions[name.key]) > 1)

    def spread(self, called: str) -> bool:
        """Whether those of that acronym or known body have seats in several regions, and so are its branches."""
        return len(self._regions[called]) > 1

    def doubtful(self, name: Name) -> bool:
        """Whether there are units with its number of two kinds, either of which NAME may mean."""
        wider = [arms for arms in self._arms.get(_designation(name), ()) if name.qualities <= arms]
        return any(_unlike(one, other) for one, other in combinations(wider, 2))

    def short(self, one: Facts, other: Facts) -> Iterator[Said]:
        """An acronym of both, or one that the other's name begins with."""
        for acronym in sorted(one.acronyms & other.acronyms):
            meanings = self._meanings.get(acronym, set())
            if len(meanings - {SEVERAL}) < 2:
                code = "name_each" if self.spread(acronym) or SEVERAL in meanings else "acronym_equal"
                yield code, acronym.upper(), acronym.upper(), 1.0
        for left, right in ((one, other), (other, one)):
            for acronym in sorted(left.acronyms & right.initials if not left.names else ()):
                alone = len(self._initials.get(acronym, ())) < 2 and not self._meanings.get(acronym)
                code = ("initials_fit" if len(acronym) >= LONG else "initials_short") if alone else "initials_common"
                yield code, one.told, other.told, 1.0


def _unlike(one: frozenset[str], other: frozenset[str]) -> bool:
    return not (one <= other or other <= one or one | other <= listed("usual"))


def _designation(name: Name) -> str:
    return f"{sorted(name.numbers)} {name.unit}"
