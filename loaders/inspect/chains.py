"""Facts that several edges say together: who stands above whom, and what lies in what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loaders.corpus import Fact
from loaders.inspect.case import Case
from loaders.inspect.drawn import Row

STEPS = 4  # between persons, at most


def above(case: Case, fact: Fact) -> bool:
    """Whether the second person of FACT stands above the first: by a few steps of command, or by a post in a body of
    which the first one's is a part."""
    low, high = fact.arguments[:2]
    return any(_reaches(case, person, case.ids[high]) for person in case.ids[low])


def _reaches(case: Case, person: str, targets: set[str]) -> bool:
    seen, front = {person}, {person}
    for _ in range(STEPS):
        front = {node for one in front for node in _higher(case, one)} - seen
        seen |= front
    return bool(seen & targets) or any(_heads_one_of(case, target, person, seen) for target in targets)


def _higher(case: Case, node: str) -> Iterator[str]:
    for edge in case.drawn.edges:
        if edge["source"] == node and edge["type"] in ("REPORTS_TO", "HOLDS_POST", "PART_OF"):
            yield edge["target"]
        if edge["target"] == node and edge["type"] == "COMMANDS":
            yield edge["source"]


def _heads_one_of(case: Case, target: str, person: str, above: set[str]) -> bool:
    """Whether TARGET holds a post that is not over in a body of ABOVE; where PERSON has a post too, as its head."""
    posts = [edge for edge in case.drawn.said("HOLDS_POST") if edge["source"] in (target, person)]
    own = {edge["target"] for edge in posts if edge["source"] == person}
    headed = {
        edge["target"] for edge in posts if edge["source"] == person and edge["properties"]["role"] == "commander"
    }
    return any(
        edge["target"] in above - headed
        and not edge["properties"]["end"]
        and (edge["target"] not in own or edge["properties"]["role"] == "commander")
        for edge in posts
        if edge["source"] == target
    )


def inside(case: Case, fact: Fact) -> bool:
    """Whether the first place of FACT lies in the second, over any number of edges."""
    outer = case.ids[fact.arguments[1]]
    return any(_around(case, place) & outer for place in case.ids[fact.arguments[0]])


def _around(case: Case, place: str) -> set[str]:
    seen, front = {place}, {place}
    while front:
        front = {edge["target"] for edge in case.drawn.said("WITHIN") if edge["source"] in front} - seen
        seen |= front
    return seen


def stands_under(case: Case, facts: Iterable[Fact], edge: Row) -> bool:
    """Whether the marks put EDGE's source under its target, over any number of facts."""
    pairs = [fact.arguments[:2] for fact in facts]
    seen, front = set[str](), {key for key, ids in case.ids.items() if edge["source"] in ids}
    while front:
        front = {high for low, high in pairs if low in front} - seen
        seen |= front
    return any(edge["target"] in case.ids[key] for key in seen if key in case.ids)
