"""The mappings that Djeli has, and those that users write."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from pathlib import Path

import yaml
from pydantic import ValidationError

from graph.errors import UsageError
from graph.invalid import invalid
from graph.sentences import say
from loaders.tables.mapping import TableMap

LARGEST = 2**20  # bytes of a mapping


@cache
def known_formats() -> tuple[TableMap, ...]:
    files = sorted((resources.files(__package__) / "mappings").iterdir(), key=lambda file: file.name)
    return tuple(_valid(file.read_text(encoding="utf-8"), file.name) for file in files if file.name.endswith(".yaml"))


def recognised(header: Sequence[str]) -> TableMap | None:
    """The mapping whose columns HEADER has; None where nobody knows it."""
    fitting = [mapping for mapping in known_formats() if set(mapping.header) <= set(header)]
    return max(fitting, key=lambda mapping: len(mapping.header), default=None)


def read_mapping(path: Path) -> TableMap:
    """The mapping in a file. Raises UsageError with one sentence that says what is wrong, and where."""
    try:
        content = path.read_bytes()
        if len(content) > LARGEST:
            raise UsageError(say("mapping_large", file=path))
        return _valid(content.decode("utf-8-sig"), str(path))
    except OSError as error:
        raise UsageError(say("mapping_unread", file=path, detail=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise UsageError(say("mapping_unread", file=path, detail="UTF-8")) from error


def fits(mapping: TableMap, header: Sequence[str], file: str, where: str) -> None:
    """Raises UsageError where the mapping in FILE names a column that the table at WHERE lacks."""
    missing = sorted((mapping.columns | set(mapping.header)) - set(header))
    if missing:
        there = ", ".join(name for name in header if name)
        raise UsageError(say("mapping_column", file=file, column=missing[0], where=where, columns=there))


def _valid(text: str, file: str) -> TableMap:
    try:
        return TableMap.model_validate(yaml.load(text, yaml.BaseLoader))  # all is text: "No" is a column, not false
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{mark.line + 1}" if mark else "?"
        raise UsageError(say("mapping_yaml", file=file, line=where, detail=_problem(error))) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "mapping"
        wrong = invalid(first)
        detail = {"detail": wrong, "detail_fr": wrong.in_language("fr")}
        raise UsageError(say("mapping_field", file=file, field=field, **detail)) from error


def _problem(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0]
