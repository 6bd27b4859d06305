"""From what rows say to documents: one for each source that they cite, with a line for each thing that a row says.

A line shows the cells that a claim is made of; in brackets those that the source does not stand for. A claim's passage
is its line, a mention's its cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import Attributes, Claim, Document, Extraction, Judgement, Mention, Verdict
from loaders.tables.facts import Named, Said
from loaders.tables.table import Row

METHOD = "table"
BETWEEN = " · "


Key = tuple[int, tuple[str, ...]]  # a line's row and the columns that it shows


@dataclass(slots=True)
class Line:
    """What one source says in the columns SHOWN of a row, of which those CITED cite it."""

    row: Row
    shown: tuple[str, ...]
    cited: frozenset[str]
    said: list[tuple[Said, int]] = field(default_factory=list)  # and which of its claims
    named: list[Named] = field(default_factory=list)  # entities of which it says no more

    @property
    def key(self) -> Key:
        return self.row.number, self.shown


@dataclass(slots=True)
class Page:
    """A document under construction: the lines of one source in one table."""

    head: str
    document: Mapping[str, object]  # the fields of the document, without its text
    lines: dict[Key, Line] = field(default_factory=dict)
    told: set[tuple[int, str]] = field(default_factory=set)  # rows and columns that some line shows
    introduced: set[tuple[object, ...]] = field(default_factory=set)  # facts that say who somebody is, told already

    def extraction(self, table: str, header: Sequence[str]) -> Extraction:
        text, places = self._text(table, header)
        document = Document(text=text, **self.document)  # type: ignore[arg-type]
        return _Writer(document, document.id, places).extraction([self.lines[key] for key in sorted(self.lines)])

    def _text(self, table: str, header: Sequence[str]) -> tuple[str, Places]:
        parts, at, places = [self.head], len(self.head), Places()
        for key in sorted(self.lines):
            line = self.lines[key]
            words = f"\n\n{table}, row {line.row.number}"
            start = at + 2
            for column in header:
                if value := line.row[column] if column in line.shown else "":
                    before = f"{BETWEEN}{'' if column in line.cited else '['}{column}: "
                    places.cells[key, column] = at + len(words) + len(before)
                    words += before + value + ("" if column in line.cited else "]")
            parts.append(words)
            at += len(words)
            places.lines[key] = (start, at)
        return "".join(parts), places


@dataclass(slots=True)
class Places:
    """Where lines and their cells (by column) stand in the text."""

    lines: dict[Key, tuple[int, int]] = field(default_factory=dict)
    cells: dict[tuple[Key, str], int] = field(default_factory=dict)


@dataclass(slots=True)
class _Writer:
    """What the lines of DOCUMENT, whose id is ID, say in it."""

    document: Document
    id: str
    places: Places
    mentions: dict[tuple[int, str], Mention] = field(default_factory=dict)
    ids: dict[tuple[int, str], str] = field(default_factory=dict)
    firsts: dict[str, str] = field(default_factory=dict)  # an entity's key → its first mention here
    claims: list[Claim] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)

    def extraction(self, lines: Sequence[Line]) -> Extraction:
        for line in lines:
            for said, number in line.said:
                self._say(line, said, number)
            for named in line.named:
                self._mention(line, named)
        return Extraction(self.document, tuple(self.mentions.values()), tuple(self.claims), tuple(self.judgements))

    def _say(self, line: Line, said: Said, number: int) -> None:
        _, attributes, confidence = said.claims[number]
        subject, object = self._mention(line, said.subject), self._mention(line, said.object) if said.object else None
        self._claim(line, said.relation, subject, object, dict(attributes), confidence)

    def _mention(self, line: Line, named: Named) -> str:
        """The mention's id."""
        start = self.places.cells[line.key, named.column] + named.at
        place = start, named.kind.value
        if place not in self.ids:
            mention = Mention(self.id, start, start + len(named.name), named.kind, named.name, named.name)
            self.mentions[place], self.ids[place] = mention, mention.id
            self._same(named.key, self.ids[place])
        return self.ids[place]

    def _same(self, key: str, id: str) -> None:
        """All mentions of an entity in a document are the same."""
        first = self.firsts.setdefault(key, id)
        if first != id:
            self.judgements.append(Judgement(first, id, Verdict.SAME, "rule:coreference"))

    def _claim(
        self, line: Line, relation: str, subject: str, object: str | None, said: Attributes, sure: float
    ) -> None:
        span = self.places.lines[line.key]
        self.claims.append(Claim(self.id, relation, subject, object, *span, said, method=METHOD, confidence=sure))
