"""Writing a ledger as FollowTheMoney and reading it back."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from graph.ledger import Ledger
from graph.model import Extraction, Judgement
from loaders.pipeline import LoadReport, load
from loaders.places import Gazetteer
from loaders.readers import Source
from viz.exports import write

Entity = dict[str, Any]


def ledger(pages: Iterable[Extraction], judgements: Sequence[Judgement] = ()) -> Ledger:
    made = Ledger("sqlite://")
    for page in pages:
        made.add(page)
    made.settle([judgement for judgement in judgements if judgement.author.startswith("rule:")])
    for judgement in judgements:
        if not judgement.author.startswith("rule:"):
            made.judge(judgement)
    return made


def written(ledger: Ledger, format: str = "ftm") -> bytes:
    target = io.BytesIO()
    write(format, ledger, target)
    return target.getvalue()


def read(content: bytes, name: str = "a.ftm.json") -> tuple[Ledger, LoadReport]:
    """A new ledger with what CONTENT says, and what the load tells."""
    made = Ledger("sqlite://")
    return made, load([Source(name, name, content)], made, Gazetteer([], []), workers=1)


def entities(content: bytes) -> list[Entity]:
    return [json.loads(line) for line in content.splitlines()]


def lines(*found: Entity) -> bytes:
    return b"\n".join(json.dumps(each).encode() for each in found)


def thing(id: str, schema: str, **properties: str | list[str]) -> Entity:
    listed = {name: value if isinstance(value, list) else [value] for name, value in properties.items()}
    return {"id": id, "schema": schema, "properties": listed}
