"""When two documents tell the same operation: kind, day and place are the same."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.resolve.profiles import Profile
from loaders.resolve.union import Groups

DAY = len("2024-05-12")


def operation_keys(some: list[Profile], groups: Groups) -> Iterator[tuple[str, Profile]]:
    for profile in some:
        happened = profile.said("HAPPENED")
        days = {str(c.attributes["began"]) for c in happened if len(str(c.attributes.get("began", ""))) == DAY}
        kinds = {str(claim.attributes.get("kind")) for claim in happened}
        if len(days) == 1:
            for place in profile.ends.get("TOOK_PLACE_AT", ()):
                for kind in kinds:
                    yield f"{kind} on {min(days)} at {groups.root(place)}", profile
