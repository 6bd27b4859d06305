"""Measures extraction and writes the figures into docs/benchmarks.md and docs/model-card.md: `make bench-extraction`.

python -m bench.extraction [--errors FOLDER]      by folds, each with models learned anew; minutes
python -m bench.extraction --quick [--errors …]   prints only, with the models in use; seconds
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.extraction import corpus, errors, peer
from bench.extraction.report import Measured, merged, report
from bench.extraction.tasks import CURVE, FOLDED, KEPT, Task, folded, run, shipped
from bench.extraction.totals import By
from bench.pages import fill

DOCS = corpus.ROOT / "docs"
INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="learn nothing, write no page")
    parser.add_argument("--errors", type=Path, help="folder for lists of all that is missed and invented")
    arguments = parser.parse_args()
    try:
        measure(arguments.quick, arguments.errors)
    except KeyboardInterrupt:
        print("Stopped; nothing was written.", file=sys.stderr)
        return INTERRUPTED
    return 0


def measure(quick: bool, lists: Path | None) -> None:
    began = time.monotonic()
    found = list(run(shipped() if quick else folded()))
    parts = {name: merged([each for task, each in found if task.part == name]) for name in (FOLDED, KEPT)}
    parts = {name: documents for name, documents in parts.items() if all(documents.values())}
    if lists:
        for language, documents in parts[FOLDED].items():
            errors.write(documents, lists / f"{language}.txt")
    if quick:
        print(report("quick.md.j2", Measured(parts, {}, (), 0)))
    else:
        print("The published peer's documents, by folds.", file=sys.stderr)
        beside = peer.compared()
        publish(Measured(parts, curve(found), beside, time.monotonic() - began))


def publish(measured: Measured) -> None:
    """Print the figures and write them into the documentation."""
    figures, card = (report(f"{template}.md.j2", measured) for template in ("benchmarks", "card"))
    print(figures)
    fill(DOCS / "benchmarks.md", "extraction", figures)
    fill(DOCS / "model-card.md", "figures", card)


def curve(found: Sequence[tuple[Task, By]]) -> dict[int, By]:
    """By number of documents learned from: the steps, and what the same folds give with all that they learn from."""
    folds = {task.score for task, _ in found if task.part == CURVE}
    all_of_them = max((len(task.learn) for task, _ in found), default=0)
    of_folds = [
        (len(task.learn) if task.part == CURVE else all_of_them, each) for task, each in found if task.score in folds
    ]
    sizes = sorted({size for size, _ in of_folds})
    return {size: merged([each for number, each in of_folds if number == size]) for size in sizes}


if __name__ == "__main__":
    sys.exit(main())
