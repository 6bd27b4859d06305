"""Files of FollowTheMoney entities (JSON lines): our own come back as they were, those of others become claims."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from graph.ledger import Ledger
from graph.model import Extraction
from loaders.followthemoney.identity import settle
from loaders.readers import Refused, Source

FIRST = 2**16  # bytes in which a first entity is looked for
BEGINNING = (re.compile(rb"\A\s*\{"), re.compile(rb'"schema"\s*:\s*"[A-Z]'), re.compile(rb'"properties"\s*:\s*\{'))


@dataclass(slots=True)
class Entities:
    """What a file says: an extraction for each document, the entity of each mention, and what was not taken in."""

    extractions: list[Extraction] = field(default_factory=list)
    own: dict[str, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def settle(self, ledger: Ledger, name: str) -> None:
        """Once rules have compared all documents of LEDGER: what the file called NAME says of who is who."""
        for entities, apart in ((self.own, True), (self.others, False)):
            settle(ledger, entities, f"file:{name}", apart)


def is_followthemoney(content: bytes) -> bool:
    """Whether a file with this CONTENT begins as JSON lines of entities do."""
    return all(part.search(content[:FIRST]) for part in BEGINNING)


def read(source: Source) -> Entities:
    """Raises Refused where the package is not installed."""
    try:
        from loaders.followthemoney import others, own
        from loaders.followthemoney.lines import parse
    except ModuleNotFoundError as error:
        raise Refused("no-followthemoney", source.where, error.name or "") from error
    lines = parse(source.content, source.where)
    found = Entities(refused=lines.refused, left_out=lines.left_out)
    for extraction, entities in own.extractions(lines, source.options.case):
        found.extractions.append(extraction)
        found.own.update(entities)
    for extraction, entities in others.extractions(lines, source):
        found.extractions.append(extraction)
        found.others.update(entities)
    return found
