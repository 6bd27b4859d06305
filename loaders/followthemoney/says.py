"""What a row of others says, as claims in our relations (schemata.toml)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any

from followthemoney.types import registry

from graph.model import Claim, Document, Kind, Mention
from graph.names import fold
from graph.partial_date import PartialDate
from graph.vocabulary import OVER, Relation, relations
from loaders.followthemoney.lines import Line, schemata
from loaders.followthemoney.rendered import Cell, Row, name_of
from loaders.recognise.lexicon import load

METHOD, CONFIDENCE = "followthemoney", 0.8
NUMBERS = ("lat", "lon")
DAYS = ("began", "ended", "born", "died")


def kind_of(line: Line) -> Kind | None:
    """What its entity is to us; None for links, and for what has no name."""
    schema, kinds = line.entity.schema, schemata()["kinds"]
    found = next((Kind(kinds[name]) for name in kinds if schema.is_a(name)), None)
    return found if found and name_of(line.entity) else None


def mention(document: Document, cell: Cell) -> Mention | None:
    """The mention that CELL is, if it names somebody or something."""
    kind = kind_of(cell.names) if cell.names else None
    if kind is None:
        return None
    acronym = cell.text if cell.path == schemata()["names"]["acronym"] else None
    return Mention(document.id, cell.start, cell.end, kind, cell.text, cell.text, acronym=acronym)


def claims(document: Document, row: Row, register: str) -> Iterator[Claim]:
    """REGISTER is under what the file's ids are known."""
    for says in schemata()["says"]:
        if row.line.entity.schema.is_a(says["schema"]) and not _is_unclear(row, says):
            relation = relations()[says["relation"]]
            for cells in product(*(row.at(end) for end in says["ends"])):
                ends = [made for cell in cells if (made := mention(document, cell))]
                if len(ends) == len(cells) and _joins(relation, ends):
                    for attributes in _readings(row, relation, says, register):
                        yield _claim(document, row, relation, ends, attributes)


def _is_unclear(row: Row, says: Mapping[str, Any]) -> bool:
    """Whether another rule speaks for it, or several posts are told in one: which body has which is not said."""
    several = any(len(row.at(end.partition(".")[0])) > 1 for end in says["ends"] if "." in end)
    return several or bool("unless" in says and row.at(says["unless"]))


def _joins(relation: Relation, ends: Sequence[Mention]) -> bool:
    return all(end.kind in kinds for end, kinds in zip(ends, (relation.source, relation.target), strict=False))


def _readings(
    row: Row, relation: Relation, says: Mapping[str, Any], register: str
) -> Iterator[Mapping[str, str | float]]:
    """One for each way to read the row: several titles, or dates that differ, are several claims."""
    names = [(name, [cell.text for cell in row.at(path)] or [""]) for name, path in says.get("values", {}).items()]
    given = says.get("given", {})
    if relation.name == "IDENTIFIED":
        given = {"scheme": register, "value": row.line.id}
    for values in product(*(found for _, found in names)):
        said = {name: _value(name, value) for (name, _), value in zip(names, values, strict=True)}
        if relation.name == "HOLDS_POST":
            given = {"role": _role(said["post_title"])}
        for dates in _dates(row, relation):
            attributes = {name: value for name, value in (said | given | dates).items() if value}
            if attributes or len(says["ends"]) > 1 or relation.name == "HAPPENED":
                yield attributes


def _claim(
    document: Document, row: Row, relation: Relation, ends: Sequence[Mention], attributes: Mapping[str, Any]
) -> Claim:
    subject, *objects = [end.id for end in ends]
    return Claim(
        document.id, relation.name, subject, objects[0] if objects else None, row.start, row.end, attributes,
        method=METHOD, confidence=CONFIDENCE,
    )  # fmt: skip


def _role(title: object) -> str | None:
    """The role of a post that is called exactly so, in either language; None where that can be several."""
    roles = _roles().get(fold(str(title)), set())
    return next(iter(roles)) if len(roles) == 1 else None


@cache
def _roles() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for language in ("en", "fr"):
        for role, titles in load(f"{language}/titles").items():
            for title in titles:
                found.setdefault(fold(title), set()).add(role)
    return found


def _dates(row: Row, relation: Relation) -> Iterator[dict[str, str]]:
    """Began and ended together where each has one value, else each by itself: which belong together is not told."""
    entity = row.line.entity
    began, ended, cited = (
        [day for value in entity.get(path, quiet=True) if name in relation.attributes and (day := _day(value))]
        for name, path in schemata()["dates"].items()
    )
    over = "status" in relation.attributes and any(text.lower() in OVER for text in entity.get("status", quiet=True))
    said = {"status": "former"} if over else {}
    if len(began) > 1 or len(ended) > 1:
        yield from ({**said, name: day} for name, days in (("began", began), ("ended", ended)) for day in days)
    else:
        both = {name: days[0] for name, days in (("began", began), ("ended", ended)) if days}
        yield from ({**said, **both, "cited": day} for day in cited)
        if not cited:
            yield said | both


def _day(value: str) -> str | None:
    """A date as precise as FollowTheMoney has it; the time of day is left out."""
    cleaned = registry.date.clean(value)
    try:
        return str(PartialDate.parse(cleaned[:10])) if cleaned else None
    except ValueError:
        return None


def _value(name: str, value: str) -> str | float | None:
    if name in NUMBERS:
        return registry.number.to_number(value)
    if name in DAYS:
        return _day(value)
    return value.upper() if name == "country" else value
