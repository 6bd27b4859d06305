"""The kinds of fact that are compared: what the marks want, what the graph claims, and when the two fit.

Claims are compared between entities that the marks know: what hangs on an entity that is none is that entity's error
(`wrongs`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph.model import Kind
from loaders.corpus import Fact
from loaders.inspect.case import Case
from loaders.inspect.chains import above, inside, stands_under
from loaders.inspect.drawn import Row
from loaders.inspect.gold import UNREAL
from loaders.inspect.names import dated, says
from loaders.inspect.outcomes import resulted, results

ENDS = ("start", "end")  # of a post

Fits = Callable[[Case, Fact, Row], bool]


@dataclass(frozen=True, slots=True)
class Comparing:
    """FOUND replaces `fits` where several edges together say a fact, RIGHT where several facts together say an edge."""

    wanted: Callable[[Case], Iterable[Fact]]
    claimed: Callable[[Case], Iterable[Row]]
    fits: Fits
    found: Callable[[Case, Fact], bool] | None = None
    right: Callable[[Case, Row], bool] | None = None


def _facts(*names: str) -> Callable[[Case], list[Fact]]:
    return lambda case: case.gold.between(*names)


def _edges(*relations: str) -> Callable[[Case], list[Row]]:
    return lambda case: case.between(*relations)


def _either_way(case: Case, fact: Fact, edge: Row) -> bool:
    return case.ties(fact, edge) or case.turned(fact, edge)


def _in_full(case: Case, fact: Fact, edge: Row) -> bool:
    """With the title and the rank that the marks give."""
    title, rank = case.gold.title(fact), case.gold.rank(fact.arguments[0])
    said = edge["properties"]
    ranks = [*case.drawn.nodes[edge["source"]]["ranks"], said["rank"]]
    right_title = title is None or says([said["title"], *said.get("titles", ()), said["role"]], title)
    return case.ties(fact, edge) and right_title and (rank is None or says(ranks, rank))


def _with(name: str, usual: str, fits: Fits) -> Fits:
    """FITS, and the option NAME is the edge's property."""

    def same(case: Case, fact: Fact, edge: Row) -> bool:
        right = (edge["properties"].get(name) or usual) == fact.options.get(name, usual)
        return right and fits(case, fact, edge)

    return same


def _dated_posts(case: Case) -> list[Fact]:
    return [fact for fact in case.gold.between("post") if any(end in fact.options for end in ENDS)]


def _dated_edges(case: Case) -> list[Row]:
    return [edge for edge in case.between("HOLDS_POST") if any(edge["properties"].get(end) for end in ENDS)]


def _dated(case: Case, fact: Fact, edge: Row) -> bool:
    """With the start and the end that the marks give, no others."""
    said = [(edge["properties"].get(end), fact.options.get(end)) for end in ENDS]
    return case.ties(fact, edge) and all(dated(date, wanted) if wanted else not date for date, wanted in said)


def _partners(case: Case) -> list[Fact]:
    return [fact for fact in case.gold.between("partner") if fact.options.get("status") not in UNREAL]


def _happened(case: Case) -> list[Fact]:
    return [Fact("operation", (key,), {}) for key, kind in case.gold.entities.items() if kind is Kind.OPERATION]


def _kinds(case: Case) -> list[Fact]:
    return [fact for fact in case.gold.said("kind") if case.ids.get(fact.arguments[0])]


def _known_operations(case: Case) -> list[Row]:
    return [node for node in case.drawn.of_kind(Kind.OPERATION) if node["id"] in case.known]


def _is(case: Case, fact: Fact, node: Row) -> bool:
    return node["id"] in case.ids[fact.arguments[0]]


def _is_of_kind(case: Case, fact: Fact, node: Row) -> bool:
    return _is(case, fact, node) and bool(node["operation_kind"] == fact.arguments[1])


def _same_body(case: Case, fact: Fact) -> bool:
    """A body under its former and its present name may be one node."""
    new, old = fact.arguments[:2]
    return bool(case.ids[new] & case.ids[old]) or any(case.turned(fact, edge) for edge in case.between("SUCCEEDED_BY"))


def _was_there(case: Case, fact: Fact) -> bool:
    """Who commanded was there."""
    return any(case.ties(fact, edge) for edge in case.between("TOOK_PART_IN", "COMMANDS"))


def _was_there_indeed(case: Case, edge: Row) -> bool:
    return any(case.ties(fact, edge) for fact in case.gold.between("took_part", "commands"))


KINDS = {
    "post": Comparing(_facts("post"), _edges("HOLDS_POST"), Case.ties),
    "post_in_full": Comparing(_facts("post"), _edges("HOLDS_POST"), _in_full),
    "post_status": Comparing(_facts("post"), _edges("HOLDS_POST"), _with("status", "current", Case.ties)),
    "post_dates": Comparing(_dated_posts, _dated_edges, _dated),
    "commands": Comparing(_facts("commands"), _edges("COMMANDS"), Case.ties),
    "superior": Comparing(
        _facts("reports_to"),
        _edges("REPORTS_TO"),
        Case.ties,
        found=above,
        right=lambda case, edge: stands_under(case, case.gold.said("reports_to"), edge),
    ),
    "partner": Comparing(_partners, _edges("PARTNER_OF"), _either_way),
    "partner_kind": Comparing(_partners, _edges("PARTNER_OF"), _with("kind", "cooperation", _either_way)),
    "part_of": Comparing(_facts("part_of"), _edges("PART_OF"), Case.ties),
    "based": Comparing(_facts("based"), _edges("BASED_AT"), Case.ties),
    "succeeds": Comparing(_facts("succeeds"), _edges("SUCCEEDED_BY"), Case.turned, found=_same_body),
    "within": Comparing(_facts("within"), lambda case: (), Case.ties, found=inside),  # the gazetteer knows more
    "operation": Comparing(_happened, Case.operations, _is),
    "operation_kind": Comparing(_kinds, _known_operations, _is_of_kind),
    "took_part": Comparing(
        _facts("took_part"), _edges("TOOK_PART_IN"), Case.ties, found=_was_there, right=_was_there_indeed
    ),
    "part_role": Comparing(_facts("took_part"), _edges("TOOK_PART_IN"), _with("role", "participant", Case.ties)),
    "outcome": Comparing(lambda case: case.gold.outcomes(), results, resulted),
}
