"""Precision and recall of who is who: `python -m bench.resolution [--test]`.

The training half by default: rules and weights are looked at and tuned on it alone.
"""

from __future__ import annotations

import sys

from bench.resolution.gold import TABLES, from_corpus, from_tables
from bench.resolution.measure import Outcome, apart, numbers, ours, outcome
from graph.model import Kind


def main(arguments: list[str]) -> int:
    if not TABLES.is_dir():
        print("There is no ../shared beside the project: its tables are the gold set.", file=sys.stderr)
        return 2
    test = "--test" in arguments
    for gold in (from_tables(test), from_corpus(test)):
        found = ours(gold.stories)
        for kind in (Kind.PERSON, Kind.ORGANIZATION):
            print(f"{gold.name}, {kind}: {_line(outcome(gold.stories, kind, found))}")
        print(f"{gold.name}: pairs of numbered bodies merged {numbers(gold.stories, found)}")
        print(f"{gold.name}: pairs told apart merged {apart(gold.stories, gold.apart, found)} of {len(gold.apart)}")
    return 0


def _line(outcome: Outcome) -> str:
    pairs, shared, nothing = outcome.all, outcome.shared, outcome.nothing
    return (
        f"p {pairs.precision:.3f} r {pairs.recall:.3f} f1 {pairs.f1:.3f} ({pairs.right} right of {pairs.found} found, "
        f"{pairs.wanted} wanted) · r {shared.recall:.3f} of {shared.wanted} that share context, "
        f"{nothing.recall:.3f} of {nothing.wanted} that don't"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
