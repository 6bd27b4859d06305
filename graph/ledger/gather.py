"""All that the ledger says about some entities, in a few statements however many they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, select

from graph.consolidate.gathered import Gathered, Said
from graph.ledger import rows
from graph.ledger.chunks import chunks
from graph.ledger.tables import claims, documents, mentions
from graph.model import Claim, Document, Extraction, Kind, Mention


def gather(connection: Connection, ids: Sequence[str]) -> Gathered:
    """IDS are of entities and documents; those that are gone are passed over."""
    own: dict[str, dict[str, Mention]] = {}
    for some in chunks(ids):
        wanted = select(mentions).where(mentions.c.entity.in_(some)).order_by(mentions.c.id)
        for row in connection.execute(wanted):
            own.setdefault(row.entity, {})[row.id] = rows.to_mention(row)
    said = _said(connection, ids, own)
    sources = {mention.document for members in own.values() for mention in members.values()}
    sources |= {each.claim.document for each in said} | set(ids)
    ends = {end for each in said for end in (each.source, each.target) if end}
    return Gathered(own, said, _documents(connection, sorted(sources)), _named(connection, sorted(ends | own.keys())))


def gathered(extraction: Extraction, entities: Mapping[str, str]) -> Gathered:
    """What a document says of its operations, without asking the ledger; ENTITIES has each mention's."""
    at = {mention.id: (entities[mention.id], mention) for mention in extraction.mentions}
    own: dict[str, dict[str, Mention]] = {}
    for id, (entity, mention) in sorted(at.items()):
        if mention.kind is Kind.OPERATION:
            own.setdefault(entity, {})[id] = mention
    about = {claim.id: claim for claim in extraction.claims if at[claim.subject][0] in own}
    said = [_joined(id, claim, at) for id, claim in sorted(about.items())]
    named = {entity for entity, members in own.items() if any(each.naming for each in members.values())}
    return Gathered(own, said, {extraction.document.id: extraction.document}, frozenset(named))


def _said(connection: Connection, ids: Sequence[str], own: dict[str, dict[str, Mention]]) -> list[Said]:
    found: dict[str, Claim] = {}
    for end in (claims.c.subject, claims.c.object):
        for some in chunks(ids):
            wanted = select(claims).join(mentions, mentions.c.id == end).where(mentions.c.entity.in_(some))
            found.update((row.id, rows.to_claim(row)) for row in connection.execute(wanted))
    ends = {end for claim in found.values() for end in (claim.subject, claim.object) if end}
    at = {id: (entity, mention) for entity, members in own.items() for id, mention in members.items()}
    at |= _ends(connection, sorted(ends - at.keys()))
    return [_joined(id, found[id], at) for id in sorted(found)]


def _joined(id: str, claim: Claim, at: dict[str, tuple[str, Mention]]) -> Said:
    source, subject = at[claim.subject]
    target, object = at[claim.object] if claim.object else (None, None)
    return Said(id, claim, source, target, subject, object)


def _ends(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, Mention]]:
    found: dict[str, tuple[str, Mention]] = {}
    for some in chunks(ids):
        rows_found = connection.execute(select(mentions).where(mentions.c.id.in_(some)))
        found.update((row.id, (row.entity, rows.to_mention(row))) for row in rows_found)
    return found


def _documents(connection: Connection, ids: Sequence[str]) -> dict[str, Document]:
    columns = [column for column in documents.c if column.name != "text"]
    found: dict[str, Document] = {}
    for some in chunks(ids):
        for row in connection.execute(select(*columns).where(documents.c.id.in_(some))):
            fields = {name: value for name, value in row._mapping.items() if name != "id"}
            found[row.id] = Document(text="", **fields)
    return found


def _named(connection: Connection, ids: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    names_it: ColumnElement[bool] = mentions.c.naming & (mentions.c.name != "")
    for some in chunks(ids):
        wanted = select(mentions.c.entity).distinct()
        wanted = wanted.where(mentions.c.entity.in_(some), names_it)
        found.update(row.entity for row in connection.execute(wanted))
    return frozenset(found)
