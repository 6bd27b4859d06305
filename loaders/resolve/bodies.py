"""When two documents mean the same body: equal names in one country, a known body, an acronym with one meaning."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from graph.model import Kind
from loaders.folding import fold
from loaders.recognise.lexicon import known
from loaders.resolve.keyed import Keyed
from loaders.resolve.profiles import Profile
from loaders.resolve.world import World

WORD = re.compile(r"[a-z]+|\d+")
ORDINAL = re.compile(r"(\d+)(?:e|er|ere|eme|st|nd|rd|th)\b")
SERVICES = frozenset({"police", "gendarmerie", "customs"})
REGIONAL = frozenset({"regional", "directorate", "direction", "region"})
ACRONYM = re.compile(r"[A-Z][A-Z0-9-]*[A-Za-z0-9]")


def bodies(some: Sequence[Profile], _: World) -> Keyed:
    return Keyed(Kind.ORGANIZATION, _keys(some))


def _keys(some: Sequence[Profile]) -> Iterator[tuple[str, Profile]]:
    """Keys that two profiles of one body share."""
    meanings = _meanings(some)
    for profile in some:
        for name in profile.names | profile.acronyms:
            if (number := _known().get(fold(name))) is not None and _fits(number, profile):
                yield f"known body {known()[number].names[0]}", profile
            elif key := _key(name, profile):
                yield f"name {key}", profile
        for acronym in _acronyms(profile):
            if len(meanings[acronym, profile.country]) < 2 and profile.country:
                yield f"acronym {acronym} in {profile.country}", profile


def _fits(number: int, profile: Profile) -> bool:
    """Whether a known body can be meant: one of another country only where its name says so."""
    country = known()[number].country
    return country is None or profile.country in (None, country)


def _key(name: str, profile: Profile) -> str | None:
    """The words of a name in English, sorted, with the country; None where a name says too little to compare."""
    words = translated(name)
    if len(words) < 2:
        return None
    distinct = [word for word in words if word.isdigit() or word not in vocabulary()]
    if not distinct and set(words) & local() and "national" not in words and "general" not in words:
        return None
    if distinct and set(words) & SERVICES and set(words) - SERVICES <= {*distinct, *REGIONAL}:
        words = tuple(word for word in words if word not in REGIONAL)  # "Police de Kayes" is its regional directorate
    proper = any(not word.isdigit() for word in distinct)  # every country has a Zone 4
    return f"{' '.join(sorted(words))} ({profile.country})" if profile.country or proper else None


@cache
def translated(name: str) -> tuple[str, ...]:
    """The meaning words of a body's name: "2e Région militaire" and "2nd Military Region" are the same."""
    data = _data()
    plain = ORDINAL.sub(r"\1", fold(name).replace("'", " "))
    nothing, words = set(data["nothing"]), data["translations"]
    return tuple(dict.fromkeys(words.get(word, word) for word in WORD.findall(plain) if word not in nothing))


def vocabulary() -> frozenset[str]:
    """The words that are no proper name."""
    return frozenset(_data()["translations"].values())


def local() -> frozenset[str]:
    return frozenset(_data()["local"])


def _acronyms(profile: Profile) -> set[str]:
    names = {name for name in profile.names if ACRONYM.fullmatch(name) and len(name) > 2}
    return {fold(acronym) for acronym in names | profile.acronyms if len(acronym) > 2}


def _meanings(some: Sequence[Profile]) -> dict[tuple[str, str | None], set[str]]:
    """Acronym and country → the full names that documents give it in one language, as sets of words."""
    found: dict[tuple[str, str | None], set[str]] = {}
    for profile in some:
        for acronym in _acronyms(profile):
            full = {
                " ".join(sorted(translated(n)))
                for n in profile.names
                if not ACRONYM.fullmatch(n) and len(n.split()) > 1
            }
            found.setdefault((acronym, profile.country), set()).update(full)
    return found


@cache
def _known() -> dict[str, int]:
    """Folded name or acronym → the number of the known body; names that two bodies bear are left out."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for number, body in enumerate(known()):
        for name in {fold(name) for name in body.names}:
            twice |= {name} if name in found else set()
            found[name] = number
    return {name: number for name, number in found.items() if name not in twice}


@cache
def _data() -> dict[str, dict[str, str]]:
    source = resources.files("loaders.resolve") / "words.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
