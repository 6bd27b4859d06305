"""Our own export back to what it was made of: documents, and in each the mentions and claims of its evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from followthemoney.proxy import EntityProxy
from pydantic import ValidationError

from graph.ledger.check import check
from graph.model import Claim, Document, Extraction, Mention
from graph.vocabulary import MENTIONED_IN
from loaders.followthemoney.identity import same
from loaders.followthemoney.lines import Line, Lines, is_own, schemata
from loaders.followthemoney.notes import SaidClaim, SaidDocument, SaidMention

NOTE = re.compile(r"(\w+): (.+)", re.DOTALL)


def extractions(lines: Lines, case: str | None) -> Iterator[tuple[Extraction, dict[str, str]]]:
    """For each document of ours in LINES what it says, and the entity of each of its mentions.

    Evidence whose document the file lacks is left out, and counted in LINES.
    """
    own = [line for line in lines.lines.values() if is_own(line.id)]
    evidence = _by_document(own, "Documentation")
    pages = _by_document(own, "Page")
    for line in own:
        if line.entity.schema.is_a("Document"):
            try:
                document = _document(line.entity, pages.get(line.id, ()), case)
            except ValueError as error:
                lines.refuse(line.number, _sentence(error))
            else:
                yield _extraction(lines, document, evidence.pop(line.id, ()))
    if orphans := sum(map(len, evidence.values())):
        lines.left_out["Documentation"] += orphans


def _by_document(own: Iterable[Line], schema: str) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in own:
        if line.entity.schema.name == schema:
            found.setdefault(line.entity.first("document") or "", []).append(line)
    return found


def _said(entity: EntityProxy, places: Mapping[str, str]) -> dict[str, Any]:
    """Our values of ENTITY; what its notes say is exact. Raises ValueError for a note that can't be read."""
    said: dict[str, Any] = {name: entity.first(place, quiet=True) for name, place in places.items()}
    for note in entity.get("description", quiet=True):
        if match := NOTE.fullmatch(note):
            said[match[1]] = json.loads(match[2])
    return {name: value for name, value in said.items() if value is not None}


def _document(entity: EntityProxy, pages: Iterable[Line], case: str | None) -> Document:
    said = _said(entity, schemata()["document"])
    parts = sorted(pages, key=lambda page: int(page.entity.first("index") or 0))
    text = "".join(page.entity.first("bodyText") or "" for page in parts) or said.get("text", "")
    return SaidDocument.model_validate({**said, "text": text}).document(case)


def _extraction(lines: Lines, document: Document, evidence: Iterable[Line]) -> tuple[Extraction, dict[str, str]]:
    """Mentions first: claims are about them, or about what no evidence of a mention was written for."""
    mentions: dict[str, Mention] = {}
    claims: list[Claim] = []
    entities: dict[str, str] = {}
    for line in sorted(evidence, key=lambda line: line.entity.first("role") != MENTIONED_IN):
        try:
            said = _said(line.entity, schemata()["evidence"])
            if said.get("relation") == MENTIONED_IN:
                made = SaidMention.model_validate(said).mention(document)
                mentions[made.id], entities[made.id] = made, f"{made.kind} {line.entity.first('entity')}"
            else:
                claims.append(_claim(SaidClaim.model_validate(said), document, mentions))
        except ValueError as error:
            lines.refuse(line.number, _sentence(error))
    return Extraction(document, tuple(mentions.values()), tuple(claims), tuple(same(entities))), entities


def _claim(said: SaidClaim, document: Document, mentions: dict[str, Mention]) -> Claim:
    claim = said.claim(document)
    ends = [mentions.get(end.id, end) for end in said.mentions(document)]
    check(Extraction(document, tuple(ends), (claim,)))
    mentions.update((end.id, end) for end in ends)
    return claim


def _sentence(error: ValueError) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
    return str(error)
