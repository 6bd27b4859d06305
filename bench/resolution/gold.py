"""The sets of stories whose truth is known, each in a half for training and one for testing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from bench.resolution.corpus import again, first
from bench.resolution.draft import Story, Subject
from bench.resolution.marked import often_named, pages, told_apart
from bench.resolution.press import OTHER, Press
from bench.resolution.register import IN_BRACKETS, Register
from graph.model import Kind
from loaders.places import Gazetteer

ROOT = Path(__file__).parents[2]
TABLES = ROOT.parent / "shared" / "sfm" / "tables"


@dataclass(frozen=True)
class Gold:
    """APART are gold ids of two that are easily confused."""

    name: str
    stories: Sequence[Story]
    apart: Sequence[tuple[str, str]] = ()


def half(gold: str) -> bool:
    """Whether an entity or document is for testing."""
    return bool(blake2b(gold.encode()).digest()[0] % 2)


def from_tables(test: bool, tables: Path = TABLES) -> Gold:
    """Namesakes fall into one half, so that it is hard; units of one name (a bureau of each State) into both."""
    press = Press(Register.read(tables))
    stories = (story for told in (press.persons(), press.units()) for story in told)
    return Gold("tables", [story for story in stories if half(_bare(story.subjects[0])) is test])


def _bare(subject: Subject) -> str:
    return IN_BRACKETS.sub("", subject.gold.removesuffix(OTHER)) if subject.kind is Kind.PERSON else subject.gold


def from_corpus(test: bool, folder: Path = ROOT / "corpus") -> Gold:
    """Documents are split; listed bodies, which all documents name, are counted in both halves."""
    found = [page for page in pages(folder, Gazetteer.load()) if half(page.id) is test]
    late = often_named(found)
    stories = [telling(page, late) for page in found for telling in (first, again)]
    return Gold("corpus", stories, told_apart(found))
