"""Which entity somebody means who gives an id or a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from graph.errors import Ambiguous, NotFound, UsageError
from graph.names import acronym_form, fold
from graph.sentences import say
from queries.envelope import Row
from queries.inquiry import Inquiry, run
from queries.nodes import node
from queries.question import Question

ID = re.compile(r"[0-9a-f]{24}")
CANDIDATES = 10
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
        listed = "; ".join(f"{one['name']} ({one['type']}, {one['id']})" for one in likely)
        raise Ambiguous(say("several", said=said, listed=listed))
    return likely[0]


def resolve_entities(inquiry: Inquiry, said: str, types: Sequence[str] = ()) -> list[Row]:
    """All the nodes that SAID fits equally well, at least one. Raises NotFound, UsageError."""
    if ID.fullmatch(said):
        return [_of_type(_by_id(inquiry, said), types)]
    found = inquiry.ledger.find(said, types, CANDIDATES)
    known = nodes(inquiry, [id for id, _ in found])
    scored = [(known[id], score) for id, score in found if id in known]
    if not scored:
        raise NotFound(say("nobody_among" if types else "nobody", said=said, types=", ".join(types)))
    called = [candidate for candidate, _ in scored if fold(said) == fold(candidate["name"] or "")]
    exact = called or [candidate for candidate, _ in scored if fold(said) in _forms(candidate)]
    return exact or [candidate for candidate, score in scored if score > scored[0][1] - CLEARLY]


def _by_id(inquiry: Inquiry, id: str) -> Row:
    known = nodes(inquiry, [id]) or nodes(inquiry, [inquiry.ledger.entity_of(id)])  # a former id redirects
    if not known:
        raise NotFound(say("no_entity", id=id))
    return next(iter(known.values()))


def _of_type(found: Row, types: Sequence[str]) -> Row:
    if types and found["type"] not in types:
        raise UsageError(say("other_type", name=found["name"], type=found["type"], types=", ".join(types)))
    return found


def _forms(candidate: Row) -> set[str]:
    return {fold(name) for name in [candidate["name"] or "", *candidate["names"]]} | {
        fold(acronym_form(candidate["acronym"] or ""))
    }
