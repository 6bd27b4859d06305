"""What became of a table: what each column gave, and each cell that was not understood."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the cell of COLUMN in ROW (as a spreadsheet counts; 1 is the header, 0 the table as a whole).

    REASON is a key of `reasons.toml`; OPEN says that what the cell says was not taken in.
    """

    row: int
    column: str
    value: str
    reason: str
    detail: str = ""

    @property
    def open(self) -> bool:
        return bool(_reasons()[self.reason]["open"])

    def sentence(self, language: str) -> str:
        """LANGUAGE is "en" or "fr"."""
        return str(_reasons()[self.reason][language]).format(detail=self.detail)

    def row_of_json(self) -> dict[str, Any]:
        where = {"row": self.row, "column": self.column, "value": self.value}
        return {**where, "reason": self.reason, "message": self.sentence("en")}


@cache
def _reasons() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resources.files(__package__).joinpath("reasons.toml").read_text(encoding="utf-8"))


@dataclass(slots=True)
class Report:
    """One table's. EMPTY counts rows without any cell, GAVE those that made a claim or described a source."""

    table: str
    format: str
    columns: tuple[str, ...] = ()
    left_out: dict[str, str] = field(default_factory=dict)
    uses: Mapping[str, str] = field(default_factory=dict)  # what the mapping takes a column for
    rows: int = 0
    empty: int = 0
    gave: int = 0
    filled: Counter[str] = field(default_factory=Counter)
    claims: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    said: int = 0  # claims in all
    documents: int = 0
    cited: int = 0  # sources that the rows cite
    used: int = 0  # sources of this table that rows of other tables cite

    def note(self, row: int, column: str, value: str, reason: str, detail: str = "") -> None:
        self.findings.append(Finding(row, column, value, reason, detail))

    @property
    def not_understood(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.open]

    @property
    def notes(self) -> list[Finding]:
        return [finding for finding in self.findings if not finding.open]

    def as_json(self) -> dict[str, Any]:
        wrong = Counter(finding.column for finding in self.not_understood)
        columns = [
            {
                "column": column,
                "use": self.uses.get(column, "left_out" if column in self.left_out else "unmapped"),
                "filled": self.filled[column],
                "claims": self.claims[column],
                "not_understood": wrong[column],
                **({"left_out": self.left_out[column]} if column in self.left_out else {}),
            }
            for column in self.columns
        ]
        counts = {name: getattr(self, name) for name in ("rows", "empty", "gave", "cited", "used", "documents")}
        return {
            "table": self.table,
            "format": self.format,
            **counts,
            "claims": self.said,
            "columns": columns,
            "not_understood": [finding.row_of_json() for finding in self.not_understood],
            "notes": [finding.row_of_json() for finding in self.notes],
        }
