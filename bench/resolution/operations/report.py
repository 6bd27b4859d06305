"""How well operations told by several papers are found to be one, written into docs/benchmarks.md by `make bench`."""

from __future__ import annotations

import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bench.pages import fill
from bench.resolution.operations.measure import equal, halves, resolved, rows

REPORT = Path(__file__).parents[3] / "docs" / "benchmarks.md"
LEAST = 10  # pairs of a kind whose figures are shown


def main() -> int:
    sets = []
    for name, tellings in zip(("training", "testing"), halves(), strict=True):
        truth, found = resolved(tellings)
        operations = len({telling.operation for telling in tellings})
        baseline = dict(rows(truth, equal(truth)))
        figures = [(of, pairs, baseline[of]) for of, pairs in rows(truth, found) if pairs.wanted >= LEAST]
        sets.append((name, operations, len(tellings), figures))
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    text = environment.get_template("report.md.j2").render(sets=sets)
    fill(REPORT, "operations", text)
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
