"""What must never be claimed, and how often it could have been."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from graph.model import Kind
from loaders.inspect.case import Case
from loaders.inspect.names import key


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in words, one for each, out of so many OCCASIONS."""

    said: tuple[str, ...]
    occasions: int


def wrongs(case: Case) -> dict[str, Wrong]:
    return {
        "person_shown": Wrong(tuple(_not_persons(case)), len(case.gold.not_persons())),
        "person_spurious": Wrong(tuple(_spurious(case)), len(list(case.drawn.of_kind(Kind.PERSON)))),
        "person_twice": Wrong(tuple(_twice(case)), len(_full_names(case))),
        "enemies": Wrong(tuple(_enemies(case)), len(_pairs(case))),
        "merged": Wrong(tuple(_merged(case)), len(case.gold.between("distinct"))),
        "joined": Wrong(tuple(_joined(case)), len(case.known)),
    }


def _not_persons(case: Case) -> Iterator[str]:
    """Suspects, victims, places and bodies that the graph shows as officials."""
    return (text for text in case.gold.not_persons() if case.drawn.called(Kind.PERSON, [text]))


def _spurious(case: Case) -> Iterator[str]:
    return (str(node["name"]) for node in case.drawn.of_kind(Kind.PERSON) if node["id"] not in case.known)


def _full_names(case: Case) -> dict[str, list[str]]:
    """Persons with a full name that no other one bears."""
    persons = {each: case.gold.names[each] for each, kind in case.gold.entities.items() if kind is Kind.PERSON}
    full = {}
    for each, names in persons.items():
        rivals = {key(name) for other, said in persons.items() if other != each for name in said}
        if own := [name for name in names if " " in key(name) and key(name) not in rivals]:
            full[each] = own
    return full


def _twice(case: Case) -> Iterator[str]:
    return (names[0] for names in _full_names(case).values() if len(case.drawn.called(Kind.PERSON, names)) > 1)


def _pairs(case: Case) -> list[tuple[str, str]]:
    """Bodies that are no partners and that the graph has."""
    pairs = [tuple(sorted(pair)) for pair in case.gold.enemies() if len(pair) == 2]
    return [(one, other) for one, other in pairs if case.ids.get(one) and case.ids.get(other)]


def _enemies(case: Case) -> Iterator[str]:
    for one, other in _pairs(case):
        ends = [(case.ids[one], case.ids[other]), (case.ids[other], case.ids[one])]
        edges = case.drawn.said("PARTNER_OF")
        if any(edge["source"] in low and edge["target"] in high for edge in edges for low, high in ends):
            yield f"{case.gold.names[one][0]} – {case.gold.names[other][0]}"


def _merged(case: Case) -> Iterator[str]:
    """Pairs marked as distinct that are one node; namesakes must have two nodes between them."""
    for fact in case.gold.between("distinct"):
        one, other = fact.arguments[:2]
        if case.ids[one] & case.ids[other] and (not _namesakes(case, one, other) or _alone(case, one, other)):
            yield f"{case.gold.names[one][0]} – {case.gold.names[other][0]}"


def _namesakes(case: Case, one: str, other: str) -> bool:
    return bool({*map(key, case.gold.names[one])} & {*map(key, case.gold.names[other])})


def _alone(case: Case, one: str, other: str) -> bool:
    return len(case.ids[one] | case.ids[other]) < 2


def _joined(case: Case) -> Iterator[str]:
    """Nodes that bear the names of two entities with no name in common."""
    named = [each for each, kind in case.gold.entities.items() if kind is not Kind.OPERATION]
    succeeded = {frozenset(fact.arguments[:2]) for fact in case.gold.between("succeeds")}
    for one, other in combinations(named, 2):
        apart = frozenset((one, other)) not in succeeded and not _namesakes(case, one, other)
        if apart and case.ids[one] & case.ids[other]:
            yield f"{case.gold.names[one][0]} – {case.gold.names[other][0]}"
