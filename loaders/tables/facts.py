"""What a row says: entities with their identity, and relations with who says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model import Kind
from graph.partial_date import PartialDate
from loaders.tables.cells import EXACT, NO, YES, Cells
from loaders.tables.mapping import Cell, DateCell, EntityMap, Fact

CONFIDENCE = 0.8  # where the table does not say
Attributes = tuple[tuple[str, Any], ...]
Told = tuple[str, Attributes]  # a fact and its attributes


@dataclass(frozen=True, slots=True)
class Named:
    """An entity that the cell in COLUMN names, from its character AT on.

    KEY is the same for the same entity of the table; IDENTITY are the facts that say who it is, once in a document.
    """

    key: str
    kind: Kind
    name: str
    column: str
    at: int = 0
    identity: tuple[Told, ...] = ()
    shown: tuple[str, ...] = ()  # columns that a line must show beside the name


@dataclass(frozen=True, slots=True)
class Said:
    """What sources say: RELATION of SUBJECT (to OBJECT), for each source the ATTRIBUTES of its claims."""

    relation: str
    subject: Named
    object: Named | None
    claims: tuple[tuple[str, Attributes, float], ...]  # source, attributes, confidence
    columns: tuple[str, ...]  # that it was made of
    shown: tuple[str, ...]  # that a line must show


@dataclass(slots=True)
class _Backing:
    """Who says the parts of a fact: source → the dates it gives, and how sure its surest cell is."""

    dates: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    confidences: dict[str, list[float]] = field(default_factory=dict)

    def add(self, cells: Cells, cell: Cell, date: dict[str, str] | None = None) -> None:
        sure = cells.confidence(cell)
        for source in cells.sources(cell):
            dates = self.dates.setdefault(source, [])
            if date and date not in dates:
                dates.append(date)
            self.confidences.setdefault(source, []).extend([] if sure is None else [sure])

    def claims(self, attributes: Mapping[str, Any]) -> tuple[tuple[str, Attributes, float], ...]:
        return tuple(
            (source, tuple(sorted({**attributes, **dates}.items())), max(self.confidences[source], default=CONFIDENCE))
            for source, given in self.dates.items()
            for dates in _combined(given)
        )


def _combined(given: list[dict[str, str]]) -> list[dict[str, str]]:
    """Dates of one source: a beginning and an end fit into one claim, two citations don't."""
    if len(given) == 2 and not given[0].keys() & given[1].keys():
        return [{**given[0], **given[1]}]
    return given or [{}]


def said_of(cells: Cells, fact: Fact, entities: Mapping[str, Named]) -> Iterator[Said]:
    """What FACT makes of a row whose ENTITIES are given; nothing where its subject or object is missing."""
    subject, object = entities.get(fact.subject), entities.get(fact.object or "")
    if subject is None or (fact.object and object is None) or (fact.unless and fact.unless in entities):
        return
    if object and object.key == subject.key:
        cells.note(object.column, "itself")
        return
    backing, several = _Backing(), [dict[str, Any](fact.fixed)]
    columns = [subject.column, *([object.column] if object else [])]
    for name in {**fact.attributes, **fact.fallback}:
        values, cell = _attribute(cells, fact, name)
        if cell and values:
            several = [{**attributes, name: value} for attributes in several for value in values]
            columns.append(cell.column)
            backing.add(cells, cell)
    if not fact.object and fact.attributes and len(columns) == 1:
        return
    times = _times(cells, fact, backing, columns)
    if not fact.object and fact.dates and "tenure" not in times:
        return
    if object:
        backing.add(cells, cells.mapping.entities[fact.object or ""].name)
    # Not every source of a row speaks of the time; each claim says of which tenure it is.
    shown = (*columns, *subject.shown, *(object.shown if object else ()))
    for attributes in several:
        yield Said(fact.relation, subject, object, backing.claims({**attributes, **times}), tuple(columns), shown)


def _attribute(cells: Cells, fact: Fact, name: str) -> tuple[list[str], Cell | None]:
    for cell in (fact.attributes.get(name), fact.fallback.get(name)):
        if cell and cells.row[cell.column]:
            plain = cell.model_copy(update={"values": {}}) if cell is fact.fallback.get(name) else cell
            return cells.values(plain), cell
    return [], None


def _times(cells: Cells, fact: Fact, backing: _Backing, columns: list[str]) -> dict[str, Any]:
    """The attributes that say of which time a row speaks; what sources say of its ends goes to BACKING."""
    if not fact.dates and not fact.open_ended:
        return {}
    first, last = cells.date(fact.first), cells.date(fact.last)
    if not (first or last or fact.object):
        return {}
    goes_on, ends = cells.flag(fact.open_ended, (YES, NO, EXACT)), list[str]()
    if fact.first and first:
        ends += ["began"] if _exact(cells, fact.first) else []
        backing.add(cells, fact.first, {"began" if ends else "cited": str(first)})
    if fact.last and last:
        exact = _exact(cells, fact.last) or goes_on == EXACT
        ends += ["ended"] if exact else []
        backing.add(cells, fact.last, {"ended" if exact else "cited": str(last)})
        if first and fact.first and _before(last, first):
            cells.note(fact.last.column, "backwards", cells.row[fact.first.column])
    for cell in fact.dates:
        _context(cells, cell, backing, columns)
    columns += [name for name in (fact.open_ended,) if name and goes_on]
    said = {"tenure": " ".join([f"{first or '..'}/{last or '..'}", *ends])}
    return {**said, **({"open_ended": goes_on} if goes_on else {})}


def _exact(cells: Cells, cell: DateCell) -> bool:
    if cell.flag is None:
        return False
    flag = cells.flag(cell.flag, (YES, NO, EXACT))
    if flag is None and not cells.row[cell.flag]:
        cells.note(cell.column, "no_flag", cell.flag)
    return flag in (YES, EXACT)


def _context(cells: Cells, cell: DateCell, backing: _Backing, columns: list[str]) -> None:
    columns += [name for name in (cell.column, cell.flag) if name and cells.row[name]]
    if cell.context and (words := cells.text(cell.context.column)):
        columns.append(cell.context.column)
        backing.add(cells, cell.context, {"context": words})


def _before(last: PartialDate, first: PartialDate) -> bool:
    return bool(last.latest and first.earliest and last.latest < first.earliest)


def aliases_of(cells: Cells, entity: EntityMap, named: Named) -> Iterator[tuple[Named, Said]]:
    """The other names of an entity, each with who uses it."""
    if entity.aliases is None or not (cell := cells.text(entity.aliases.column)):
        return
    backing = _Backing()
    backing.add(cells, entity.aliases)
    columns = (named.column, entity.aliases.column)
    for name, at in _parts(cell, entity.aliases.split):
        alias = Named(named.key, named.kind, name, entity.aliases.column, at)
        said = Said("ALSO_NAMED", named, None, backing.claims({"name": name}), columns, (*columns, *named.shown))
        yield alias, said


def _parts(cell: str, mark: str | None) -> Iterator[tuple[str, int]]:
    """The texts in CELL, each with where it begins."""
    at = 0
    for part in cell.split(mark) if mark else [cell]:
        if name := part.strip():
            yield name, at + part.index(name)
        at += len(part) + len(mark or "")
