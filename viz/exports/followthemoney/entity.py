"""Entities of FollowTheMoney that hold what we say, checked by its own package."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from followthemoney import model
from followthemoney.property import Property
from followthemoney.types import registry

PREFIX = "djeli-"
NOTES = "description"  # the free field that all schemata used here have
Entity = dict[str, Any]
Places = Mapping[str, str | Sequence[str]]  # our name of a value → the property or properties that hold it


@cache
def schemata() -> Mapping[str, Any]:
    """The tables of schemata.toml."""
    return tomllib.loads(files(__package__).joinpath("schemata.toml").read_text(encoding="utf-8"))


def entity(
    schema: str, id: str, said: Mapping[str, Any], places: Places, links: Mapping[str, Iterable[str]] | None = None
) -> Entity:
    """SAID in the properties that PLACES names; LINKS are ids of ours by property.

    What no property can hold exactly as it is stands in the notes, as `name: JSON value`.
    """
    schemed = model.schemata[schema]
    properties = {name: {PREFIX + id for id in ids} for name, ids in (links or {}).items()}
    notes: set[str] = set()
    for name, value in said.items():
        values = value if isinstance(value, list) else [value]
        targets = [schemed.properties[to] for to in _targets(places, name) if to in schemed.properties]
        if left := [each for each in values if each not in (None, "", []) and not _held(each, targets, properties)]:
            notes.add(f"{name}: {json.dumps(left if isinstance(value, list) else left[0], ensure_ascii=False)}")
    if notes:
        properties[NOTES] = {note for note in notes if schemed.properties[NOTES].type.validate(note)}
    listed = {name: sorted(values) for name, values in sorted(properties.items()) if values}
    made = {"id": PREFIX + id, "schema": schema, "properties": listed}
    schemed.validate({"properties": listed})
    return made


def _targets(places: Places, name: str) -> Sequence[str]:
    wanted = places.get(name, ())
    return (wanted,) if isinstance(wanted, str) else wanted


def _held(value: Any, targets: Iterable[Property], properties: dict[str, set[str]]) -> bool:
    """Put VALUE into its properties; False where none has it as it is."""
    exact = False
    for target in targets:
        text = str(value) if isinstance(value, str | int | float) else None
        cleaned = text if target.type is registry.text else target.type.clean(text)  # texts stay as they are
        if cleaned and target.type.validate(cleaned):
            properties.setdefault(target.name, set()).add(cleaned)
            exact = exact or cleaned == text
    return exact
