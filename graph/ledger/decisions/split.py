"""An entity in two: what has to be said of pairs so that both sides are whole, and apart whatever rules come."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from graph.decision import Action
from graph.ledger.clusters import Pair, clusters, pair
from graph.ledger.decisions.members import Member, best
from graph.model import Judgement, Verdict

Side = Mapping[str, Member]


def split(sides: tuple[Side, Side], reached: Collection[str], between: Collection[Judgement]) -> dict[Pair, Action]:
    """SIDES make up an entity; BETWEEN are the judgements in force between the mentions REACHED from it."""
    apart = {*_crossing(sides, between), *_against(*sides), *_against(*reversed(sides))}
    said = [judgement for judgement in between if pair(judgement) not in apart]
    said += [Judgement(*each, Verdict.DIFFERENT, "", at="") for each in apart]
    groups = clusters(reached, said)
    mended = {each for side in sides for each in _mended(side, groups)}
    return {**dict.fromkeys(mended, Action.SAME), **dict.fromkeys(apart, Action.DIFFERENT)}


def _crossing(sides: tuple[Side, Side], between: Iterable[Judgement]) -> Iterator[Pair]:
    for judgement in between:
        left, right = pair(judgement)
        crosses = (left in sides[0] and right in sides[1]) or (left in sides[1] and right in sides[0])
        if crosses and judgement.verdict is Verdict.SAME:
            yield left, right


def _against(side: Side, other: Side) -> Iterator[Pair]:
    """What each document tells on one SIDE is different from what stands best for the OTHER."""
    told: dict[str, dict[str, Member]] = {}
    for id, member in side.items():
        told.setdefault(member.document, {})[id] = member
    yield from (_ordered(best(members), best(other)) for members in told.values())


def _mended(side: Side, groups: Mapping[str, str]) -> Iterator[Pair]:
    """The pairs that join again what fell apart on one SIDE."""
    pieces: dict[str, dict[str, Member]] = {}
    for id, member in side.items():
        pieces.setdefault(groups[id], {})[id] = member
    first = best(side)
    yield from (_ordered(first, best(piece)) for piece in pieces.values() if first not in piece)


def _ordered(one: str, other: str) -> Pair:
    return min(one, other), max(one, other)
