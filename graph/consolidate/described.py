"""What tables say of an entity itself: identifiers, classes, other names, and how long a body existed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.consolidate.dates import bounds, first_of, last_of, order
from graph.consolidate.gathered import Said
from graph.consolidate.values import best_text, documented
from graph.names import fold
from graph.vocabulary import relations

LISTS = {"classification": "classifications"}


def described(facts: Iterable[Said]) -> dict[str, Any]:
    """The properties that facts of tables give a node; those of which none speaks are left out."""
    found: dict[str, Any] = {}
    by_relation: dict[str, list[Said]] = {}
    for said in facts:
        by_relation.setdefault(said.claim.relation, []).append(said)
    for relation in ("CLASSIFIED", "DESCRIBED"):
        for name in relations()[relation].attributes if relation in by_relation else ():
            if name in LISTS:
                found[LISTS[name]] = sorted(documented(by_relation[relation], name))
            elif said_of := best_text(by_relation[relation], name):
                found[name] = said_of
    if identifiers := sorted(set(map(_identifier, by_relation.get("IDENTIFIED", ()))) - {""}):
        found["identifiers"] = identifiers
    return found


def proper(forms: Counter[str], facts: Iterable[Said]) -> Mapping[str, int]:
    """FORMS of a name without those that are told to be other names; all where nothing else is left."""
    told = [said for said in facts if said.claim.relation == "ALSO_NAMED"]
    others = {fold(str(said.claim.attributes["name"])) for said in told} - {fold(said.subject.name) for said in told}
    return {form: count for form, count in forms.items() if fold(form) not in others} or forms


def existence(told: Sequence[Said]) -> dict[str, Any]:
    """When a body existed, as far as rows say: the first day and the last, each stated or only cited."""
    if not told:
        return {}
    claims = [said.claim.attributes for said in told]
    cited = [claim["cited"] for claim in claims if claim.get("cited")]
    began = min((claim["began"] for claim in claims if claim.get("began")), key=order, default=None)
    ended = max((claim["ended"] for claim in claims if claim.get("ended")), key=order, default=None)
    seen = {"first_cited": first_of(cited), "last_cited": last_of(cited)}
    return {**bounds(began, ended), **seen, "open_ended": best_text(told, "open_ended")}


def _identifier(said: Said) -> str:
    attributes = said.claim.attributes
    return "" if attributes.get("by_name") else f"{attributes.get('scheme')}:{attributes.get('value')}"
