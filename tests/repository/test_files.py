"""What must not stand in the repository's files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.repository.tree import ROOT, modules, strings, tracked

LONGEST = 300  # lines of a module
MACHINE_PATH = re.compile(r"(?<![A-Za-z.\w])/(?:work|farm|root|home|Users)/[\w.]|(?<![A-Za-z.\w])/tmp/[a-z]")
CYPHER = re.compile(
    r"\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|FOREACH)\s*[($\w]*[($]|\bCREATE\s+(?:CONSTRAINT|(?:\w+ )?INDEX)\b"
)
MARKUP = re.compile(r"</[a-z][a-z0-9]*>")
CODE = {".py", ".js", ".ts"}
TEXT = CODE | {".css", ".html", ".cypher", ".json", ".md", ".sh", ".toml", ".txt", ".xml", ".yaml", ".yml", ".java", ""}


def test_no_machine_path() -> None:
    found = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path in tracked()
        if path.suffix in TEXT
        for number, line in enumerate((ROOT / path).read_text("utf-8").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert not found


def test_no_module_is_long() -> None:
    long = {
        str(path): lines
        for path in tracked()
        if path.suffix in CODE and (lines := len((ROOT / path).read_text("utf-8").splitlines())) > LONGEST
    }
    assert not long


def test_cypher_stands_in_cypher_files() -> None:
    assert not _strings_like(CYPHER)


def test_markup_stands_in_html_files() -> None:
    assert not _strings_like(MARKUP)


def test_built_files_are_not_tracked() -> None:
    assert not [path for path in tracked() if {"dist", "node_modules", ".venv", ".cache"} & set(path.parts)]


def test_data_files_are_small() -> None:
    """The gazetteer may take 3 MB; a clone stays quick."""
    large = {str(path): size for path in tracked() if (size := (ROOT / path).stat().st_size) > 3_000_000}
    assert not large


def _strings_like(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{_short(file)}:{line}: {text.strip()[:80]}"
        for file in modules().values()
        for line, text in strings(file)
        if pattern.search(text)
    ]


def _short(file: Path) -> str:
    return str(file.relative_to(ROOT))
