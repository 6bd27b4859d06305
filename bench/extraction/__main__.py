"""Measures extraction and writes the figures into docs/benchmarks.md and docs/model-card.md: `make bench-extraction`.

python -m bench.extraction [--errors FOLDER]      by folds, each with models learned anew; minutes
python -m bench.extraction --quick [--errors …]   prints only, the models in use on what they learned from; seconds
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from bench.extraction import corpus, errors
from bench.extraction.report import merged, report
from bench.extraction.tasks import CURVE, FOLDED, KEPT, folded, run, shipped
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
    sizes = {task.size for task, _ in found if task.part == CURVE}
    curve = {size: merged([each for task, each in found if task.size == size]) for size in sizes}
    pages = {page: report(f"{page}.md.j2", parts, curve, time.monotonic() - began) for page in ("benchmarks", "card")}
    print(pages["benchmarks"])
    if lists:
        write_errors(parts[FOLDED], lists)
    if not quick:
        fill(DOCS / "benchmarks.md", "extraction", pages["benchmarks"])
        fill(DOCS / "model-card.md", "figures", pages["card"])


def write_errors(documents: By, folder: Path) -> None:
    for language, some in documents.items():
        errors.write(some, folder / f"{language}.txt")


if __name__ == "__main__":
    sys.exit(main())
