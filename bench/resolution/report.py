"""Who is who beside others' ways, and how long it takes, written into docs/benchmarks.md by `make bench`."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.pages import fill
from bench.resolution.ftm import MATCHERS, matcher
from bench.resolution.gold import ROOT, TABLES, Gold, from_corpus, from_tables
from bench.resolution.measure import Found, Outcome, apart, numbers, ours, outcome
from bench.resolution.pace import SIZES, exponent, measure
from bench.resolution.peers import Card, cards, equal_names, joined, scored
from graph.model import Kind

REPORT = ROOT / "docs" / "benchmarks.md"
KINDS = (Kind.PERSON, Kind.ORGANIZATION)
STEPS = 20  # thresholds that are tried
Way = Callable[[Gold], Found]


@dataclass(frozen=True)
class Row:
    """What one way to tell who is who makes of a set's half for testing."""

    gold: str
    who: str
    outcomes: dict[Kind, Outcome]
    numbers: int
    apart: str


def main() -> int:
    if not TABLES.is_dir():
        print("There is no ../shared beside the project: its tables are the gold set.", file=sys.stderr)
        return 2
    rows = [row for training, testing in _sets() for row in _rows(training, testing)]
    paces = [measure(size) for size in SIZES]
    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    text = environment.get_template("report.md.j2").render(
        rows=rows,
        kinds=KINDS,
        paces=paces,
        exponent=exponent(paces),
        machine=f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores",
        load=f"{os.getloadavg()[1]:.0f}",
    )
    fill(REPORT, "resolution", text)
    print(text)
    return 0


def _sets() -> Iterator[tuple[Gold, Gold]]:
    for read in (from_tables, from_corpus):
        yield read(test=False), read(test=True)


def _rows(training: Gold, testing: Gold) -> Iterator[Row]:
    told = cards(testing.stories)
    yield _row(testing, "Djeli", ours(testing.stories))
    yield _row(testing, "equal names", equal_names(told))
    for name in MATCHERS:
        score = matcher(name)
        found, thresholds = dict[str, str](), list[str]()
        for kind in KINDS:
            threshold = _best(training, kind, score)
            some = [card for card in told if card.kind is kind]
            found |= joined(some, scored(some, score), threshold)
            thresholds.append(f"{threshold:.2f}")
        yield _row(testing, f"nomenklatura, {name} (from {', '.join(thresholds)})", found)


def _row(gold: Gold, who: str, found: Found) -> Row:
    outcomes = {kind: outcome(gold.stories, kind, found) for kind in KINDS}
    confused = f"{apart(gold.stories, gold.apart, found)} of {len(gold.apart)}" if gold.apart else ""
    return Row(gold.name, who, outcomes, numbers(gold.stories, found), confused)


def _best(gold: Gold, kind: Kind, score: Callable[[Card, Card], float]) -> float:
    """The threshold with the best F1."""
    told: Sequence[Card] = [card for card in cards(gold.stories) if card.kind is kind]
    scores = scored(told, score)
    tried = [step / STEPS for step in range(STEPS // 4, STEPS)]
    return max(tried, key=lambda threshold: outcome(gold.stories, kind, joined(told, scores, threshold)).all.f1)


if __name__ == "__main__":
    sys.exit(main())
