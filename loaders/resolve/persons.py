"""When two documents mean the same person: the same full name and a post in the same body, never a name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.folding import fold
from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups


def person_keys(some: list[Profile], groups: Groups) -> Iterator[tuple[str, Profile]]:
    """Full name (in any order of its parts) and a body in which they serve."""
    for profile in some:
        for name in {" ".join(sorted(re.findall(r"\w+", fold(name)))) for name in profile.names}:
            if len(name.split()) > 1:
                for body in profile.ends.get("HOLDS_POST", ()):
                    yield f"name {name} and body {groups.root(body)}", profile
