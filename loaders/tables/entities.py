"""Who is meant by the names of a row: identity by a column of ids, and by the name under which a register lists it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.model import Kind
from loaders.places import Gazetteer
from loaders.tables.cells import Cells
from loaders.tables.facts import Attributes, Named, Told
from loaders.tables.locate import located
from loaders.tables.mapping import EntityMap, TableMap
from loaders.tables.table import Row

COUNTRY = {Kind.PERSON: "DESCRIBED", Kind.ORGANIZATION: "CLASSIFIED", Kind.PLACE: "LOCATED"}  # what tells a country


@dataclass(slots=True)
class Register:
    """The entities of a table that its rows are about: by name, their keys, and the row that lists each first."""

    mapping: TableMap
    gazetteer: Gazetteer
    keys: dict[tuple[str, str], set[str]] = field(default_factory=dict)  # entity of the mapping and name → ids
    rows: dict[tuple[str, str], Row] = field(default_factory=dict)

    @classmethod
    def of(cls, mapping: TableMap, rows: Iterable[Row], gazetteer: Gazetteer) -> Register:
        made = cls(mapping, gazetteer)
        kept = {name: entity for name, entity in mapping.entities.items() if entity.same_as is None}
        for row in rows:
            for name, entity in kept.items():
                if said := row[entity.name.column]:
                    made.rows.setdefault((name, said), row)
                    if key := _own_key(entity, row):
                        made.keys.setdefault((name, said), set()).add(key)
        return made


def entities_of(cells: Cells, register: Register) -> dict[str, Named]:
    """The entities that the row names, by their name in the mapping."""
    found = {}
    for name, entity in cells.mapping.entities.items():
        if said := cells.text(entity.name.column):
            found[name] = _named(cells, register, entity.same_as or name, entity, said)
    return found


def _named(cells: Cells, register: Register, of: str, entity: EntityMap, said: str) -> Named:
    """OF is the entity of the mapping among whose names SAID is looked for."""
    ids, row = register.keys.get((of, said), set()), cells.row
    listed = _listed(cells.mapping.entities[of], register.rows.get((of, said), row), said)
    if len(ids) > 1 and listed:
        cells.note(entity.name.column, "listed_twice")
        listed = listed if entity.same_as else ()  # references to the name are one, and none of its bearers
    if entity.same_as and (of, said) not in register.rows:
        cells.note(entity.name.column, "not_listed")
    own = "" if entity.same_as else _own_key(entity, row)
    if entity.id and not own:
        cells.note(entity.name.column, "no_id", entity.id.column)
    for column in (entity.country, *(part.within for part in (entity.id, entity.listed) if part)):
        cells.text(column)
    # Without an id and a register, two rows' names are two entities until something else says that they are one.
    meant = min(ids) if len(ids) == 1 and (listed or entity.same_as) else str(listed or "")
    key = own or meant or f"{row.number} {entity.name.column}"
    shown = (entity.id.column,) if entity.id and cells.text(entity.id.column) else ()
    identity = tuple(_identity(entity, row, listed, register))
    if entity.same_as and len(ids) == 1 and not listed:
        identity += tuple(_identity(cells.mapping.entities[of], register.rows[of, said], (), register))
    return Named(key, entity.type, said, entity.name.column, 0, identity, shown)


def _own_key(entity: EntityMap, row: Row) -> str:
    if entity.id is None or not (value := row[entity.id.column]):
        return ""
    return f"{_scheme(entity.id.scheme, row[entity.id.within])} {value}"


def _identity(entity: EntityMap, row: Row, listed: Attributes, register: Register) -> Iterator[Told]:
    if listed:
        yield "IDENTIFIED", listed
    if entity.id and (value := row[entity.id.column]):
        scheme = _scheme(entity.id.scheme, row[entity.id.within])
        yield "IDENTIFIED", (("scheme", scheme), ("value", value))
    if where := located(entity, row, register.mapping, register.gazetteer):
        yield COUNTRY[entity.type], tuple(sorted(where.items()))


def _listed(entity: EntityMap, row: Row, name: str) -> Attributes:
    if entity.listed is None:
        return ()
    return ("by_name", True), ("scheme", _scheme(entity.listed.scheme, row[entity.listed.within])), ("value", name)


def _scheme(scheme: str, within: str) -> str:
    return f"{scheme} {within}" if within else scheme
