"""Which entity somebody means who gives an id or a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from graph.errors import Ambiguous, NotFound, UsageError
from graph.names import fold
from graph.sentences import Sentence, say
from queries.envelope import Row
from queries.inquiry import Inquiry, run
from queries.nodes import node
from queries.question import Question

ID = re.compile(r"[0-9a-f]{24}")
NUMBER = re.compile(r"[0-9]+")
CANDIDATES = 50
LISTED = 10  # entities that a sentence names, and namesakes that a question takes together
CLEARLY = 5.0  # how much better than the next a name must fit that is not spelt exactly so


@cache
def _nodes() -> Question:
    return Question.read(files("queries") / "cypher" / "entity.cypher")


def nodes(inquiry: Inquiry, ids: Sequence[str]) -> dict[str, Row]:
    """Those of IDS that the graph holds, as nodes."""
    rows = run(inquiry.store, _nodes(), {"ids": list(ids)})
    return {row["id"]: node(row["id"], row["type"], row["properties"]) for row in rows}


def resolve_entity(inquiry: Inquiry, said: str, types: Sequence[str] = ()) -> Row:
    """The node that SAID, an id or a name, means, of TYPES where given. Raises NotFound, Ambiguous, UsageError."""
    likely = resolve_entities(inquiry, said, types)
    if len(likely) > 1:
        key = "several" if likely == _called(inquiry, said, types) else "alike"
        raise Ambiguous(say(key, said=said, listed=_listed(likely)))
    return likely[0]


def resolve_entities(inquiry: Inquiry, said: str, types: Sequence[str] = ()) -> list[Row]:
    """All the nodes that SAID fits equally well, at least one. Raises NotFound, UsageError."""
    if ID.fullmatch(said):
        return [_of_type(_by_id(inquiry, said), types)]
    return _called(inquiry, said, types) or _alike(inquiry, said, types)


def _called(inquiry: Inquiry, said: str, types: Sequence[str]) -> list[Row]:
    """Those that SAID spells exactly; where it is the name that some are shown by, these only."""
    exact = list(_known(inquiry, inquiry.ledger.called(said, types)))
    return [one for one in exact if fold(said) == fold(one["name"] or "")] or exact


def _alike(inquiry: Inquiry, said: str, types: Sequence[str]) -> list[Row]:
    """Those that SAID resembles most. Another number is another body: one that is not said is not meant."""
    scores = dict(inquiry.ledger.find(said, types, CANDIDATES))
    near = _known(inquiry, scores)
    same = [one for one in near if any(_numbers(said) == _numbers(form) for form in _forms(one))]
    if not same:
        raise NotFound(_nobody(said, types, near))
    return [one for one in same if scores[one["id"]] > scores[same[0]["id"]] - CLEARLY][:LISTED]


def _nobody(said: str, types: Sequence[str], near: Sequence[Row]) -> Sentence:
    key = "nobody_among" if types else "nobody"
    return say(f"{key}_but" if near else key, said=said, types=", ".join(types), listed=_listed(near))


def _known(inquiry: Inquiry, ids: Iterable[str]) -> list[Row]:
    wanted = list(ids)
    known = nodes(inquiry, wanted)
    return [known[id] for id in wanted if id in known]


def _listed(found: Sequence[Row]) -> str:
    named = [f"{one['name']} ({one['type']}, {one['id']})" for one in found[:LISTED]]
    return "; ".join([*named, "…"] if len(found) > LISTED else named)


def _forms(candidate: Row) -> set[str]:
    return {form for form in (candidate["name"], candidate["acronym"], *candidate["names"]) if form}


def _numbers(name: str) -> list[int]:
    """The numbers in NAME; of an ordinal, its number."""
    return sorted(int(digits) for digits in NUMBER.findall(fold(name)))


def _by_id(inquiry: Inquiry, id: str) -> Row:
    known = nodes(inquiry, [id]) or nodes(inquiry, [inquiry.ledger.entity_of(id)])  # a former id redirects
    if not known:
        raise NotFound(say("no_entity", id=id))
    return next(iter(known.values()))


def _of_type(found: Row, types: Sequence[str]) -> Row:
    if types and found["type"] not in types:
        raise UsageError(say("other_type", name=found["name"], type=found["type"], types=", ".join(types)))
    return found
