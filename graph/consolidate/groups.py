"""Which claims say the same: those with one relation, the same ends, and nothing that tells them apart."""

from __future__ import annotations

from collections.abc import Collection

from graph.consolidate.gathered import Gathered, Said
from graph.names import fold
from graph.vocabulary import Relation, relations

Ends = tuple[str, str, str]  # relation, source, target
Telling = tuple[str, ...]  # what tells it apart, folded; "" where a claim does not say


def groups(gathered: Gathered) -> dict[tuple[Ends, Telling], list[Said]]:
    """The claims between named entities that each edge stands on.

    A claim that leaves open what tells apart ("of the OCS", no title) joins the one edge that it fits, if it is one.
    """
    by_ends: dict[Ends, dict[Telling, list[Said]]] = {}
    for said in gathered.said:
        relation = relations()[said.claim.relation]
        if _is_edge(relation, said) and {said.source, said.target} <= gathered.named:
            by_ends.setdefault(_ends(relation, said), {}).setdefault(_telling(relation, said), []).append(said)
    found: dict[tuple[Ends, Telling], list[Said]] = {}
    for ends, by_telling in by_ends.items():
        for telling, claims in by_telling.items():
            found.setdefault((ends, _fullest(telling, by_telling.keys())), []).extend(claims)
    return found


def _is_edge(relation: Relation, said: Said) -> bool:
    return relation.is_edge and said.claim.assertion.in_force and said.source != said.target


def _ends(relation: Relation, said: Said) -> Ends:
    source, target = said.source, str(said.target)
    if said.claim.attributes.get("kind") in relation.mutual:
        source, target = sorted((source, target))
    return relation.name, source, target


def _telling(relation: Relation, said: Said) -> Telling:
    attributes = said.claim.attributes
    names = ("role",) if attributes.get("role") in relation.sole else relation.apart
    return tuple(fold(str(attributes.get(name) or "")) if name in names else "" for name in relation.apart)


def _fullest(telling: Telling, others: Collection[Telling]) -> Telling:
    """What a vague claim must mean; itself where that can be several things."""
    fitting = [other for other in others if other != telling and _fits(telling, other)]
    fullest = [one for one in fitting if not any(one != other and _fits(one, other) for other in fitting)]
    return fullest[0] if len(fullest) == 1 else telling


def _fits(vague: Telling, full: Telling) -> bool:
    return all(not said or said == other for said, other in zip(vague, full, strict=True))
