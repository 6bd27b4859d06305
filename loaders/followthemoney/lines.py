"""JSON lines of FollowTheMoney, checked line by line: a bad one is told and the others are read."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.proxy import EntityProxy

from loaders.readers.refusal import Refused

PREFIX = "djeli-"  # of the ids of our own export


def is_own(id: str) -> bool:
    return id.startswith(PREFIX)


@cache
def schemata() -> Mapping[str, Any]:
    """The tables of schemata.toml."""
    return tomllib.loads(files(__package__).joinpath("schemata.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Line:
    """NUMBER counts from 1; several lines about one entity are one, at the first."""

    number: int
    entity: EntityProxy

    @property
    def id(self) -> str:
        return str(self.entity.id)


@dataclass(slots=True)
class Lines:
    """What a file holds: LINES by entity, REFUSED lines, and how many of each schema nothing was made of."""

    where: str
    lines: dict[str, Line] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def refuse(self, number: int, detail: str) -> None:
        self.refused.append(Refused("entity", f"{self.where}:{number}", detail))


def parse(content: bytes, where: str) -> Lines:
    found = Lines(where)
    for number, raw in enumerate(content.splitlines(), 1):
        if not raw.strip():
            continue
        try:
            _take(found, number, _row(raw))
        except InvalidData as error:
            found.refuse(number, _details(error))
        except (ValueError, RecursionError) as error:
            found.refuse(number, str(error)[:200])
    return found


def _row(raw: bytes) -> dict[str, Any]:
    """Raises ValueError for what is no entity at all."""
    row = json.loads(raw.decode("utf-8-sig"))
    if not isinstance(row, dict) or not all(isinstance(row.get(name), str) and row[name] for name in ("id", "schema")):
        raise ValueError("not an object with id and schema")
    properties = row.get("properties")
    if not isinstance(properties, dict) or not all(_texts(values) for values in properties.values()):
        raise ValueError("properties are not lists of texts by name")
    texts = "".join([row["id"], *(value for values in properties.values() for value in values)])
    texts.encode()  # a lone surrogate can't be stored: UnicodeEncodeError is a ValueError
    if "\0" in texts:
        raise ValueError("a NUL character")
    return {name: row[name] for name in ("id", "schema", "properties")}


def _texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _take(found: Lines, number: int, row: dict[str, Any]) -> None:
    schema = model.get(row["schema"])
    if schema is None or schema.abstract:
        found.left_out[row["schema"]] += 1
        return
    schema.validate({"properties": row["properties"]})
    missing = [name for name in schema.required if not row["properties"].get(name)]
    if missing and not is_own(row["id"]):  # ours is read out of the evidence, and a name may be none elsewhere
        raise ValueError(f"{schema.name} without {', '.join(missing)}")
    for name in row["properties"].keys() - schema.properties.keys():
        found.left_out[f"{schema.name}:{name}"] += 1
    entity = model.get_proxy(row)
    known = found.lines.get(row["id"])
    found.lines[row["id"]] = Line(known.number, known.entity.merge(entity)) if known else Line(number, entity)


def _details(error: InvalidData) -> str:
    wrong = (error.errors or {}).get("properties", {})
    return "; ".join(f"{name}: {detail}" for name, detail in wrong.items())[:200] or str(error)
