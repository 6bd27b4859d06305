"""What a marked-up document names and says, with who is meant where that is known beyond the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bench.resolution.equivalents import Body, Equivalents
from graph.model import Kind
from loaders.corpus import Fact, Marked, read
from loaders.passages import Found, Label
from loaders.places import Gazetteer, locate
from loaders.recognise.details import describe

KINDS = {"P": Kind.PERSON, "O": Kind.ORGANIZATION, "L": Kind.PLACE}
LANGUAGES = ("fr", "en")
MOST = 4  # documents that are compared for one listed body


@dataclass(frozen=True)
class Page:
    """One marked-up document; BODIES are the listed ones by key."""

    path: Path
    marked: Marked
    located: tuple[Found, ...]
    listed: Equivalents

    @property
    def id(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    @cached_property
    def spans(self) -> list[tuple[Found, str]]:
        """What is marked, in the order of the text, with its key; details say what rank, title or place it is."""
        keys = {(span.start, span.end): key for span, key in self.marked.spans.items()}
        return [(span, keys[span.start, span.end]) for span in self.located]

    @cached_property
    def names(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for span, key in self.spans:
            if span.details.get("naming", True):
                found.setdefault(key, []).append(span.text)
        return {key: list(dict.fromkeys(names)) for key, names in found.items()}

    @cached_property
    def country(self) -> str | None:
        """The country of all places whose country is known."""
        counts = Counter(str(span.details["country"]) for span in self.located if known_place(span))
        return next(iter(counts)) if len(counts) == 1 else None

    @cached_property
    def bodies(self) -> dict[str, Body]:
        meant = {key: self.listed.meant(names, self.country) for key, names in self.names.items() if key[0] == "O"}
        counts = Counter(body.gold for body in meant.values() if body)
        return {key: body for key, body in meant.items() if body and counts[body.gold] == 1}

    def gold(self, key: str) -> str:
        return self.bodies[key].gold if key in self.bodies else f"{self.id} {key}"

    def said(self, *names: str) -> Iterator[Fact]:
        return (fact for fact in self.marked.facts if fact.name in names)

    def posts(self, person: str) -> set[str]:
        return {fact.arguments[1] for fact in self.said("post") if fact.arguments[0] == person}

    def context(self, key: str) -> frozenset[str]:
        """Gold ids of what facts tie to KEY."""
        ends = {
            end for fact in self.said("post", "part_of", "based") if key in fact.arguments[:2] for end in fact.arguments
        }
        return frozenset(self.gold(end) for end in ends - {key} if end[0] in KINDS)


def pages(folder: Path, gazetteer: Gazetteer) -> list[Page]:
    """Those of FOLDER/fr and FOLDER/en."""
    found, listed = [], Equivalents()
    for path in sorted(path for language in LANGUAGES for path in (folder / language).glob("*.mk")):
        marked = read(path)
        text = marked.document.text
        found.append(Page(path, marked, tuple(locate(text, describe(text, sorted(marked.spans)), gazetteer)), listed))
    return found


def known_place(span: Found) -> bool:
    return span.label is Label.PLACE and bool(span.details.get("country"))


def told_apart(pages: Iterable[Page]) -> list[tuple[str, str]]:
    """Pairs of gold ids that documents say are two, though one may take them for one."""
    return [
        (page.gold(fact.arguments[0]), page.gold(fact.arguments[1]))
        for page in pages
        for fact in page.said("distinct")
        if {*fact.arguments[:2]} <= page.names.keys()
    ]


def often_named(found: Iterable[Page]) -> set[tuple[str, str]]:
    """Pages (ids) and listed bodies of them that others name before: pairs of the best known shall not be all."""
    counts, late = Counter[str](), set()
    for page in found:
        for body in page.bodies.values():
            counts[body.gold] += 1
            if counts[body.gold] > MOST:
                late.add((page.id, body.gold))
    return late
