"""What an act means for single pairs of mentions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection

from graph.decision import About, Action, Ruling
from graph.errors import UsageError
from graph.ledger import regroup
from graph.ledger.between import between
from graph.ledger.clusters import Pair, by_rule, pair
from graph.ledger.decisions import members
from graph.ledger.decisions.split import split
from graph.model import Verdict
from graph.sentences import say

Said = Iterator[tuple[Pair, Action]]


def rulings(connection: Connection, action: Action, about: About) -> tuple[Ruling, ...]:
    """What ACTION says of ABOUT (see `Action`), each pair once, sorted. Raises NotFound, UsageError."""
    if not about:
        raise UsageError(say("decision_nothing"))
    said = dict(_MEANINGS[action](connection, action, about))
    return tuple(Ruling(*each, said[each]) for each in sorted(said))


def _pairs(connection: Connection, action: Action, about: About) -> Said:
    for each in about:
        if len(set(each)) != 2:
            raise UsageError(say("decision_pair"))
        yield from _pair(connection, action, each)


def _pair(connection: Connection, action: Action, ids: Sequence[str]) -> Said:
    found = members.some(connection, ids)
    one, other = (found[id] for id in ids)
    if one.kind != other.kind:
        raise UsageError(say("decision_kinds", left=one.kind, right=other.kind))
    if one.entity == other.entity:
        yield (min(ids), max(ids)), action
        return
    left, right = sorted(_standing_for(connection, member) for member in (one, other))
    if action is Action.SAME:
        yield from ((apart, action) for apart in _kept_apart(connection, one.entity, other.entity))
    yield (left, right), action


def _standing_for(connection: Connection, member: members.Member) -> str:
    """A mention is itself, an entity the mention that stands best for it."""
    whole = member.id == member.entity
    return members.standing_for(connection, member.entity) if whole else member.id


def _kept_apart(connection: Connection, one: str, other: str) -> Iterator[Pair]:
    """What persons or files called different between two entities that are now called the same."""
    for judgement in between(connection, one, other):
        if judgement.verdict is Verdict.DIFFERENT and not by_rule(judgement):
            yield pair(judgement)


def _split(connection: Connection, action: Action, about: About) -> Said:
    first = members.some(connection, about[0])
    entity = min(first.values(), key=lambda member: member.id).entity if first else ""
    whole = members.of(connection, [entity])
    rest = {id: member for id, member in whole.items() if id not in first}
    given = set(about[1]) if len(about) == 2 else set(rest)
    if len(about) > 2 or not first or not rest or not first.keys() <= whole.keys() or given != rest.keys():
        raise UsageError(say("decision_sides"))
    reached, judged = regroup.reach(connection, {entity})
    yield from split((first, rest), reached, judged).items()


def _alone(connection: Connection, action: Action, about: About) -> Said:
    if any(len(each) != 1 for each in about):
        raise UsageError(say("decision_alone"))
    entities = {member.entity for member in members.some(connection, [each[0] for each in about]).values()}
    yield from (((id, id), action) for id in members.of(connection, entities))


_MEANINGS: dict[Action, Callable[[Connection, Action, About], Said]] = {
    Action.SAME: _pairs,
    Action.DIFFERENT: _pairs,
    Action.UNSURE: _pairs,
    Action.SPLIT: _split,
    Action.ACCEPT: _alone,
    Action.REJECT: _alone,
}
