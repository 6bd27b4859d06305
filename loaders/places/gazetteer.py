"""The gazetteer: which places have a name, and which of them a text means."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from math import log10
from pathlib import Path

from loaders.alternatives import any_of
from loaders.folding import fold
from loaders.places import words
from loaders.places.country_file import read_country_file
from loaders.places.place import DATA, Place, key, parse

KNOWN = 50_000  # inhabitants: a town whose name tells of which country a text speaks
METROPOLIS = 300_000  # inhabitants: a city that texts about another country mean without naming its own
SHARE = 0.1  # of what a document says about countries: one with less is not what it speaks of
DOUBT = 0.05  # two places in different countries whose weights differ by less can't be told apart
CLEARLY = 4  # times as many people: the larger of two towns is meant
REMEMBERED = 1 << 12  # names whose places are kept: a text names its places again and again
KINDS = {"country": 1.0, "town": 0.4, "region": 0.3, "district": 0.2, "area": 0.1}  # what a bare name rather means
ALSO = {"region": {"region", "district"}, "district": {"district", "region"}, "town": {"town", "district"}}


@dataclass(frozen=True, slots=True)
class Context:
    """What a text says around a name: how much it speaks of each country, and the places that the name lies in."""

    countries: Mapping[str, float] = field(default_factory=dict)  # shares, by ISO code
    within: tuple[str, ...] = ()


NOWHERE = Context()


class Gazetteer:
    """Places by name. Case, accents, spaces, hyphens and apostrophes do not count."""

    def __init__(self, lines: Sequence[str], index: Sequence[str], extra: Iterable[Place] = ()) -> None:
        """LINES hold places; INDEX, sorted, has for each name its key, a tab, and the numbers of its lines."""
        self._lines, self._index = lines, index
        self._met: dict[str, tuple[Place, ...]] = {}
        self._extra: dict[str, list[Place]] = defaultdict(list)
        for place in extra:
            for name in {key(name) for name in (place.name, *place.names)}:
                self._extra[name].append(place)

    @classmethod
    def load(cls, extra: Path | None = None) -> Gazetteer:
        """The bundled places, and those of EXTRA, a GeoNames country file. Raises UsageError where it is none."""
        text = gzip.decompress(DATA.read_bytes()).decode()
        lines, index = (part.split("\n") for part in text.split("\n\n"))
        return cls(lines, index, read_country_file(extra, lines) if extra else ())

    def lookup(self, name: str) -> tuple[Place, ...]:
        """All places with that name, towns with more people first; "Mopti region" is the region alone."""
        if name not in self._met:
            if len(self._met) >= REMEMBERED:
                self._met.clear()
            self._met[name] = tuple(sorted(self._named(name), key=_order))
        return self._met[name]

    def resolve(self, name: str, context: Context = NOWHERE) -> Place | None:
        """The place that NAME means in CONTEXT; None where it is not known or not clear: rather unknown than wrong."""
        named = self.lookup(name)
        likely = [place for place in named if _possible(place, context) or (len(named) == 1 and words.bare(name)[1])]
        for outer in context.within:
            likely = [place for place in likely if self._inside(place, outer)]
        if not likely:
            return None
        weights = {place: _weight(place, name, context) for place in likely}
        best, *rest = sorted(likely, key=lambda place: (-weights[place], place.geonames, place.code))
        return None if any(_rivals(best, other, weights) for other in rest) else best

    def context(self, text: str, names: Iterable[str] = (), within: tuple[str, ...] = ()) -> Context:
        """How much a document speaks of each country: by its name and people, and by NAMES that only one has."""
        folded = fold(text)
        people, country_of = words.people()
        counts = Counter(country_of[match[1]] for match in people.finditer(folded))
        counts += Counter(self._countries[match[0]] for match in self._country.finditer(folded))
        for name in names:
            towns = [place for place in self.lookup(name) if place.kind != "town" or place.population >= KNOWN]
            if len({place.country for place in towns}) == 1:
                counts[towns[0].country] += 1
        total = counts.total()
        return Context({country: count / total for country, count in sorted(counts.items())}, within)

    @cached_property
    def _countries(self) -> dict[str, str]:
        """The folded names of countries."""
        states = [parse(line) for line in self._lines if "\tcountry\t" in line]
        return {fold(name): state.country for state in states for name in (state.name, *state.names)}

    @cached_property
    def _country(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-]){any_of(self._countries)}(?![\w-])")

    def _named(self, name: str) -> list[Place]:
        """Places with that name; where it says their kind ("Mopti region"), of that kind."""
        bare, kind = words.bare(name.strip())
        if kind is None:
            return [] if fold(bare) in words.generic() else self._at(bare)
        places, wanted = self._at(bare), ALSO.get(kind, {kind})
        return [p for p in places if p.kind == kind] or [p for p in places if p.kind in wanted] or self._at(name)

    def _at(self, name: str) -> list[Place]:
        sought = key(name)
        start = sought + "\t"
        at = bisect_left(self._index, start)
        numbers = self._index[at][len(start) :].split() if self._begins(at, start) else []
        return [_parsed(self._lines[int(number)]) for number in numbers] + self._extra.get(sought, [])

    def _begins(self, at: int, start: str) -> bool:
        return at < len(self._index) and self._index[at].startswith(start)

    def _inside(self, place: Place, outer: str) -> bool:
        """Whether PLACE can lie in OUTER; so it can where the gazetteer does not know OUTER."""
        own, (name, _) = {key(place.region), key(place.district)}, words.bare(outer)
        around = self.lookup(outer)
        if not around or key(name) in own:
            return True
        return any(one.country == place.country and one.kind == "country" for one in around)


def _order(place: Place) -> tuple[int, str, int, str]:
    return -place.population, place.kind, place.geonames, place.code


def _possible(place: Place, context: Context) -> bool:
    if place.kind == "country" or not context.countries:
        return True
    return context.countries.get(place.country, 0.0) >= SHARE or (
        place.kind == "town" and place.population >= METROPOLIS
    )


def _weight(place: Place, name: str, context: Context) -> float:
    first = 0.5 * (key(words.bare(name)[0]) == key(place.name))
    return 3 * context.countries.get(place.country, 0.0) + log10(place.population + 10) / 8 + KINDS[place.kind] + first


def _rivals(best: Place, other: Place, weights: Mapping[Place, float]) -> bool:
    """Whether nothing tells that BEST is meant and not OTHER."""
    if best.country != other.country:
        return weights[best] - weights[other] < DOUBT
    return best.kind == other.kind and (best.population < CLEARLY * other.population or best.population == 0)


_parsed = lru_cache(maxsize=4096)(parse)
