"""Scores what Djeli makes of documents whose facts were checked by hand, and of research tables: `make eval`.

It reads ../shared, and fails below the floors for the five seeds, which rules were written beside, and where a chain
differs from what the tables say. The marked-up corpus is reported as it comes out; nothing is learned from
`corpus/kept`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.engines import differences
from bench.exchange import exchange
from bench.resolution.floors import resolution
from bench.resolution.operations.floors import operations
from bench.tables import tables
from graph.export import rows
from graph.ledger import Ledger
from loaders.pipeline import load
from loaders.places import Gazetteer
from loaders.readers import sources

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = {"entity_recall": 0.95, "fact_recall": 0.90}
DAY = date(2025, 12, 24)  # of the chains that both engines are asked for
NOUGHT = ("violations", "spurious_persons", "duplicate_persons", "wrong_quotes", "edges_without_evidence")


@contextmanager
def loaded(paths: Iterable[Path], folder: Path) -> Iterator[Ledger]:
    """A new ledger under FOLDER with PATHS, loaded one by one."""
    ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite'}")
    gazetteer = Gazetteer.load()
    for path in paths:
        load(sources([str(path)]), ledger, gazetteer, workers=1)
    yield ledger
    ledger.close()


def exported(ledger: Ledger) -> str:
    """The canonical export."""
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows(ledger))


def score(text: str, gold: Path, texts: Path, folder: Path, show: bool = False) -> dict[str, Any]:
    """The figures of score_facts.py for an export; with SHOW its list of what is missing goes to standard error."""
    file = folder / "export.jsonl"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, str(SHARED / "tools" / "score_facts.py"), str(file), str(gold), "--texts", str(texts)]
    if show:
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, file=sys.stderr)
    figures = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True).stdout
    return dict(json.loads(figures))


def failures(figures: Mapping[str, Any]) -> list[str]:
    """What falls short, in words."""
    low = [f"{name} is {figures[name]:.3f}, below {floor}" for name, floor in FLOORS.items() if figures[name] < floor]
    return low + [f"{name} is {figures[name]}, not 0" for name in NOUGHT if figures[name]]


def seeds(folder: Path) -> list[str]:
    """Score the five seeds, loaded in two orders, and compare what both engines make of them."""
    paths = sorted((SHARED / "seeds").glob("*.txt"))
    with loaded(paths, _new(folder, "one")) as ledger:
        text = exported(ledger)
        wrong = differences(ledger, DAY)
    print(f"seeds: kglite and Neo4j differ {len(wrong)} times")
    figures = score(text, SHARED / "gold" / "seeds", SHARED / "seeds", folder, show=True)
    print(f"seeds: {_line(figures)}")
    wrong += failures(figures)
    with loaded([*reversed(paths), *paths], _new(folder, "other")) as ledger:
        if exported(ledger) != text:
            wrong.append("the seeds loaded twice in another order give another export")
    return wrong


def corpus(folder: Path) -> None:
    """Report the marked-up corpus, apart for what was learned from and what was kept for testing."""
    for name, where in (("learned from", ROOT / "corpus"), ("kept for testing", ROOT / "corpus" / "kept")):
        for language in ("fr", "en"):
            part, gold = _new(folder, f"{language}-{name}"), _new(folder, f"{language}-{name}-gold")
            tool = SHARED / "tools" / "corpus.py"
            subprocess.run([sys.executable, str(tool), str(where / language), str(part)], check=True)
            for path in [*part.glob("*.ann"), *part.glob("*[0-9].json")]:
                path.rename(gold / path.name)
            with loaded([part], _new(folder, f"{language}-{name}-ledger")) as ledger:
                print(f"corpus, {language}, {name}: {_line(score(exported(ledger), gold, part, folder))}")


def _new(folder: Path, name: str) -> Path:
    made = folder / name
    made.mkdir()
    return made


def _line(figures: Mapping[str, Any]) -> str:
    rest = " · ".join(f"{name.replace('_', ' ')} {figures[name]}" for name in (*NOUGHT, "precision"))
    return f"entities {figures['entity_recall']:.3f} · facts {figures['fact_recall']:.3f} · {rest}"


def main() -> int:
    if not SHARED.exists():
        print("There is no ../shared beside the project: the documents to score are not here.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        wrong = seeds(Path(folder))
        corpus(Path(folder))
        wrong += operations()
        wrong += resolution()
        wrong += tables(Path(folder), SHARED / "sfm" / "tables")
        wrong += exchange(
            [SHARED / "seeds", ROOT / "samples", SHARED / "sfm" / "tables"], _new(Path(folder), "exchange")
        )
    for line in wrong:
        print(f"below the floor: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
