"""Who is who across documents, first version: what is surely the same is judged so, everything else stays apart.

Pure set logic over what the ledger holds, so that the order of loading does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.ledger import Ledger
from graph.model import Judgement, Kind, Reason, Verdict
from loaders.resolve.bodies import body_keys
from loaders.resolve.events import operation_keys
from loaders.resolve.persons import person_keys
from loaders.resolve.places import place_keys
from loaders.resolve.profiles import Profile, profiles
from loaders.resolve.registers import identities, join_registered, merged
from loaders.resolve.union import Groups

KEYS = (  # in this order: persons need to know which bodies are one, operations which places are
    (Kind.PLACE, place_keys),
    (Kind.ORGANIZATION, body_keys),
    (Kind.PERSON, person_keys),
    (Kind.OPERATION, operation_keys),
    (Kind.PERSON, person_keys),  # again: now it is known which operations and superiors are one
)


def resolve(ledger: Ledger) -> list[Judgement]:
    """All judgements `same` of the rules between entities of different documents, sorted by id."""
    every = profiles(ledger)
    groups = Groups((profile.id for profile in every), identities(every))
    reasons = dict(join_registered(every, groups))
    compared = merged(every, groups)
    at = {profile.id: profile for profile in compared}
    for kind, keys in KEYS:
        some = [profile for profile in compared if profile.kind is kind]
        for key, members in sorted(_shared(keys(some, groups, at)).items()):
            groups.join_all(members)
            for member in members[1:]:
                reasons.setdefault(member, key)
    return sorted(_judgements(every, groups, reasons), key=lambda judgement: judgement.id)


def _shared(keyed: Iterable[tuple[str, Profile]]) -> dict[str, list[str]]:
    """Key → ids of the profiles that have it, where several do."""
    shared: dict[str, set[str]] = {}
    for key, profile in keyed:
        shared.setdefault(key, set()).add(profile.id)
    return {key: sorted(ids) for key, ids in shared.items() if len(ids) > 1}


def _judgements(every: list[Profile], groups: Groups, reasons: dict[str, str]) -> Iterator[Judgement]:
    for profile in every:
        first = groups.root(profile.id)
        if first != profile.id:
            reason = (Reason("key_shared", 1.0, reasons[profile.id]),) if profile.id in reasons else ()
            yield Judgement(first, profile.id, Verdict.SAME, f"rule:{profile.kind.lower()}", 1.0, reason)
