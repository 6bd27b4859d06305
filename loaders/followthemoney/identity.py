"""Who is one entity: what has one id in a file is one, and of our own export what has two ids is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from graph.ledger import Ledger
from graph.model import Judgement, Reason, Verdict

INSIDE = "rule:coreference"  # resolution builds on it: one thing inside a document


def same(entities: Mapping[str, str]) -> Iterator[Judgement]:
    """ENTITIES has the entity of each mention of a document."""
    first: dict[str, str] = {}
    for mention in sorted(entities):
        known = first.setdefault(entities[mention], mention)
        if known != mention:
            yield Judgement(known, mention, Verdict.SAME, INSIDE, 1.0, (Reason("one_in_file", 1.0, entities[mention]),))


def settle(ledger: Ledger, entities: Mapping[str, str], author: str, apart: bool) -> None:
    """Judge, as AUTHOR, what LEDGER tells otherwise than the file whose ENTITIES has the entity of each mention.

    APART: two entities of the file are two. Rules across documents mostly say the same, and then nothing is written.
    """
    members: dict[str, list[str]] = {}
    for mention in sorted(entities):
        members.setdefault(entities[mention], []).append(mention)
    now = ledger.entities_of(entities)
    clusters: dict[str, set[str]] = {}
    for mention, entity in entities.items():
        clusters.setdefault(now[mention], set()).add(entity)
    mixed = [sorted(ids) for ids in clusters.values() if apart and len(ids) > 1]
    torn = {id for id, mentions in members.items() if len({now[mention] for mention in mentions}) > 1}
    for id in sorted(torn.union(*mixed)):
        for mention in members[id][1:]:
            ledger.judge(Judgement(members[id][0], mention, Verdict.SAME, author))
    for ids in mixed:
        for one, other in combinations(ids, 2):
            ledger.judge(Judgement(members[one][0], members[other][0], Verdict.DIFFERENT, author))
