"""Who is who by what registers say: equal identifiers are one entity, and a name means whom its register lists so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from graph.model import Judgement, Verdict
from loaders.resolve.profiles import Profile
from loaders.resolve.scoring import judged
from loaders.resolve.union import Groups, Identity
from loaders.resolve.weights import registered


def identities(every: Iterable[Profile]) -> dict[str, Identity]:
    """Profile → its values under each scheme."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for profile in every:
        for scheme, value in _identified(profile, by_name=False):
            values = found.setdefault(profile.id, {})
            values[scheme] = values.get(scheme, frozenset()) | {value}
    return dict(found)


def join_registered(every: Iterable[Profile], groups: Groups) -> Iterator[Judgement]:
    """Join in GROUPS what registers call alike; yields why."""
    for by_name in (False, True):  # ids first: a name that several ids bear means none of them
        shared: dict[tuple[str, str, str], list[Profile]] = {}
        for profile in every:
            for scheme, value in _identified(profile, by_name):
                shared.setdefault((profile.kind, scheme, value), []).append(profile)
        for (_, scheme, value), some in sorted(shared.items()):
            free = _free(some, groups)
            reason = registered("name_registered" if by_name else "identifier_equal", f"{scheme} {value}")
            for other in free[1:]:
                if groups.join(free[0].id, other.id):
                    yield judged(free[0], other.id, Verdict.SAME, 1.0, (reason,))


def _free(some: list[Profile], groups: Groups) -> list[Profile]:
    """SOME; where registers tell some of them apart the others may mean any: these alone, if there are such."""
    bound = {groups.root(profile.id) for profile in some if groups.bound(profile.id)}
    if any(groups.apart(one, other) for one, other in combinations(sorted(bound), 2)):
        return [profile for profile in some if not groups.bound(profile.id)]
    return some


def _identified(profile: Profile, by_name: bool) -> Iterator[tuple[str, str]]:
    for claim in profile.said("IDENTIFIED"):
        if bool(claim.attributes.get("by_name")) is by_name:
            yield str(claim.attributes.get("scheme")), str(claim.attributes.get("value"))
