"""Bodies that are known by several names (`loaders.recognise.lexicon`): which of them a name means in a country."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from loaders.recognise.lexicon import known
from loaders.resolve.bodies.names import Name, read


def meant(name: Name, country: str | None) -> str | None:
    """The known body that NAME means in a document about COUNTRY: its number, and the country if many have one."""
    bodies = _index().get(key(name), ())
    fitting = [number for number in bodies if _fits(number, name, country)]
    nearest = [number for number in fitting if country in _where(number)] if len(fitting) > 1 else fitting
    if len(nearest) != 1:
        return None
    (number,) = nearest
    if not known()[number].each:
        return str(number)
    where = next(iter(name.nations), country)
    return f"{number} {where}" if where else None


def international(meaning: str) -> bool:
    """Whether the known body is met in every country."""
    return _everywhere(int(meaning.split()[0]))


def many(meaning: str) -> bool:
    """Whether a country has many that are called so, one for each region or state."""
    return known()[int(meaning.split()[0])].many


def key(name: Name) -> tuple[str, frozenset[str]]:
    """What names of one body have in common."""
    return name.key, name.services


def _fits(number: int, name: Name, country: str | None) -> bool:
    """Whether the countries that the body, the name and the document have go together."""
    where = _where(number)
    if name.nations:
        return bool(name.nations & where) or known()[number].each  # "UNODC Mali" is an office of it
    return not where or _everywhere(number) or country is None or country in where


def _everywhere(number: int) -> bool:
    body = known()[number]
    return not body.each and (body.country is None or body.abroad)


@cache
def _index() -> dict[tuple[str, frozenset[str]], tuple[int, ...]]:
    found: dict[tuple[str, frozenset[str]], set[int]] = {}
    for number, name in _names():
        found.setdefault(key(name), set()).add(number)
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


@cache
def _where(number: int) -> frozenset[str]:
    """The countries of a body: its own, or those that its names tell."""
    body = known()[number]
    told = (read(name).nations for name in body.names)
    return frozenset({body.country}) if body.country else frozenset().union(*told)


def _names() -> Iterator[tuple[int, Name]]:
    for number, body in enumerate(known()):
        yield from ((number, read(name)) for name in body.names)
