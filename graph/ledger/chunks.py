"""Long lists of ids in pieces that fit into one statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

SIZE = 500


def chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), SIZE):
        yield ids[at : at + SIZE]
