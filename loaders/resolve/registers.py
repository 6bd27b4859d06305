"""Who is who by what registers say: equal identifiers are one entity, and a name means whom its register lists so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups


def identities(every: Iterable[Profile]) -> dict[str, dict[str, str]]:
    """Profile → its value under each scheme."""
    found: dict[str, dict[str, str]] = {}
    for profile in every:
        for scheme, value in _identified(profile, by_name=False):
            found.setdefault(profile.id, {})[scheme] = value
    return found


def join_registered(every: Iterable[Profile], groups: Groups) -> Iterator[tuple[str, str]]:
    """Join in GROUPS what registers call alike; yields the profiles that had an identifier, each with that reason."""
    for by_name in (False, True):  # ids first: a name that several ids bear means none of them
        shared: dict[tuple[str, str], list[str]] = {}
        for profile in every:
            for identifier in _identified(profile, by_name):
                shared.setdefault((profile.kind.value + " " + identifier[0], identifier[1]), []).append(profile.id)
        for (scheme, value), ids in sorted(shared.items()):
            groups.join_all(sorted(ids))
            yield from ((id_, f"{scheme.partition(' ')[2]} {value}") for id_ in ids)


def merged(every: Iterable[Profile], groups: Groups) -> list[Profile]:
    """One profile for each group so far: a register's entity is compared once, however many rows name it."""
    found: dict[str, Profile] = {}
    for profile in every:
        root = groups.root(profile.id)
        ends = {relation: {groups.root(end) for end in ids} for relation, ids in profile.ends.items()}
        if root not in found:
            names, acronyms = set(profile.names), set(profile.acronyms)
            found[root] = replace(
                profile, id=root, ends=ends, names=names, acronyms=acronyms, claims=list(profile.claims)
            )
        else:
            _take(found[root], profile, ends)
    return [found[id_] for id_ in sorted(found)]


def _take(into: Profile, profile: Profile, ends: Mapping[str, set[str]]) -> None:
    into.names |= profile.names
    into.acronyms |= profile.acronyms
    into.claims += profile.claims
    into.country = into.country or profile.country
    for relation, ids in ends.items():
        into.ends.setdefault(relation, set()).update(ids)


def _identified(profile: Profile, by_name: bool) -> Iterator[tuple[str, str]]:
    for claim in profile.said("IDENTIFIED"):
        if bool(claim.attributes.get("by_name")) is by_name:
            yield str(claim.attributes.get("scheme")), str(claim.attributes.get("value"))
