"""Measures Djeli beside spaCy's standard pipelines and writes the figures into docs/benchmarks.md: `make bench`.

python bench/run.py [FOLDER…]      the documents to read; the samples without any
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from string import Template

from bench.footprint import help_seconds, installed_megabytes, wheel_megabytes
from bench.pages import fill
from bench.speed import Speed, measure

ROOT = Path(__file__).parent.parent
REPORT = ROOT / "docs" / "benchmarks.md"


def main(folders: list[str]) -> int:
    ours, peer, words = measure(folders or [str(ROOT / "samples")])
    figures = {
        "documents": ours.documents,
        "words": words,
        "help": f"{help_seconds():.2f}",
        "wheel": f"{wheel_megabytes(ROOT):.1f}",
        "installed": f"{installed_megabytes('djeli'):.0f}",
        "machine": f"{platform.machine()}, Python {platform.python_version()}",
        "ratio": f"{ours.documents_per_second / peer.documents_per_second:.1f}",
    }
    text = Template((Path(__file__).parent / "report.md").read_text(encoding="utf-8"))
    fill(REPORT, "speed", text.substitute(figures | _columns("ours", ours) | _columns("peer", peer)))
    print(REPORT.read_text(encoding="utf-8"))
    return 0 if ours.documents_per_second >= peer.documents_per_second else 1


def _columns(name: str, speed: Speed) -> dict[str, str]:
    return {
        f"{name}_rate": f"{speed.documents_per_second:.1f}",
        f"{name}_cpu": f"{1000 * speed.cpu / speed.documents:.1f}",
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
