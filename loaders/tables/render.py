"""From what rows say to documents: one for each source that they cite, with a line for each of its rows.

A line shows the cells that the source stands for; in brackets, what the row says beside them that a claim needs to be
understood. A claim's passage is its line, a mention's its cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import Attributes, Claim, Document, Extraction, Judgement, Mention, Verdict
from loaders.tables.facts import Named, Said
from loaders.tables.table import Row

METHOD = "table"
BETWEEN = " · "


@dataclass(slots=True)
class Line:
    """What one source says in one row: the columns that cite it, those to show beside them, the claims."""

    row: Row
    cited: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    said: list[tuple[Said, int]] = field(default_factory=list)  # and which of its claims
    named: list[Named] = field(default_factory=list)  # entities of which it says no more


@dataclass(slots=True)
class Page:
    """A document under construction: the lines of one source in one table."""

    head: str
    document: Mapping[str, object]  # the fields of the document, without its text
    lines: dict[int, Line] = field(default_factory=dict)
    introduced: set[tuple[object, ...]] = field(default_factory=set)  # facts that say who somebody is, told already

    def extraction(self, table: str, header: Sequence[str]) -> Extraction:
        text, places = self._text(table, header)
        document = Document(text=text, **self.document)  # type: ignore[arg-type]
        return _Writer(document, document.id, places).extraction([self.lines[number] for number in sorted(self.lines)])

    def _text(self, table: str, header: Sequence[str]) -> tuple[str, Places]:
        parts, at, places = [self.head], len(self.head), Places()
        for number in sorted(self.lines):
            line = self.lines[number]
            words = f"\n\n{table}, row {number}"
            start = at + 2
            for column in header:
                if value := line.row[column] if column in line.cited | line.shown else "":
                    before = f"{BETWEEN}{'' if column in line.cited else '['}{column}: "
                    places.cells[number, column] = at + len(words) + len(before)
                    words += before + value + ("" if column in line.cited else "]")
            parts.append(words)
            at += len(words)
            places.lines[number] = (start, at)
        return "".join(parts), places


@dataclass(slots=True)
class Places:
    """Where lines (by row) and cells (by row and column) stand in the text."""

    lines: dict[int, tuple[int, int]] = field(default_factory=dict)
    cells: dict[tuple[int, str], int] = field(default_factory=dict)


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
        start = self.places.cells[line.row.number, named.column] + named.at
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
        span = self.places.lines[line.row.number]
        self.claims.append(Claim(self.id, relation, subject, object, *span, said, method=METHOD, confidence=sure))
