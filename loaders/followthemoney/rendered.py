"""What a file of others says as a text of ours: a line for each entity, in which every value has its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from followthemoney.proxy import EntityProxy
from followthemoney.types import registry

from loaders.followthemoney.lines import Line, schemata
from loaders.readers.canonical import canonical

SELF = "self"
FURTHER = ("post.organization",)  # what a line shows of what it refers to: a post's body is told with who holds it
BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Cell:
    """TEXT stands at START in the document, and is what PATH holds; NAMES is the entity that it names."""

    path: str
    text: str
    start: int
    names: Line | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Row:
    line: Line
    start: int
    end: int
    cells: tuple[Cell, ...]

    def at(self, path: str) -> list[Cell]:
        """The cells of PATH; of what refers to an entity only where the file has that entity."""
        if path == SELF:
            return [cell for cell in self.cells if cell.names is self.line][:1]
        prop = self.line.entity.schema.get(path)
        entities = prop is None or prop.type is registry.entity
        return [cell for cell in self.cells if cell.path == path and (cell.names or not entities)]


def name_of(entity: EntityProxy) -> str | None:
    """The first of its names that there is, as it stands in a line."""
    names = (tidy(value) for name in schemata()["names"]["properties"] for value in entity.get(name, quiet=True))
    return next(filter(None, names), None)


def tidy(text: str) -> str:
    return " ".join(canonical(text).split())


def render(lines: Sequence[Line], known: Mapping[str, Line]) -> tuple[str, list[Row]]:
    """The text of LINES, whose references are to entities of KNOWN, and where each value stands in it."""
    parts: list[str] = []
    rows: list[Row] = []
    at = 0
    for line in lines:
        text = f"{line.number}{BETWEEN}{line.entity.schema.name} {tidy(line.id)}"
        cells: list[Cell] = []
        for path, value, names in _values(line, known):
            text += f"{BETWEEN}{path}: "
            cells.append(Cell(path, value, at + len(text), names))
            text += value
        rows.append(Row(line, at, at + len(text), tuple(cells)))
        parts.append(text)
        at += len(text) + 1
    return "\n".join(parts), rows


def _values(line: Line, known: Mapping[str, Line]) -> Iterator[tuple[str, str, Line | None]]:
    """The values of a line with their paths: its names first, then the others in the order of the alphabet."""
    entity = line.entity
    naming = [name for name in schemata()["names"]["properties"] if entity.get(name, quiet=True)]
    for name in naming:
        yield from ((name, text, line) for value in entity.get(name) if (text := tidy(value)))
    for prop in sorted(entity.iterprops(), key=lambda prop: prop.name):
        if prop.name not in naming:
            for value in entity.get(prop):
                if prop.type is registry.entity and (target := known.get(value)):
                    yield from _referred(prop.name, value, target, known)
                elif text := tidy(value):
                    yield prop.name, text, None


def _referred(name: str, value: str, target: Line, known: Mapping[str, Line]) -> Iterator[tuple[str, str, Line]]:
    yield name, name_of(target.entity) or tidy(value), target
    for further in FURTHER:
        head, _, tail = further.partition(".")
        for other in target.entity.get(tail, quiet=True) if head == name else ():
            if other in known:
                yield further, name_of(known[other].entity) or tidy(other), known[other]
