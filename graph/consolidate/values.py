"""One value out of what several documents say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from graph.consolidate.gathered import Said
from graph.model import Assertion, Claim

T = TypeVar("T", str, int, float)


def documented(said: Iterable[Said], name: str) -> dict[Any, set[str]]:
    """The documents behind each value of attribute NAME."""
    found: dict[Any, set[str]] = {}
    for each in said:
        value = each.claim.attributes.get(name)
        if value not in (None, "", []):
            found.setdefault(value, set()).add(each.claim.document)
    return found


def best_text(said: Iterable[Said], name: str) -> str | None:
    """The value that most documents give; between equals the longest, then the first of the alphabet."""
    found = documented(said, name)
    return min(found, key=lambda text: (-len(found[text]), -len(text), text), default=None)


def best_number(said: Iterable[Said], name: str) -> int | float | None:
    """The number that most documents give; between equals the largest, as counts grow while news comes in."""
    found = documented(said, name)
    return min(found, key=lambda number: (-len(found[number]), -number), default=None)


def surest(claims: Iterable[Claim]) -> str | None:
    """How the surest of CLAIMS is said."""
    order = list(Assertion)
    return min((claim.assertion for claim in claims), key=order.index, default=None)
