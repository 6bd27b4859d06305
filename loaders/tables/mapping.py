"""A mapping says which columns of a table are which entity, relation, date and source (docs/tables.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from graph.model import Kind
from graph.sentences import Sentence, say
from graph.vocabulary import MENTIONED_IN, relations

DATES = ("began", "ended", "cited")
OWN = (*DATES, "tenure", "open_ended")  # what `first`, `last` and `open_ended` fill, no attribute of a mapping


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Cell(Strict):
    """COLUMN holds a value, SOURCE the ids of the sources that say so, CONFIDENCE how sure it is.

    VALUES turns what the table writes into our words; SPLIT separates several values of one cell.
    """

    column: str
    source: str | None = None
    confidence: str | None = None
    split: str | None = None
    values: dict[str, str] = Field(default_factory=dict)
    only_listed: bool = False  # a value that VALUES does not list is not understood
    otherwise: str | None = None  # what such a value means


def _cell(value: Any) -> Any:
    return {"column": value} if isinstance(value, str) else value


ACell = Annotated[Cell, BeforeValidator(_cell)]


class DateCell(Cell):
    """FLAG says whether the date is the exact beginning or end; REPEATED are columns with its month, day and year."""

    flag: str | None = None
    repeated: tuple[str, str, str] | None = None
    context: ACell | None = None  # what happened then: appointed, retired


ADate = Annotated[DateCell, BeforeValidator(_cell)]


class Identifier(Strict):
    """Rows with the same value of COLUMN, under SCHEME (and WITHIN, a column), are about one entity."""

    scheme: str
    column: str
    within: str | None = None


class Listed(Strict):
    """The name is how the register SCHEME (WITHIN, a column) lists it: whoever it lists so, if it is one, is meant."""

    scheme: str
    within: str | None = None


class Located(Strict):
    """The gazetteer's place of that KIND with the name, INSIDE the region that another entity names, if it is one."""

    kind: Literal["country", "region", "district", "town"]
    inside: str | None = None


class EntityMap(Strict):
    kind: Literal["Person", "Organization", "Place"]
    name: ACell
    aliases: ACell | None = None
    id: Identifier | None = None
    listed: Listed | None = None
    same_as: str | None = None  # another entity of the mapping, whose names this column gives
    country: str | None = None
    located: Located | None = None

    @property
    def type(self) -> Kind:
        return Kind(self.kind)


class Fact(Strict):
    """A relation of the vocabulary. UNLESS and IF_GIVEN name entities without, or with which alone, it is told."""

    relation: str
    subject: str
    object: str | None = None
    attributes: dict[str, ACell] = Field(default_factory=dict)
    fixed: dict[str, str] = Field(default_factory=dict)
    fallback: dict[str, ACell] = Field(default_factory=dict)  # where the attribute's own column is empty
    first: ADate | None = None
    last: ADate | None = None
    open_ended: str | None = None
    unless: str | None = None

    @property
    def dates(self) -> tuple[DateCell, ...]:
        return tuple(date for date in (self.first, self.last) if date)

    @property
    def cells(self) -> Iterator[Cell]:
        yield from self.attributes.values()
        yield from self.fallback.values()
        for date in self.dates:
            yield date
            yield from filter(None, (date.context,))


class SourceColumns(Strict):
    """The columns of a table of sources, by what they say."""

    id: str
    title: str
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    archive: str | None = None
    page: str | None = None
    also_known_as: str | None = None


class TableMap(Strict):
    """A mapping. HEADER are columns by which a table is recognised as one of this format."""

    title: str
    header: tuple[str, ...] = ()
    sheet: str | None = None
    entities: dict[str, EntityMap] = Field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    sources: SourceColumns | None = None
    left_out: dict[str, str] = Field(default_factory=dict)  # column → why
    separator: str = ";"  # between the ids of sources
    confidences: dict[str, Annotated[float, Field(ge=0, le=1)]] = Field(default_factory=dict)
    month_first: bool = True

    @model_validator(mode="after")
    def _fits_the_vocabulary(self) -> TableMap:
        for number, fact in enumerate(self.facts, 1):
            if wrong := _wrong(fact, self.entities, number):
                raise ValueError(wrong)
        for name, entity in self.entities.items():
            here = {"name": name, "known": _listing(self.entities)}
            if entity.same_as is not None and entity.same_as not in self.entities:
                raise ValueError(say("mapping_among", field="same_as", **here))
            if entity.located and entity.located.inside not in {None, *self.entities}:
                raise ValueError(say("mapping_among", field="inside", **here))
        if not self.facts and self.sources is None and not self.entities:
            raise ValueError(say("mapping_nothing"))
        return self

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """All cells of which the mapping may say who says so."""
        found = [cell for entity in self.entities.values() for cell in (entity.name, entity.aliases) if cell]
        found += [cell for fact in self.facts for cell in fact.cells]
        return tuple({cell.column: cell for cell in found}.values())

    @cached_property
    def uses(self) -> Mapping[str, str]:
        """What each column of the mapping is for: value, source, confidence, id, within, country, flag, split."""
        found: list[tuple[str | None, str]] = []
        for entity in self.entities.values():
            found += [(name, "within") for name in (*_of(entity.id, "within"), *_of(entity.listed, "within"))]
            found += [(entity.country, "country"), *((name, "id") for name in _of(entity.id, "column"))]
        for fact in self.facts:
            found += [(fact.open_ended, "flag"), *((date.flag, "flag") for date in fact.dates)]
            found += [(name, "split") for date in fact.dates for name in date.repeated or ()]
        for cell in self.cells:
            found += [(cell.source, "source"), (cell.confidence, "confidence"), (cell.column, "value")]
        found += [(column, "value") for column in (self.sources.model_dump().values() if self.sources else ())]
        return {column: use for column, use in found if column}

    @property
    def columns(self) -> frozenset[str]:
        """All columns that the mapping uses."""
        return frozenset(self.uses)


def _of(part: Identifier | Listed | None, *names: str) -> tuple[str | None, ...]:
    return tuple(getattr(part, name) for name in names) if part else ()


def _wrong(fact: Fact, entities: Mapping[str, EntityMap], number: int) -> Sentence | None:
    """What is wrong with FACT, the one of this NUMBER; None where nothing is."""
    here, relation = {"number": number, "relation": fact.relation}, relations().get(fact.relation)
    if relation is None or fact.relation == MENTIONED_IN:
        return say("mapping_relation", known=_listing(set(relations()) - {MENTIONED_IN}), **here)
    for end in filter(None, (fact.subject, fact.object, fact.unless)):
        if end not in entities:
            return say("mapping_entity", end=end, known=_listing(entities), **here)
    if entities[fact.subject].kind not in relation.source:
        return say("mapping_subject", kinds=" / ".join(relation.source), end=fact.subject, **here)
    if relation.is_edge != (fact.object is not None):
        return say("mapping_no_object" if relation.is_edge else "mapping_one_end", **here)
    if fact.object and entities[fact.object].kind not in relation.target:
        return say("mapping_object", kinds=" / ".join(relation.target), end=fact.object, **here)
    allowed = set(relation.attributes) - set(OWN)
    if unknown := {*fact.attributes, *fact.fixed, *fact.fallback} - allowed:
        return say("mapping_attribute", name=min(unknown), known=_listing(allowed) or "–", **here)
    if fact.dates and not set(DATES) <= set(relation.attributes):
        return say("mapping_no_time", **here)
    return None


def _listing(names: Any) -> str:
    return ", ".join(sorted(names))
