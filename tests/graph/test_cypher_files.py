"""Every query file keeps to the Cypher that both engines answer alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "graph" / "cypher").glob("*.cypher"), *(ROOT / "queries" / "cypher").glob("*.cypher")])
TRAPS = {
    "a shortest path is chosen before its conditions are looked at": r"(?i)\bshortestPath\s*\(",
    "an engine invents this property": r"(?i)\b(r|rel|edge|link)\.(id|type|start|end)\b|\.(title|end)\b",
    "only one engine sets a property by name": r"(?i)SET\s+\w+\[",
    "only one engine runs it": r"(?i)IN\s+TRANSACTIONS|COLLECT\s*\{|ANY\s+SHORTEST|percentileCont|/\*",
    "only one engine knows labels with a bar": r"\(\w*:\w+\|\w+\)",
    "of several statements one engine drops some": r";",
}


def statement(file: Path) -> str:
    """Without front matter, comments and strings."""
    text = re.sub(r"\A---\n.*?\n---\n", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"//[^\n]*|'[^']*'", "", text)


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parts[-3]}-{file.stem}")
def test_no_trap(file: Path, trap: str) -> None:
    found = re.search(TRAPS[trap], statement(file))
    assert found is None, f"{file.name}: {found.group()!r}: {trap}"
