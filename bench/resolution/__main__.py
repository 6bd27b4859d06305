"""Precision and recall of who is who: `python -m bench.resolution [--test]`.

The training half by default: rules and weights are looked at and tuned on it alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bench.resolution.measure import Outcome, halves, ours, outcome, told
from graph.model import Kind

TABLES = Path(__file__).parents[3] / "shared" / "sfm" / "tables"


def main(arguments: list[str]) -> int:
    if not TABLES.is_dir():
        print("There is no ../shared beside the project: its tables are the gold set.", file=sys.stderr)
        return 2
    stories = halves(told(TABLES))["--test" in arguments]
    found = ours(stories)
    for kind in (Kind.PERSON, Kind.ORGANIZATION):
        print(f"{kind} {_line(outcome(stories, kind, found))}")
    return 0


def _line(outcome: Outcome) -> str:
    pairs, shared, apart = outcome.all, outcome.shared, outcome.apart
    return (
        f"p {pairs.precision:.3f} r {pairs.recall:.3f} f1 {pairs.f1:.3f} ({pairs.right}/{pairs.found}/{pairs.wanted}) "
        f"shared r {shared.recall:.3f} of {shared.wanted} · nothing shared r {apart.recall:.3f} of {apart.wanted} "
        f"· numbers merged {outcome.numbers}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
