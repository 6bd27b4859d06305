"""Whether what is written as FollowTheMoney is valid and comes back equal (docs/formats.md says what equal means)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from graph.ledger import Ledger
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import Source, sources
from viz.exports import write

NAME = "export.ftm.json"


def exchange(paths: Sequence[Path], folder: Path) -> list[str]:
    """Load PATHS, write, read into an empty ledger, write again: what differs, in words. FOLDER is empty."""
    gazetteer = Gazetteer.load()
    first, second = (Ledger(f"sqlite:///{folder / name}.sqlite") for name in ("first", "second"))
    load(sources([str(path) for path in paths]), first, gazetteer)
    content = _written(first)
    report = load([Source(NAME, NAME, content)], second, gazetteer)
    wrong = [str(refused) for refused in report.refused]
    if (again := _written(second)) != content:
        before, after = set(content.splitlines()), set(again.splitlines())
        wrong.append(f"FollowTheMoney: {len(before - after)} entities do not come back, {len(after - before)} are new")
    print(f"FollowTheMoney: {len(content.splitlines())} valid entities, {len(wrong)} faults after reading them back")
    for ledger in (first, second):
        ledger.close()
    return wrong


def _written(ledger: Ledger) -> bytes:
    target = io.BytesIO()
    write("ftm", ledger, target)  # which checks each entity
    return target.getvalue()
