"""When two documents mean the same person: the same full name and a post in the same body, never a name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from loaders.folding import fold
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups


def person_keys(some: list[Profile], groups: Groups, _: Mapping[str, Profile]) -> Iterator[tuple[str, Profile]]:
    """Full name (in any order of its parts) and a body in which they serve."""
    yield from _keys(some, groups, ("HOLDS_POST",))


def acquainted_keys(some: list[Profile], groups: Groups, _: Mapping[str, Profile]) -> Iterator[tuple[str, Profile]]:
    """Full name and a person above them, or an operation that they led or joined."""
    yield from _keys(some, groups, ("REPORTS_TO", "COMMANDS", "TOOK_PART_IN"))


def _keys(some: list[Profile], groups: Groups, relations: tuple[str, ...]) -> Iterator[tuple[str, Profile]]:
    for profile in some:
        for name in {" ".join(sorted(re.findall(r"\w+", fold(name)))) for name in profile.names}:
            for relation in relations if len(name.split()) > 1 else ():
                for end in profile.ends.get(relation, ()):
                    yield f"name {name}, {relation} {groups.root(end)}", profile
